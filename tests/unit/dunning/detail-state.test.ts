import { describe, expect, it } from 'vitest';
import type { Activity } from '../../../lib/domain/activity.ts';
import type { Contact } from '../../../lib/domain/contact.ts';
import { DEFAULT_PROCEDURE } from '../../../lib/dunning/default-procedure.ts';
import { emailState, isGood, phoneState, postalState } from '../../../lib/dunning/detail-state.ts';
import { readAccount } from '../../../lib/dunning/reading.ts';
import { buildBounce } from '../../support/build-bounce.ts';
import { buildCall } from '../../support/build-call.ts';
import { buildDetails } from '../../support/build-details.ts';
import { buildFacts, buildMoment, dayAgo, daysAgo } from '../../support/build-facts.ts';

const address = 'mary.adams@northwind.example';
const number = '+1 555 0100';

function read(activities: readonly Activity[]) {
  return readAccount(buildFacts({ activities }), DEFAULT_PROCEDURE, buildMoment());
}

type Line = NonNullable<NonNullable<Parameters<typeof buildDetails>[0]>['details']>[number];

const said = (days: number, ...details: Line[]): Activity =>
  buildDetails({ id: `details-${days}`, at: daysAgo(days), details });
const about = (kind: Line['kind'], answer: Line['answer'], before: string, after = before): Line => ({
  kind,
  answer,
  before,
  after: answer === 'wrong' ? '' : after,
});
const bounced = (days: number): Activity => buildBounce({ id: `bounce-${days}`, at: daysAgo(days) });
const rang = (days: number, outcome: 'wrong-number' | 'talked' | 'no-answer'): Activity =>
  buildCall({ id: `call-${days}`, at: daysAgo(days), outcome, phone: '+1 (555) 0100' });

describe('P5: a mail address', () => {
  it.each<[string, Contact['emails'][number]['confirmedOn'], readonly Activity[], string]>([
    ['that nobody ever confirmed is old, and good', null, [], 'good old'],
    ['confirmed 180 days ago is fresh', dayAgo(180), [], 'good'],
    ['confirmed 181 days ago is old', dayAgo(181), [], 'good old'],
    ['case 52: from which mail came back is not good', dayAgo(30), [bounced(3)], 'bounced'],
    ['P2: confirmed since the mail came back is good', dayAgo(2), [bounced(3)], 'good'],
    [
      'confirmed later on the day the mail came back is good',
      null,
      [
        bounced(3),
        buildDetails({
          id: 'later',
          at: daysAgo(3) + 3_600_000,
          details: [about('email', 'confirmed', address)],
        }),
      ],
      'good',
    ],
    [
      'from which mail came back after it was confirmed is not good',
      null,
      [said(9, about('email', 'confirmed', address)), bounced(3)],
      'bounced',
    ],
    ['said to be wrong is not good', dayAgo(30), [said(3, about('email', 'wrong', address))], 'wrong'],
    [
      'that another took the place of is not good, though an import brings it again',
      null,
      [said(3, about('email', 'changed', address, 'new@northwind.example'))],
      'wrong old',
    ],
    [
      'said to be wrong and confirmed after all is good',
      null,
      [said(9, about('email', 'wrong', address)), said(3, about('email', 'confirmed', address))],
      'good',
    ],
    [
      'said to be wrong in an entry that was taken back is good',
      dayAgo(30),
      [
        said(9, about('email', 'wrong', address)),
        buildDetails({
          id: 'amended',
          at: daysAgo(8),
          amendsId: 'details-9',
          details: [about('email', 'wrong', 'somebody.else@northwind.example')],
        }),
      ],
      'good',
    ],
  ])('%s', (_name, confirmedOn, activities, state) => {
    expect(words(emailState({ address, confirmedOn }, read(activities)))).toBe(state);
  });

  it('has the day it was confirmed in the log, on the seller’s calendar', () => {
    const late = buildDetails({ at: Date.parse('2026-11-10T03:00:00Z') });
    expect(emailState({ address, confirmedOn: null }, read([late])).confirmedOn).toBe('2026-11-09');
    expect(emailState({ address, confirmedOn: dayAgo(2) }, read([late])).confirmedOn).toBe(dayAgo(2));
  });
});

describe('a number', () => {
  it.each<[string, readonly Activity[], string]>([
    ['case 57: at which a stranger answered is not rung again', [rang(3, 'wrong-number')], 'wrong old'],
    ['at which nobody answered is good', [rang(3, 'no-answer')], 'good old'],
    [
      'at which the right person answered since is good',
      [rang(9, 'wrong-number'), rang(3, 'talked')],
      'good old',
    ],
    [
      'confirmed since the wrong call is good',
      [rang(9, 'wrong-number'), said(3, about('phone', 'confirmed', number))],
      'good',
    ],
    [
      'of another area with the same end is another number',
      [buildCall({ at: daysAgo(3), outcome: 'wrong-number', phone: '+1 212 555 0100' })],
      'good old',
    ],
    [
      'put in the place of another is confirmed',
      [said(3, about('phone', 'changed', '+1 555 0188', '+1-555-0100'))],
      'good',
    ],
  ])('%s', (_name, activities, state) => {
    const phone = { number, extension: '4', kind: 'office' as const, confirmedOn: null };
    expect(words(phoneState(phone, read(activities)))).toBe(state);
  });
});

describe('P5: the postal address', () => {
  const street = '12 Harbor Street\nBoston';
  it.each<[string, readonly Activity[], string]>([
    ['is old until somebody confirms it', [], 'good old'],
    [
      'confirmed in a call is fresh',
      [said(3, about('address', 'confirmed', '12 Harbor Street Boston'))],
      'good',
    ],
    ['may be the whole reason', [said(3, about('address', 'wrong', street))], 'wrong old'],
  ])('%s', (_name, activities, state) => {
    expect(words(postalState(street, read(activities)))).toBe(state);
  });
});

function words(state: ReturnType<typeof emailState>): string {
  const { bouncedAt, wrongAt, isOld } = state;
  const bad = [wrongAt === null ? '' : 'wrong', bouncedAt === null ? '' : 'bounced'].filter(Boolean);
  expect(isGood(state)).toBe(bad.length === 0);
  return [...(bad.length > 0 ? bad : ['good']), ...(isOld ? ['old'] : [])].join(' ');
}
