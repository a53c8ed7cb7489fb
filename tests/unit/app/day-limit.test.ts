import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { movedDays, roomToday } from '../../../lib/app/day-limit.ts';
import { addDays, day } from '../../../lib/domain/day.ts';
import { holidayCalendar, isWorkingDay, NO_HOLIDAYS } from '../../../lib/domain/holiday-calendar.ts';

/** Monday, 21 December, to Monday, 4 January: Christmas, its second day and New Year, and a day of our own. */
const BERLIN = holidayCalendar(
  [
    {
      place: 'DE-BE',
      years: [2026, 2027],
      isUnknown: false,
      days: ['2026-12-25', '2026-12-26', '2027-01-01'].map((on) => ({ on: day(on), name: 'Holiday' })),
    },
  ],
  [{ on: day('2026-12-24'), name: 'Closed' }],
);

describe('P30: a limit of contacts a day', () => {
  it.each([
    ['no limit has room for all', null, 40, Number.POSITIVE_INFINITY],
    ['nobody handled yet', 20, 0, 20],
    ['some handled', 20, 8, 12],
    ['all handled', 20, 20, 0],
    ['more handled than the limit, because it was lowered', 5, 8, 0],
  ])('has room today: %s', (_name, limit, handled, room) => {
    expect(roomToday({ limit, handled })).toBe(room);
  });

  it.each<[string, number, number, string, readonly string[]]>([
    ['one more than there is room for moves to tomorrow', 1, 20, '2026-11-19', ['2026-11-20 1']],
    ['on a Friday it is Monday', 3, 20, '2026-11-20', ['2026-11-23 3']],
    ['no day gets more than the limit', 7, 3, '2026-11-20', ['2026-11-23 3', '2026-11-24 3', '2026-11-25 1']],
    ['on a Saturday nothing is on Sunday', 2, 1, '2026-11-21', ['2026-11-23 1', '2026-11-24 1']],
    ['holidays and our own days off are left out', 2, 1, '2026-12-23', ['2026-12-28 1', '2026-12-29 1']],
    ['over the turn of the year', 1, 5, '2026-12-31', ['2027-01-04 1']],
    ['nothing to move is no day', 0, 5, '2026-12-31', []],
  ])('moves to the next working days: %s', (_name, count, limit, today, expected) => {
    const days = movedDays(count, limit, day(today), BERLIN);
    expect(days.map((one) => `${one.on} ${one.count}`)).toEqual(expected);
  });

  it('moves every contact to one working day, the days in order, none over the limit, and all but the last full', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1000 }),
        fc.integer({ min: 1, max: 200 }),
        fc.integer({ min: 0, max: 400 }),
        fc.constantFrom(BERLIN, NO_HOLIDAYS),
        (count, limit, start, calendar) => {
          const today = addDays(day('2026-06-01'), start);
          const days = movedDays(count, limit, today, calendar);
          expect(days.reduce((sum, one) => sum + one.count, 0)).toBe(count);
          let before = today;
          for (const [index, { on, count: moved }] of days.entries()) {
            expect(on > before).toBe(true);
            expect(isWorkingDay(on, calendar)).toBe(true);
            expect(moved).toBeGreaterThan(0);
            expect(moved).toBeLessThanOrEqual(limit);
            if (index < days.length - 1) expect(moved).toBe(limit);
            before = on;
          }
        },
      ),
    );
  });
});
