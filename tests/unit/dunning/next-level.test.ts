import { describe, expect, it } from 'vitest';
import type { Activity } from '../../../lib/domain/activity.ts';
import { addDays, type Day } from '../../../lib/domain/day.ts';
import type { OpenItem } from '../../../lib/domain/open-item.ts';
import { DEFAULT_PROCEDURE } from '../../../lib/dunning/default-procedure.ts';
import { nextLevel } from '../../../lib/dunning/next-level.ts';
import { readAccount } from '../../../lib/dunning/reading.ts';
import { buildCall } from '../../support/build-call.ts';
import { buildFacts, buildMoment, dayAgo, daysAgo } from '../../support/build-facts.ts';
import { buildMail } from '../../support/build-mail.ts';
import { buildOpenItem } from '../../support/build-open-item.ts';
import { TODAY } from '../../support/fixed-clock.ts';

/** Level ids and the days ago on which they were taken. */
type Taken = readonly (readonly [levelId: string, days: number])[];

const log = (taken: Taken): Activity[] =>
  taken.map(([levelId, days], index) => {
    const rest = { id: `${index}`, at: daysAgo(days), levelId, items: [{ itemId: 'item-1', levelId }] };
    return levelId.startsWith('call') ? buildCall({ ...rest, outcome: 'no-answer' }) : buildMail(rest);
  });

function next(item: OpenItem, activities: readonly Activity[], earliest: Day = TODAY) {
  const reading = readAccount(buildFacts({ items: [item], activities }), DEFAULT_PROCEDURE, buildMoment());
  const [standing] = reading.standings;
  const level = standing && nextLevel(standing, reading, earliest);
  return level ? [level.level.id, level.dueOn] : null;
}

describe('the first level of an invoice', () => {
  it('is no courtesy note when the minimum gap lets nobody write before the due date has passed (C8)', () => {
    const item = buildOpenItem({ dueOn: addDays(TODAY, 2), open: { amount: 120_000, currency: 'USD' } });
    const ask = (earliest: Day) => next(item, [], earliest)?.[0];
    expect(ask(addDays(TODAY, 2))).toBe('courtesy-note');
    expect(ask(addDays(TODAY, 3))).toBe('friendly-reminder');
  });

  it.each([
    ['due in 20 days, large: the courtesy note, five days before (P31)', -20, 100_000, 'courtesy-note', -15],
    ['due in 2 days, large: the courtesy note, now', -2, 100_000, 'courtesy-note', 3],
    ['due in 2 days, a cent below large: the friendly reminder, later', -2, 99_999, 'friendly-reminder', -5],
    ['due today, large: the courtesy note still fits', 0, 100_000, 'courtesy-note', 5],
    ['due yesterday, large: never a courtesy note after the due date', 1, 100_000, 'friendly-reminder', -2],
    ['3 days late: the friendly reminder (P8)', 3, 120_000, 'friendly-reminder', 0],
    [
      'case 22: 20 days late and nobody looked: still the friendly reminder',
      20,
      120_000,
      'friendly-reminder',
      17,
    ],
  ])('%s', (_name, late, amount, levelId, since) => {
    const item = buildOpenItem({ dueOn: dayAgo(late), open: { amount, currency: 'USD' } });
    expect(next(item, [])).toEqual([levelId, dayAgo(since)]);
  });

  it.each([
    ['JPY', 1000, 'courtesy-note'],
    ['JPY', 999, 'friendly-reminder'],
    ['KWD', 1_000_000, 'courtesy-note'],
    ['KWD', 999_999, 'friendly-reminder'],
  ])('case 12: large is counted in major units: %s %i', (currency, amount, levelId) => {
    expect(next(buildOpenItem({ dueOn: dayAgo(-3), open: { amount, currency } }), [])?.[0]).toBe(levelId);
  });

  it('case 15: without a due date there is none', () => {
    expect(next(buildOpenItem({ dueOn: null }), [])).toBeNull();
  });

  it('case 25: of an old book is a call, today', () => {
    expect(next(buildOpenItem({ dueOn: dayAgo(120) }), [])).toEqual(['call', TODAY]);
  });

  it.each([[10], [30], [0], [-20]])(
    'case 25: an invoice %i days late begins at the beginning beside an old one',
    (days) => {
      expect(next(buildOpenItem({ dueOn: dayAgo(days) }), [])?.[0]).not.toBe('call');
    },
  );
});

