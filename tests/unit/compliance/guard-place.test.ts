import { describe, expect, it } from 'vitest';
import { adjustRules } from '../../../lib/compliance/adjust-rules.ts';
import { ALL_RULES } from '../../../lib/compliance/all-rules.ts';
import { dutiesFor } from '../../../lib/compliance/duties.ts';
import { guardContact } from '../../../lib/compliance/guard-contact.ts';
import { day } from '../../../lib/domain/day.ts';
import { buildCall } from '../../support/build-call.ts';
import {
  buildContactQuestion,
  buildHolidays,
  type QuestionOverrides,
  verdictInShort,
} from '../../support/build-contact-question.ts';
import { daysAgo } from '../../support/build-facts.ts';
import { buildHold } from '../../support/build-hold.ts';

const inShort = (overrides: QuestionOverrides) =>
  verdictInShort(guardContact(buildContactQuestion(overrides)));
const says = (overrides: QuestionOverrides) => {
  const given = guardContact(buildContactQuestion(overrides));
  return given.ok ? 'ok' : given.says;
};
const consumer = (country: string, region: string | null, city: string | null = null) =>
  ({ kind: 'consumer', place: { country, region, city } }) as const;
const agreed = { electronicConsentOn: day('2026-10-01') };
const email = { channel: 'email' } as const;
const twoCalls = [8, 20].map((days) => buildCall({ at: daysAgo(days), outcome: 'no-answer' }));

describe('rule B6: what is not known narrows', () => {
  it.each<[string, QuestionOverrides, string]>([
    ['a consumer in Ohio may be written to', { ...email, party: consumer('US', 'OH') }, 'ok'],
    [
      'in a state not known: as in all states',
      { ...email, party: consumer('US', null) },
      'ST3-consent never',
    ],
    ['and with agreement freely', { ...email, party: { ...consumer('US', null), ...agreed } }, 'ok'],
    [
      'in a state not known: two calls in 30 days, as in Massachusetts',
      { activities: twoCalls, party: consumer('US', null) },
      'ST2-month 2026-11-28T15:00',
    ],
    ['in Ohio: two calls in 7 days', { activities: twoCalls, party: consumer('US', 'OH') }, 'ok'],
    [
      'New York State without a city: as in New York City',
      { ...email, party: consumer('US', 'NY') },
      'ST3-consent never',
    ],
    ['Albany is not New York City', { ...email, party: consumer('US', 'NY', 'Albany') }, 'ok'],
    ['a trade customer is free of all that', { ...email, party: { place: null } }, 'ok'],
    ['a trade customer whose clock is known has the usual hours', { party: { place: null } }, 'ok'],
    [
      'a customer whose clock is not known is called from eleven on our clock',
      { party: { zoneIsKnown: false } },
      'house-narrow-window 2026-11-18T16:00',
    ],
    [
      'until four',
      { from: Date.parse('2026-11-18T16:00:00-05:00'), party: { zoneIsKnown: false } },
      'house-narrow-window 2026-11-19T16:00',
    ],
    ['at eleven', { from: Date.parse('2026-11-18T11:00:00-05:00'), party: { zoneIsKnown: false } }, 'ok'],
    [
      'a consumer whose country is not known too',
      { party: { kind: 'consumer', place: null } },
      'house-narrow-window 2026-11-18T16:00',
    ],
    ['mails have their usual hours', { ...email, party: { zoneIsKnown: false } }, 'ok'],
  ])('%s', (_name, overrides, expected) => {
    expect(inShort(overrides)).toBe(expected);
  });

  it('is said in words', () => {
    expect(says({ party: { zoneIsKnown: false } })).toBe(
      'Calls Mon to Sat 11 to 16, not on holidays: the customer’s time zone is not known, so ours is used',
    );
    expect(says({ party: { kind: 'consumer', place: null } })).toBe(
      'Calls Mon to Sat 11 to 16, not on holidays: it is not known in which country this consumer lives',
    );
    expect(says({ ...email, party: consumer('US', null) })).toBe(
      'Electronic messages only with the consumer’s agreement on record (rule ST3, New York City, USA): none is on record. ' +
        'The customer’s state or province is not known, so the rules of every one hold',
    );
    expect(says({ ...email, party: consumer('US', 'NY') })).toContain('The customer’s city is not known');
    expect(says({ party: { zones: ['America/New_York', 'America/Los_Angeles'] } })).toBe(
      'Calls Mon to Fri 9 to 19, Sat 10 to 16, not on holidays: they have to be open in New York and Los Angeles at the same time',
    );
    expect(says({ party: { zones: ['America/New_York', 'Asia/Kolkata'] } })).toContain(
      'these hours never meet in New York and Kolkata: note where the customer is',
    );
  });
});

