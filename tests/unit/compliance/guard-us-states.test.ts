import { describe, expect, it } from 'vitest';
import { guardContact } from '../../../lib/compliance/guard-contact.ts';
import { US_STATES } from '../../../lib/compliance/rules/us-states.ts';
import type { Activity } from '../../../lib/domain/activity.ts';
import { day } from '../../../lib/domain/day.ts';
import { buildContactQuestion, verdictInShort } from '../../support/build-contact-question.ts';
import { alone, calls, consumerIn, held, type LawRow, mails, unrefused } from '../../support/law-row.ts';

const at = Date.parse;
const week = [0, 1, 2, 3, 4, 5, 6];
const consent = { electronicConsentOn: day('2026-10-01') };
const email = { channel: 'email' } as const;
const letter = { channel: 'letter' } as const;
const CALIFORNIA = consumerIn('US', 'CA', 'America/Los_Angeles');
const MASSACHUSETTS = consumerIn('US', 'MA', 'America/New_York');
const NYC = consumerIn('US', 'NY', 'America/New_York', 'New York City');
const COLUMBIA = consumerIn('US', 'DC', 'America/New_York');
const FLORIDA = consumerIn('US', 'FL', 'America/New_York');

const rows: readonly LawRow[] = [
  [
    'ST1',
    'California: a seventh call by the creditor',
    { party: CALIFORNIA, from: at('2026-11-18T19:00:00Z'), activities: calls(week.slice(1)) },
    'ok',
  ],
  [
    'ST1',
    'California: an eighth',
    { party: CALIFORNIA, from: at('2026-11-18T19:00:00Z'), activities: calls(week) },
    'ST1-calls 2026-11-19T16:00',
  ],
  [
    'ST1',
    'California: after a conversation',
    { party: CALIFORNIA, from: at('2026-11-18T19:00:00Z'), activities: calls([6], 'talked') },
    'ST1-pause 2026-11-19T16:00',
  ],
  [
    'ST1',
    'California: before eight',
    { party: CALIFORNIA, from: at('2026-11-18T15:59:00Z') },
    'ST1-hours 2026-11-18T16:00',
  ],
  ['ST2', 'Massachusetts: a second call in a month', { party: MASSACHUSETTS, activities: calls([1]) }, 'ok'],
  [
    'ST2',
    'Massachusetts: a third in a month',
    { party: MASSACHUSETTS, activities: calls([8, 29]) },
    'ST2-month 2026-11-19T13:00',
  ],
  ['ST2', 'Massachusetts: a third after it', { party: MASSACHUSETTS, activities: calls([8, 30]) }, 'ok'],
  ['ST2', 'Massachusetts: at eight', { party: MASSACHUSETTS, from: at('2026-11-18T08:00:00-05:00') }, 'ok'],
  [
    'ST2',
    'Massachusetts: before eight',
    { party: MASSACHUSETTS, from: at('2026-11-18T07:59:00-05:00') },
    'ST2-hours 2026-11-18T13:00',
  ],
  [
    'ST2',
    'Massachusetts: who asked for no calls',
    { party: held(MASSACHUSETTS, 'no-calls') },
    'ST2-no-calls never',
  ],
  [
    'ST2',
    'Massachusetts: trade is free',
    { party: { ...MASSACHUSETTS, kind: 'trade' }, activities: calls([1, 2]) },
    'ok',
  ],
  ['ST3', 'New York City: a mail without agreement', { ...email, party: NYC }, 'ST3-consent never'],
  ['ST3', 'New York City: a mail with it', { ...email, party: { ...NYC, ...consent } }, 'ok'],
  ['ST3', 'New York City: a third try', { party: NYC, activities: calls([1, 6]) }, 'ok'],
  [
    'ST3',
    'New York City: a fourth',
    { party: NYC, activities: [...calls([1, 6]), ...mails([2])] },
    'ST3-cap 2026-11-19T05:00',
  ],
  [
    'ST3',
    'New York City: a letter after a conversation',
    { ...letter, party: NYC, activities: calls([6], 'talked') },
    'ST3-pause 2026-11-19T05:00',
  ],
  [
    'ST3',
    'New York City: a week after it',
    { ...letter, party: NYC, activities: calls([7], 'talked') },
    'ok',
  ],
  [
    'ST3',
    'Albany',
    { ...email, party: { ...NYC, place: { country: 'US', region: 'NY', city: 'Albany' } } },
    'ok',
  ],
  ['ST4', 'Washington: a fourth call', { party: COLUMBIA, activities: calls([1, 2, 6]) }, 'ok'],
  [
    'ST4',
    'Washington: a fifth',
    { party: COLUMBIA, activities: calls([1, 2, 3, 6]) },
    'ST4-calls 2026-11-19T05:00',
  ],
  ['ST4', 'Washington: a mail without agreement', { ...email, party: COLUMBIA }, 'ST4-consent never'],
  [
    'ST4',
    'Washington: a fifth mail with it',
    { ...email, party: { ...COLUMBIA, ...consent }, activities: mails([1, 2, 3, 6]) },
    'ok',
  ],
  [
    'ST4',
    'Washington: a sixth',
    { ...email, party: { ...COLUMBIA, ...consent }, activities: mails([1, 2, 3, 4, 6]) },
    'ST4-messages 2026-11-19T05:00',
  ],
  [
    'ST4',
    'Washington: letters are not electronic',
    { ...letter, party: COLUMBIA, activities: mails([1, 2, 3, 4, 6]) },
    'ok',
  ],
  [
    'ST5',
    'Florida: a call before nine in the evening',
    { party: FLORIDA, from: at('2026-11-18T20:59:00-05:00') },
    'ok',
  ],
  [
    'ST5',
    'Florida: a call at nine',
    { party: FLORIDA, from: at('2026-11-18T21:00:00-05:00') },
    'ST5-hours 2026-11-19T13:00',
  ],
  [
    'ST5',
    'Florida: a mail at nine',
    { ...email, party: FLORIDA, from: at('2026-11-18T21:00:00-05:00') },
    'ok',
  ],
];

describe('ST1 to ST7, each rule by itself', () => {
  it.each(rows)('%s %s', (row, _name, overrides, expected) => {
    expect(alone(row, overrides)).toBe(expected);
  });

  it('refuses under every rule that the program guards', () => {
    expect(unrefused(US_STATES, rows)).toEqual(['ST2-week']);
  });

  it('ST2: the week of Massachusetts is caught where its month is switched off', () => {
    const rules = US_STATES.filter(({ id }) => id === 'ST2-week');
    const asked = (activities: Activity[]) =>
      verdictInShort(guardContact(buildContactQuestion({ rules, party: MASSACHUSETTS, activities })));
    expect(asked(calls([1, 6]))).toBe('ST2-week 2026-11-19T05:00');
    expect(asked(calls([1, 7]))).toBe('ok');
  });
});