describe('the next level of an invoice', () => {
  it.each<[string, number, Taken, string | null, number]>([
    ['the second notice 10 days after the reminder', 20, [['friendly-reminder', 10]], 'second-notice', 0],
    ['the second notice not before 14 days past due', 5, [['friendly-reminder', 2]], 'second-notice', -9],
    [
      'P1: a call after the second notice',
      30,
      [
        ['friendly-reminder', 20],
        ['second-notice', 8],
      ],
      'call',
      1,
    ],
    [
      'a second call five days after the first',
      40,
      [
        ['second-notice', 20],
        ['call', 7],
      ],
      'call',
      2,
    ],
    [
      'P17: another person after two calls',
      45,
      [
        ['call', 15],
        ['call', 7],
      ],
      'call-alternative',
      2,
    ],
    [
      'P19: stepped up after that',
      50,
      [
        ['call', 15],
        ['call-alternative', 7],
      ],
      'stepped-up',
      2,
    ],
    [
      'stepped up four times',
      90,
      [
        ['stepped-up', 30],
        ['stepped-up', 20],
        ['stepped-up', 8],
      ],
      'stepped-up',
      3,
    ],
    [
      'then the final notice, when there was a call',
      100,
      [
        ['call', 50],
        ['stepped-up', 40],
        ['stepped-up', 30],
        ['stepped-up', 20],
        ['stepped-up', 8],
      ],
      'final-notice',
      3,
    ],
    [
      'P27: the hand-off not before 15 days from the working day after the final notice',
      300,
      [['final-notice', 16]],
      'hand-off',
      -1,
    ],
    ['nothing after the hand-off', 300, [['hand-off', 1]], null, 0],
    [
      'case 22: one level, however long nobody looked',
      200,
      [['friendly-reminder', 150]],
      'second-notice',
      140,
    ],
  ])('%s', (_name, late, taken, levelId, since) => {
    const item = buildOpenItem({ dueOn: dayAgo(late) });
    expect(next(item, log(taken))).toEqual(levelId === null ? null : [levelId, dayAgo(since)]);
  });

  it('case 2: a part payment neither resets it nor lets it jump', () => {
    const before = next(buildOpenItem({ dueOn: dayAgo(20) }), log([['friendly-reminder', 10]]));
    const part = buildOpenItem({ dueOn: dayAgo(20), open: { amount: 100, currency: 'USD' } });
    expect(next(part, log([['friendly-reminder', 10]]))).toEqual(before);
  });

  it('counts what was taken for this invoice alone (C8)', () => {
    const other = buildMail({ at: daysAgo(10), items: [{ itemId: 'item-2', levelId: 'second-notice' }] });
    expect(next(buildOpenItem({ dueOn: dayAgo(20) }), [other])?.[0]).toBe('friendly-reminder');
  });

  it('does not fall back when a lower level is taken once more', () => {
    const taken: Taken = [
      ['stepped-up', 20],
      ['call', 7],
    ];
    expect(next(buildOpenItem({ dueOn: dayAgo(90) }), log(taken))?.[0]).toBe('stepped-up');
  });

  it('goes back when the entry is corrected (C12)', () => {
    const [sent, wrong] = log([
      ['friendly-reminder', 20],
      ['second-notice', 10],
    ]);
    if (!sent || !wrong) throw new Error('two entries');
    const amended = buildMail({ id: 'right', at: daysAgo(9), amendsId: wrong.id, items: [], levelId: null });
    expect(next(buildOpenItem({ dueOn: dayAgo(30) }), [sent, wrong, amended])?.[0]).toBe('second-notice');
  });

  it('forgets a level that the procedure no longer has', () => {
    expect(next(buildOpenItem({ dueOn: dayAgo(20) }), log([['old-level', 10]]))?.[0]).toBe(
      'friendly-reminder',
    );
  });
});

it('a level is taken once more only when the invoice is overdue, though its due date was moved', () => {
  const moved = buildOpenItem({ dueOn: dayAgo(-10) });
  expect(next(moved, log([['call', 20]]))).toEqual(['call', dayAgo(-11)]);
});