describe('the words of a refusal', () => {
  const adjusted = adjustRules(ALL_RULES, [
    { id: '1', ruleId: 'house-calls-7', at: 0, change: { kind: 'most', most: 0 }, reason: '' },
  ]);
  const called = (days: readonly number[], outcome: 'no-answer' | 'talked' | 'third-person' = 'no-answer') =>
    days.map((ago) => buildCall({ at: daysAgo(ago), outcome }));

  it.each<[string, QuestionOverrides, string]>([
    ['a cap', { activities: called([1, 6]) }, 'At most 2 calls in 7 days: 2 were made since 12 November'],
    [
      'a cap of one',
      { activities: called([1], 'third-person') },
      'At most 1 call that somebody answers in 7 days: one was answered on 17 November',
    ],
    [
      'a pause',
      { activities: called([2], 'talked') },
      'After a conversation no call for 7 days: the last one was on 16 November',
    ],
    [
      'law that was not verified says so',
      {
        ...email,
        party: { ...consumer('US', 'NY', 'New York City'), ...agreed },
        activities: called([2], 'talked'),
      },
      'After a conversation no contact for 7 days (rule ST3, New York City, USA, not verified): the last one was on 16 November',
    ],
    [
      'a hold with its note, and a verified rule before one that is not',
      {
        as: 'agency',
        channel: 'letter',
        party: { ...consumer('US', 'OH'), holds: [buildHold({ kind: 'stop', note: 'wrote on Monday' })] },
      },
      'The customer asked for no more contact (noted on 18 November, wrote on Monday)',
    ],
    [
      'a cap that ends on a holiday',
      {
        activities: [buildCall({ at: Date.parse('2026-11-19T10:00:00-05:00'), outcome: 'talked' })],
        from: Date.parse('2026-11-24T10:00:00-05:00'),
        theirs: buildHolidays({ '2026-11-26': 'Thanksgiving' }),
      },
      'After a conversation no call for 7 days: the last one was on 19 November. Thanksgiving (26 November) is a holiday there',
    ],
    ['a number set to nothing', { rules: adjusted }, 'At most 0 calls in 7 days: none is left'],
    [
      'law before a habit of ours',
      { party: { holds: [buildHold({ kind: 'insolvency' })] } },
      'From a bankruptcy filing on no letters, calls, mails or invoices that ask for debts from before it ' +
        '(rule US13, USA): Insolvency: a person decides what comes next (noted on 18 November)',
    ],
    [
      'hours',
      { from: Date.parse('2026-11-18T20:00:00-05:00') },
      'Calls Mon to Fri 9 to 19, Sat 10 to 16, not on holidays: it is Wed 18 Nov, 20:00 there',
    ],
    [
      'our own weekend, their Monday',
      {
        ...email,
        from: Date.parse('2026-11-22T14:00:00-05:00'),
        party: { zones: ['Pacific/Kiritimati'] },
      },
      'Mails Mon to Fri 8 to 18, not on holidays: it is the weekend here',
    ],
    [
      'a year ago is said with its year',
      {
        from: Date.parse('2027-01-04T10:00:00-05:00'),
        activities: [30, 31].map((days) =>
          buildCall({ at: Date.parse(`2026-12-${days}T12:00:00-05:00`), outcome: 'no-answer' }),
        ),
      },
      'At most 2 calls in 7 days: 2 were made since 30 December 2026',
    ],
  ])('%s', (_name, overrides, expected) => {
    expect(says(overrides)).toBe(expected);
  });
});

describe('duties of the person', () => {
  it('are those of the place, the kind of customer, the side and the way', () => {
    const ids = (overrides: Partial<Parameters<typeof dutiesFor>[1]>) =>
      dutiesFor(ALL_RULES, {
        kind: 'consumer',
        place: { country: 'US', region: 'MA', city: null },
        as: 'creditor',
        channel: 'letter',
        ...overrides,
      }).map(({ id }) => id);
    expect(ids({})).toEqual(['ST2-name', 'ST2-privacy', 'ST2-facts']);
    expect(ids({ channel: 'call' })).toEqual([
      'US12',
      'US12-hours',
      'ST2-name',
      'ST2-privacy',
      'ST2-facts',
      'ST2-texts',
    ]);
    expect(ids({ as: 'agency' })).toEqual(['US10-postcards', 'US10-envelopes', 'US11']);
    expect(ids({ kind: 'trade' })).toEqual([]);
    expect(ids({ kind: 'trade', place: { country: 'DE', region: 'BY', city: null } })).toEqual([
      'EU1',
      'DE1',
      'DE2',
      'DE2-trade',
    ]);
  });
});
