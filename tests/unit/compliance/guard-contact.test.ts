import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guardContact, type Verdict } from '../../../lib/compliance/guard-contact.ts';
import { HOUSE_RULES } from '../../../lib/compliance/house-rules.ts';
import type { Activity } from '../../../lib/domain/activity.ts';
import type { CallOutcome } from '../../../lib/domain/call-outcome.ts';
import type { Channel } from '../../../lib/domain/contact.ts';
import { dayIn, daysBetween } from '../../../lib/domain/day.ts';
import { buildCall } from '../../support/build-call.ts';
import { daysAgo } from '../../support/build-facts.ts';
import { buildMail } from '../../support/build-mail.ts';
import { NOW, ZONE } from '../../support/fixed-clock.ts';
import { fuzzRuns } from '../../support/fuzz-runs.ts';

const mail = (days: number, overrides = {}): Activity =>
  buildMail({ id: `mail-${days}`, at: daysAgo(days), ...overrides });
const call = (days: number, outcome: CallOutcome = 'no-answer'): Activity =>
  buildCall({ id: `call-${days}`, at: daysAgo(days), outcome });
const confirmation = (days: number) => mail(days, { purpose: 'as-per-our-call' });

interface Situation {
  readonly channel: Channel;
  readonly activities?: readonly Activity[];
  readonly from?: number;
  readonly zone?: string;
}

function verdict({ channel, activities = [], from = NOW, zone = ZONE }: Situation): Verdict {
  return guardContact({ channel, activities, from, zone, rules: HOUSE_RULES });
}

function inShort(given: Verdict): string {
  if (given.ok) return 'ok';
  return `${given.rule.id} ${given.until === null ? 'never' : new Date(given.until).toISOString().slice(0, 16)}`;
}

describe('case 58: how often', () => {
  it.each<[string, Situation, string]>([
    ['nothing before: a call is fine', { channel: 'call' }, 'ok'],
    ['nothing before: a mail is fine', { channel: 'email' }, 'ok'],
    ['one call in vain: a second is fine', { channel: 'call', activities: [call(3)] }, 'ok'],
    [
      'two calls in vain: the third a week after the first, when they open',
      { channel: 'call', activities: [call(3), call(1)] },
      'house-calls-7 2026-11-23T14:00',
    ],
    [
      'two calls, the first a week ago: fine again',
      { channel: 'call', activities: [call(7), call(1)] },
      'ok',
    ],
    [
      'after a conversation a week without calls',
      { channel: 'call', activities: [call(2, 'talked')] },
      'house-pause-after-talk 2026-11-23T14:00',
    ],
    ['after a conversation a mail is fine', { channel: 'email', activities: [call(2, 'talked')] }, 'ok'],
    [
      'two mails: the third a week after the first',
      { channel: 'email', activities: [mail(5), mail(1)] },
      'house-mails-7 2026-11-20T13:00',
    ],
    [
      'three contacts of all kinds: the fourth a week after the first',
      { channel: 'email', activities: [call(6), call(5), mail(1)] },
      'house-all-7 2026-11-19T13:00',
    ],
    [
      'eight contacts: the ninth thirty days after the first',
      { channel: 'call', activities: [29, 26, 22, 18, 15, 12, 9, 8].map((days) => mail(days)) },
      'house-all-30 2026-11-19T14:00',
    ],
    [
      'the mail that confirms a call is no second contact',
      { channel: 'email', activities: [call(2, 'talked'), confirmation(2), mail(1)] },
      'ok',
    ],
    ['nor are two of them', { channel: 'email', activities: [confirmation(2), confirmation(1)] }, 'ok'],
    [
      'a letter counts what went by other ways',
      { channel: 'letter', activities: [mail(3), mail(2), call(1)] },
      'house-all-7 2026-11-22T05:00',
    ],
  ])('%s', (_name, situation, expected) => {
    expect(inShort(verdict(situation))).toBe(expected);
  });

  it('of several caps the one that lasts longest is named', () => {
    const activities = [call(6), call(2, 'talked'), mail(1)];
    expect(inShort(verdict({ channel: 'call', activities }))).toBe('house-pause-after-talk 2026-11-23T14:00');
  });

  it('the cap is named, not the hours, when the day it ends is a Sunday', () => {
    const activities = [call(3), call(2)];
    const sunday = Date.parse('2026-11-22T12:00:00-05:00');
    expect(inShort(verdict({ channel: 'call', activities }))).toBe('house-calls-7 2026-11-23T14:00');
    expect(inShort(verdict({ channel: 'call', activities, from: sunday }))).toBe(
      'house-call-hours 2026-11-23T14:00',
    );
  });
});

