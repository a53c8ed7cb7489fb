import { describe, expect, it } from 'vitest';
import { AUSTRALIA } from '../../../lib/compliance/rules/australia.ts';
import { CANADA } from '../../../lib/compliance/rules/canada.ts';
import { buildHolidays } from '../../support/build-contact-question.ts';
import { alone, calls, consumerIn, held, type LawRow, mails, unrefused } from '../../support/law-row.ts';

const at = Date.parse;
const agency = { as: 'agency' } as const;
const email = { channel: 'email' } as const;
const letter = { channel: 'letter' } as const;
const christmas = buildHolidays({ '2026-12-25': 'Christmas Day' });
const canadaDay = buildHolidays({ '2026-07-01': 'Canada Day' });
const ONTARIO = consumerIn('CA', 'ON', 'America/Toronto');
const COAST = consumerIn('CA', 'BC', 'America/Vancouver');
const QUEBEC = consumerIn('CA', 'QC', 'America/Toronto');
const SYDNEY = consumerIn('AU', 'NSW', 'Australia/Sydney');

const rows: readonly LawRow[] = [
  [
    'CA1',
    'Ontario: Sunday at one',
    { ...agency, party: ONTARIO, from: at('2026-11-22T13:00:00-05:00') },
    'ok',
  ],
  [
    'CA1',
    'Ontario: Sunday before one',
    { ...agency, party: ONTARIO, from: at('2026-11-22T12:59:00-05:00') },
    'CA1-hours 2026-11-22T18:00',
  ],
  [
    'CA1',
    'Ontario: Sunday at five',
    { ...agency, party: ONTARIO, from: at('2026-11-22T17:00:00-05:00') },
    'CA1-hours 2026-11-23T12:00',
  ],
  [
    'CA1',
    'Ontario: a holiday',
    { ...agency, party: ONTARIO, theirs: christmas, from: at('2026-12-25T12:00:00-05:00') },
    'CA1-hours 2026-12-26T12:00',
  ],
  [
    'CA1',
    'Ontario: our holiday is not theirs',
    { ...agency, party: ONTARIO, ours: christmas, from: at('2026-12-25T12:00:00-05:00') },
    'ok',
  ],
  [
    'CA1',
    'Ontario: a third that gets through',
    { ...agency, party: ONTARIO, activities: [...mails([1]), ...calls([6], 'voicemail')] },
    'ok',
  ],
  [
    'CA1',
    'Ontario: a fourth',
    { ...agency, party: ONTARIO, activities: [...mails([1, 2]), ...calls([6], 'voicemail')] },
    'CA1-contacts 2026-11-19T12:00',
  ],
  [
    'CA1',
    'Ontario: rings in vain and letters do not count',
    {
      ...agency,
      party: ONTARIO,
      activities: [...mails([1], 'letter'), ...mails([2]), ...calls([3, 4]), ...calls([6], 'talked')],
    },
    'ok',
  ],
  ['CA1', 'Ontario: a creditor is free', { party: ONTARIO, from: at('2026-11-22T12:00:00-05:00') }, 'ok'],
  [
    'CA2',
    'British Columbia: seven in the morning',
    { party: COAST, from: at('2026-07-15T07:00:00-07:00') },
    'ok',
  ],
  [
    'CA2',
    'British Columbia: before seven',
    { party: COAST, from: at('2026-07-15T06:59:00-07:00') },
    'CA2-hours 2026-07-15T14:00',
  ],
  [
    'CA2',
    'British Columbia: a holiday',
    { party: COAST, theirs: canadaDay, from: at('2026-07-01T12:00:00-07:00') },
    'CA2-hours 2026-07-02T14:00',
  ],
  ['CA2', 'British Columbia: writing only', { party: held(COAST, 'no-calls') }, 'CA2-no-calls never'],
  ['CA2', 'British Columbia: writing only, in writing', { ...email, party: held(COAST, 'no-calls') }, 'ok'],
  [
    'CA3',
    'Quebec: Saturday before eight in the evening',
    { ...agency, party: QUEBEC, from: at('2026-11-21T19:59:00-05:00') },
    'ok',
  ],
  [
    'CA3',
    'Quebec: at eight, then Sunday',
    { ...agency, party: QUEBEC, from: at('2026-11-21T20:00:00-05:00') },
    'CA3-hours 2026-11-23T13:00',
  ],
  ['AU1', 'Australia: half past seven', { party: SYDNEY, from: at('2026-11-19T07:30:00+11:00') }, 'ok'],
  [
    'AU1',
    'Australia: before half past seven',
    { party: SYDNEY, from: at('2026-11-19T07:29:00+11:00') },
    'AU1-hours 2026-11-18T20:30',
  ],
  ['AU1', 'Australia: Sunday at nine', { party: SYDNEY, from: at('2026-11-22T09:00:00+11:00') }, 'ok'],
  [
    'AU1',
    'Australia: Sunday before nine',
    { party: SYDNEY, from: at('2026-11-22T08:59:00+11:00') },
    'AU1-hours 2026-11-21T22:00',
  ],
  [
    'AU1',
    'Australia: a holiday',
    { party: SYDNEY, theirs: christmas, from: at('2026-12-25T12:00:00+11:00') },
    'AU1-hours 2026-12-25T22:00',
  ],
  ['AU2', 'Australia: a third contact', { ...letter, party: SYDNEY, activities: mails([1, 5]) }, 'ok'],
  // Ten in the morning in New York is early the day after in Sydney.
  [
    'AU2',
    'Australia: a fourth',
    { ...letter, party: SYDNEY, activities: mails([1, 2, 5]) },
    'AU2-week 2026-11-20T13:00',
  ],
  [
    'AU2',
    'Australia: a fourth after rings in vain',
    { ...letter, party: SYDNEY, activities: calls([1, 2, 5]) },
    'ok',
  ],
  [
    'AU2',
    'Australia: a tenth in a month',
    { ...letter, party: SYDNEY, activities: mails([8, 9, 10, 16, 17, 18, 25, 26, 27]) },
    'ok',
  ],
  [
    'AU2',
    'Australia: an eleventh',
    { ...letter, party: SYDNEY, activities: mails([8, 9, 10, 16, 17, 18, 25, 26, 27, 30]) },
    'AU2-month 2026-11-19T13:00',
  ],
  [
    'AU2',
    'Australia: an eleventh a month on',
    { ...letter, party: SYDNEY, activities: mails([8, 9, 10, 16, 17, 18, 25, 26, 27, 31]) },
    'ok',
  ],
];

describe('CA1 to CA3, AU1 and AU2, each rule by itself', () => {
  it.each(rows)('%s %s', (row, _name, overrides, expected) => {
    expect(alone(row, overrides)).toBe(expected);
  });

  it('refuses under every rule that the program guards', () => {
    expect(unrefused([...CANADA, ...AUSTRALIA], rows)).toEqual([]);
  });
});
