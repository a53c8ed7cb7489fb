import { describe, expect, it } from 'vitest';
import { addDays, day } from '../../../lib/domain/day.ts';
import { periodsOf, periodWords } from '../../../lib/reports/report-period.ts';
import { type RangeName, rangeUntil } from '../../../lib/reports/report-range.ts';

const range = (from: string, until: string) => ({ from: day(from), until: day(until) });

describe('a range is cut into periods', () => {
  it('of weeks from Monday to Sunday, the first and last as short as the range has them', () => {
    expect(periodsOf(range('2026-11-18', '2026-12-01'))).toEqual([
      range('2026-11-18', '2026-11-22'),
      range('2026-11-23', '2026-11-29'),
      range('2026-11-30', '2026-12-01'),
    ]);
  });

  it('of months when it is longer than fourteen weeks', () => {
    expect(periodsOf(range('2026-01-10', '2026-04-20'))).toEqual([
      range('2026-01-10', '2026-01-31'),
      range('2026-02-01', '2026-02-28'),
      range('2026-03-01', '2026-03-31'),
      range('2026-04-01', '2026-04-20'),
    ]);
  });

  it('of years when it is longer than three', () => {
    expect(periodsOf(range('2023-06-15', '2026-11-18'))).toEqual([
      range('2023-06-15', '2023-12-31'),
      range('2024-01-01', '2024-12-31'),
      range('2025-01-01', '2025-12-31'),
      range('2026-01-01', '2026-11-18'),
    ]);
  });

  it('of one day is one period', () => {
    expect(periodsOf(range('2026-11-18', '2026-11-18'))).toEqual([range('2026-11-18', '2026-11-18')]);
  });

  it.each([97, 98, 99, 1097, 1098, 1099, 3650])('of %i days misses no day and has none twice', (days) => {
    const from = day('2024-02-28');
    const periods = periodsOf({ from, until: addDays(from, days) });
    expect(periods[0]?.from).toBe(from);
    expect(periods.at(-1)?.until).toBe(addDays(from, days));
    periods.slice(1).forEach((period, index) => {
      expect(period.from).toBe(addDays(periods[index]?.until ?? from, 1));
    });
  });

  it('and named as the locale writes it', () => {
    expect(periodWords(range('2026-11-16', '2026-11-22'), 'en-US')).toBe('Nov 16 – 22');
    expect(periodWords(range('2026-11-18', '2026-11-18'), 'en-GB')).toBe('18 Nov');
    expect(periodWords(range('2026-12-28', '2027-01-03'), 'en-GB')).toBe('28 Dec – 3 Jan');
  });

  it('with the year where the range has two: a month of each would read the same', () => {
    const over = range('2025-11-01', '2026-11-30');
    const words = periodsOf(over).map((period) => periodWords(period, 'en-GB', over));
    expect(words[0]).toBe('1 – 30 Nov 2025');
    expect(new Set(words).size).toBe(words.length);
  });
});

describe('named ranges end today', () => {
  it.each<[RangeName, string, string]>([
    ['this-week', '2026-11-22', '2026-11-16'],
    ['this-week', '2026-11-16', '2026-11-16'],
    ['last-4-weeks', '2026-11-22', '2026-10-26'],
    ['last-3-months', '2026-05-31', '2026-03-01'],
    ['last-3-months', '2026-11-22', '2026-08-23'],
    ['this-year', '2026-11-22', '2026-01-01'],
  ])('%s of %s begins on %s', (name, today, from) => {
    expect(rangeUntil(day(today), name)).toEqual({ from, until: today });
  });
});
