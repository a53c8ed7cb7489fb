import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evenInstalments, MOST_PARTS, onBankDays, type PlanRhythm } from '../../../lib/calls/plan-builder.ts';
import { addDays, day, isWeekend } from '../../../lib/domain/day.ts';
import { holidayCalendar, NO_HOLIDAYS } from '../../../lib/domain/holiday-calendar.ts';
import { money } from '../../../lib/domain/money.ts';
import { fuzzRuns } from '../../support/fuzz-runs.ts';

const calendar = holidayCalendar([
  {
    place: 'DE-BY',
    years: [2026, 2027],
    isUnknown: false,
    days: [
      { on: day('2026-12-25'), name: 'Christmas Day' },
      { on: day('2027-01-01'), name: 'New Year' },
      { on: day('2027-01-06'), name: 'Epiphany' },
    ],
  },
]);

const lines = (built: ReturnType<typeof evenInstalments>) =>
  built.map(({ dueOn, amount, movedFrom, because }) =>
    [dueOn, amount.amount, ...(movedFrom ? [movedFrom, because] : [])].join(' '),
  );

describe('P16, case 38: a sum in even parts on days on which banks work', () => {
  it.each<[string, number, string, number, string, PlanRhythm, string[]]>([
    [
      'weekly, the cents in the last',
      100_000,
      'USD',
      3,
      '2026-12-03',
      'week',
      ['2026-12-03 33333', '2026-12-10 33333', '2026-12-17 33334'],
    ],
    [
      'every two weeks, around Christmas',
      90_000,
      'EUR',
      3,
      '2026-12-11',
      'two-weeks',
      ['2026-12-11 30000', '2026-12-28 30000 2026-12-25 Christmas Day', '2027-01-08 30000'],
    ],
    [
      'monthly; the 31st is the end of each month, and a weekend does not move the rest',
      120_000,
      'USD',
      4,
      '2026-12-31',
      'month',
      [
        '2026-12-31 30000',
        '2027-02-01 30000 2027-01-31 weekend',
        '2027-03-01 30000 2027-02-28 weekend',
        '2027-03-31 30000',
      ],
    ],
    [
      'monthly from a holiday',
      20_000,
      'EUR',
      2,
      '2027-01-01',
      'month',
      ['2027-01-04 10000 2027-01-01 New Year', '2027-02-01 10000'],
    ],
    [
      'case 12: whole yen',
      1_000,
      'JPY',
      3,
      '2026-12-01',
      'month',
      ['2026-12-01 333', '2027-01-04 333 2027-01-01 New Year', '2027-02-01 334'],
    ],
    [
      'case 12: thousandths of a dinar',
      1_000_001,
      'KWD',
      2,
      '2026-12-01',
      'week',
      ['2026-12-01 500000', '2026-12-08 500001'],
    ],
  ])('%s', (_name, amount, currency, parts, first, every, expected) => {
    const built = evenInstalments({
      total: money(amount, currency),
      parts,
      firstOn: day(first),
      every,
      calendar,
    });
    expect(lines(built)).toEqual(expected);
    expect(built.every((one) => one.amount.currency === currency)).toBe(true);
  });

  it.each([
    ['fewer cents than parts', 2, 3],
    ['no part', 100, 0],
    ['half a part', 100, 1.5],
    ['more parts than anybody pays in', 1_000_000, MOST_PARTS + 1],
    ['nothing to pay', 0, 3],
  ])('%s: is no plan', (_name, amount, parts) => {
    const total = money(amount, 'USD');
    expect(evenInstalments({ total, parts, firstOn: day('2026-12-01'), every: 'week', calendar })).toEqual(
      [],
    );
  });

  it('own instalments keep their sums, each day after the one before', () => {
    const own = ['2026-12-05', '2026-12-06', '2026-12-07'].map((on, index) => ({
      dueOn: day(on),
      amount: money(100 * (index + 1), 'EUR'),
    }));
    expect(lines(onBankDays(own, calendar))).toEqual([
      '2026-12-07 100 2026-12-05 weekend',
      '2026-12-08 200 2026-12-06 weekend',
      '2026-12-09 300 2026-12-07 the instalment before falls on it',
    ]);
  });

  it('any sum in any currency: adds up exactly, in parts that are something, on working days one after another', () => {
    const anyHolidays = fc.array(fc.integer({ min: 0, max: 1500 }), { maxLength: 60 }).map((offsets) =>
      holidayCalendar(
        [],
        offsets.map((offset) => ({ on: addDays(day('2026-01-01'), offset), name: 'Holiday' })),
      ),
    );
    const anyPlan = fc.record({
      amount: fc.integer({ min: 1, max: 1e12 }),
      currency: fc.constantFrom('USD', 'EUR', 'JPY', 'KWD', 'CLF'),
      parts: fc.integer({ min: 1, max: MOST_PARTS }),
      first: fc.integer({ min: 0, max: 1000 }),
      every: fc.constantFrom<PlanRhythm>('week', 'two-weeks', 'month'),
      calendar: fc.oneof(anyHolidays, fc.constant(NO_HOLIDAYS)),
    });
    fc.assert(
      fc.property(anyPlan, ({ amount, currency, parts, first, every, calendar: closed }) => {
        const firstOn = addDays(day('2026-01-01'), first);
        const total = money(amount, currency);
        const built = evenInstalments({ total, parts, firstOn, every, calendar: closed });
        expect(built).toHaveLength(amount < parts ? 0 : parts);
        if (built.length === 0) return;
        expect(built.reduce((sum, one) => sum + one.amount.amount, 0)).toBe(amount);
        expect(Math.min(...built.map((one) => one.amount.amount))).toBeGreaterThan(0);
        for (const [index, { dueOn, movedFrom, because }] of built.entries()) {
          expect(isWeekend(dueOn) || closed.nameOf(dueOn) !== null).toBe(false);
          expect(dueOn > (built[index - 1]?.dueOn ?? '')).toBe(true);
          expect(because !== '').toBe(movedFrom !== null);
          expect(movedFrom === null || movedFrom < dueOn).toBe(true);
        }
      }),
      { numRuns: fuzzRuns(200) },
    );
  });
});