describe('case 20: at what hours', () => {
  const evening = Date.parse('2026-11-18T20:00:00-05:00');

  it.each<[string, Situation, string]>([
    [
      'a call at eight in the evening waits',
      { channel: 'call', from: evening },
      'house-call-hours 2026-11-19T14:00',
    ],
    [
      'a mail too, until the office opens',
      { channel: 'email', from: evening },
      'house-mail-hours 2026-11-19T13:00',
    ],
    ['a letter knows no hours', { channel: 'letter', from: evening }, 'ok'],
    [
      'where it is morning, a call is fine',
      { channel: 'call', from: evening, zone: 'Pacific/Kiritimati' },
      'ok',
    ],
    [
      'our Saturday morning is their Sunday',
      { channel: 'call', from: Date.parse('2026-11-21T10:00:00-05:00'), zone: 'Pacific/Kiritimati' },
      'house-call-hours 2026-11-22T19:00',
    ],
    [
      'a mail on Saturday waits for Monday',
      { channel: 'email', from: Date.parse('2026-11-21T10:00:00-05:00') },
      'house-mail-hours 2026-11-23T13:00',
    ],
  ])('%s', (_name, situation, expected) => {
    expect(inShort(verdict(situation))).toBe(expected);
  });

  it('an allowed call ends when the hours do, and names what bounds it', () => {
    expect(verdict({ channel: 'call' })).toMatchObject({
      ok: true,
      from: NOW,
      until: Date.parse('2026-11-18T19:00:00-05:00'),
      rules: [{ id: 'house-call-hours' }],
    });
  });
});

describe('the house rules', () => {
  it('each have a text, a source and the day it was checked, and a name of their own (C6)', () => {
    for (const { text, source, checkedOn } of HOUSE_RULES) {
      expect([text, source, checkedOn]).not.toContain('');
      expect(checkedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
    expect(new Set(HOUSE_RULES.map(({ id }) => id)).size).toBe(HOUSE_RULES.length);
  });

  it('a contact made when they allow it never breaks a cap, whatever came before', {
    timeout: 600_000,
  }, () => {
    const anyContact = fc.record({
      days: fc.integer({ min: 0, max: 40 }),
      kind: fc.constantFrom('mail', 'call', 'talk'),
    });
    fc.assert(
      fc.property(
        fc.array(anyContact, { maxLength: 12 }),
        fc.constantFrom<Channel>('call', 'email'),
        (past, channel) => {
          const made = { mail, call, talk: (days: number) => call(days, 'talked') };
          const activities = past.map(({ kind, days }) => made[kind as keyof typeof made](days));
          const given = verdict({ channel, activities });
          const at = given.ok ? given.from : given.until;
          if (at === null) throw new Error('Some day is always allowed');
          expect(verdict({ channel, activities, from: at }).ok).toBe(true);
          const today = dayIn(ZONE, at);
          const within = (days: number, what: (one: Activity) => boolean) =>
            activities.filter((one) => what(one) && daysBetween(dayIn(ZONE, one.at), today) < days).length;
          const kind = channel === 'call' ? 'call' : 'mail';
          expect(within(7, (one) => one.kind === kind)).toBeLessThan(2);
          expect(within(7, () => true)).toBeLessThan(3);
          expect(within(30, () => true)).toBeLessThan(8);
        },
      ),
      { numRuns: fuzzRuns(200) },
    );
  });
});
