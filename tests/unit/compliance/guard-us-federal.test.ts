import { describe, expect, it } from 'vitest';
import { UNITED_STATES } from '../../../lib/compliance/rules/united-states.ts';
import type { Activity } from '../../../lib/domain/activity.ts';
import { alone, calls, consumerIn, held, type LawRow, unrefused } from '../../support/law-row.ts';

const at = Date.parse;
const agency = { as: 'agency' } as const;
const week = [0, 1, 2, 3, 4, 5, 6];
const email = { channel: 'email' } as const;
const letter = { channel: 'letter' } as const;
const USA = consumerIn('US', 'OH', 'America/New_York');
const ONTARIO = consumerIn('CA', 'ON', 'America/Toronto');

const rows: readonly LawRow[] = [
  ['US1', 'a seventh call about one debt', { ...agency, party: USA, activities: calls(week.slice(1)) }, 'ok'],
  ['US1', 'an eighth', { ...agency, party: USA, activities: calls(week) }, 'US1-calls 2026-11-19T05:00'],
  [
    'US1',
    'an eighth, the first a week ago',
    { ...agency, party: USA, activities: calls([1, 2, 3, 4, 5, 6, 7]) },
    'ok',
  ],
  [
    'US1',
    'seven calls about another debt do not count',
    { ...agency, party: USA, activities: calls(week, 'no-answer', 'item-2') },
    'ok',
  ],
  [
    'US1',
    'a call about both debts is held back by either',
    { ...agency, party: USA, items: ['item-1', 'item-2'], activities: calls(week, 'no-answer', 'item-2') },
    'US1-calls 2026-11-19T05:00',
  ],
  [
    'US1',
    'each debt is counted by itself: three and four are not seven',
    {
      ...agency,
      party: USA,
      items: ['item-1', 'item-2'],
      activities: [...calls([0, 1, 2]), ...calls([3, 4, 5, 6], 'no-answer', 'item-2')],
    },
    'ok',
  ],
  [
    'US1',
    'not said what about: all of them count',
    {
      ...agency,
      party: USA,
      items: [],
      activities: [...calls([0, 1, 2]), ...calls([3, 4, 5, 6], 'no-answer', 'item-2')],
    },
    'US1-calls 2026-11-19T05:00',
  ],
  [
    'US1',
    'six days after a conversation',
    { ...agency, party: USA, activities: calls([6], 'talked') },
    'US1-pause 2026-11-19T05:00',
  ],
  ['US1', 'seven days after it', { ...agency, party: USA, activities: calls([7], 'talked') }, 'ok'],
  [
    'US1',
    'a conversation about another debt',
    { ...agency, party: USA, activities: calls([1], 'talked', 'item-2') },
    'ok',
  ],
  ['US1', 'does not bind a creditor', { party: USA, activities: calls(week) }, 'ok'],
  [
    'US1',
    'nor protect trade',
    { ...agency, party: { ...USA, kind: 'trade' }, activities: calls(week) },
    'ok',
  ],
  ['US3', 'at eight in the morning', { ...agency, party: USA, from: at('2026-11-22T08:00:00-05:00') }, 'ok'],
  [
    'US3',
    'a minute before',
    { ...agency, party: USA, from: at('2026-11-22T07:59:00-05:00') },
    'US3-hours 2026-11-22T13:00',
  ],
  [
    'US3',
    'a mail at nine in the evening',
    { ...agency, ...email, party: USA, from: at('2026-11-22T21:00:00-05:00') },
    'US3-hours 2026-11-23T13:00',
  ],
  [
    'US3',
    'a letter at any time',
    { ...agency, ...letter, party: USA, from: at('2026-11-22T21:00:00-05:00') },
    'ok',
  ],
  ['US4', 'after "stop calling" a call', { ...agency, party: held(USA, 'no-calls') }, 'US4-calls never'],
  ['US4', 'after "stop calling" a mail', { ...agency, ...email, party: held(USA, 'no-calls') }, 'ok'],
  [
    'US4',
    'after "stop e-mailing" a mail',
    { ...agency, ...email, party: held(USA, 'no-mails') },
    'US4-mails never',
  ],
  ['US4', 'after "stop e-mailing" a call', { ...agency, party: held(USA, 'no-mails') }, 'ok'],
  ['US8', 'after "stop" a letter', { ...agency, ...letter, party: held(USA, 'stop') }, 'US8 never'],
  ['US8', 'without', { ...agency, ...letter, party: USA }, 'ok'],
  ['US9', 'with a lawyer', { ...agency, party: held(USA, 'lawyer') }, 'US9 never'],
  ['US9', 'without', { ...agency, party: held(USA, 'hardship') }, 'ok'],
  [
    'US13',
    'a trade customer in bankruptcy',
    { ...letter, party: held({ ...USA, kind: 'trade' }, 'insolvency') },
    'US13 never',
  ],
  ['US13', 'elsewhere', { ...letter, party: held(ONTARIO, 'insolvency') }, 'ok'],
];

describe('US1 to US13, each rule by itself', () => {
  it.each(rows)('%s %s', (row, _name, overrides, expected) => {
    expect(alone(row, overrides)).toBe(expected);
  });

  it('US1: a call about nothing in particular may have been about this debt', () => {
    const activities = calls([1], 'talked').map((one) => ({ ...one, items: [] }) as Activity);
    expect(alone('US1', { as: 'agency', party: USA, activities })).toBe('US1-pause 2026-11-24T05:00');
  });

  it('refuses under every rule that the program guards', () => {
    expect(unrefused(UNITED_STATES, rows)).toEqual([]);
  });
});
