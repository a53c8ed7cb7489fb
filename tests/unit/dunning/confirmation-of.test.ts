import { describe, expect, it } from 'vitest';
import { confirmationOf } from '../../../lib/dunning/agreement-reasons.ts';
import { buildCall } from '../../support/build-call.ts';
import { buildMail } from '../../support/build-mail.ts';
import { NOW } from '../../support/fixed-clock.ts';

const HOUR = 3_600_000;
const mail = (id: string, at: number, overrides: Parameters<typeof buildMail>[0] = {}) =>
  buildMail({ id, at, purpose: 'as-per-our-call', confirmsId: 'call-1', ...overrides });
const of = (...activities: Parameters<typeof confirmationOf>[1]['activities'][number][]) =>
  confirmationOf({ activityId: 'call-1' }, { activities })?.id ?? null;

describe('P25: the mail that is cited for an agreement', () => {
  it('is one that was sent; a draft alone is none', () => {
    expect(of(buildCall())).toBeNull();
    expect(of(buildCall(), mail('mail-1', NOW))).toBe('mail-1');
  });

  it('is the newest of several', () => {
    expect(of(buildCall(), mail('old', NOW), mail('new', NOW + HOUR))).toBe('new');
    expect(of(mail('new', NOW + HOUR), mail('old', NOW), buildCall())).toBe('new');
  });

  it('is the correction of one that was noted wrongly', () => {
    expect(of(buildCall(), mail('old', NOW + HOUR), mail('right', NOW, { amendsId: 'old' }))).toBe('right');
  });

  it('is that of the corrected call', () => {
    const amended = buildCall({ id: 'call-2', amendsId: 'call-1' });
    expect(of(buildCall(), amended, mail('mail-1', NOW, { confirmsId: 'call-2' }))).toBe('mail-1');
  });

  it('P20: is none that was sent with other figures than the record’s', () => {
    const insisted = { at: NOW, reason: 'Mary said so', over: ['The amount promised'] };
    expect(of(buildCall(), mail('mail-1', NOW, { insisted }))).toBeNull();
    expect(of(buildCall(), mail('before', NOW - HOUR), mail('mail-1', NOW, { insisted }))).toBe('before');
    const agreement = { ...insisted, agreement: true };
    expect(of(buildCall(), mail('mail-1', NOW, { insisted: agreement }))).toBeNull();
  });

  it('P25: is also one that named another hour of the call, or other figures of the books', () => {
    const insisted = { at: NOW, reason: 'It was five', over: ['The time of the call'], agreement: false };
    expect(of(buildCall(), mail('mail-1', NOW, { insisted }))).toBe('mail-1');
  });
});
