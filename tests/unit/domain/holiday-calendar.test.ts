import { describe, expect, it } from 'vitest';
import { day } from '../../../lib/domain/day.ts';
import {
  addWorkingDays,
  type HolidayCalendar,
  holidayCalendar,
  isWorkingDay,
  NO_HOLIDAYS,
  nextWorkingDay,
} from '../../../lib/domain/holiday-calendar.ts';

const us = {
  place: 'US',
  years: [2026],
  isUnknown: false,
  days: [
    { on: day('2026-11-26'), name: 'Thanksgiving' },
    { on: day('2026-12-25'), name: 'Christmas Day' },
  ],
};
const calendar = holidayCalendar([us], [{ on: day('2026-11-27'), name: 'We are closed' }]);

describe('case 19: what a calendar knows', () => {
  it.each<[string, HolidayCalendar, string, string | null, boolean]>([
    ['a holiday by its name', calendar, '2026-11-26', 'Thanksgiving', true],
    ['a day of the user’s own', calendar, '2026-11-27', 'We are closed', true],
    ['that a day of a known year is none', calendar, '2026-11-18', null, true],
    ['nothing about another year, and says so', calendar, '2027-11-25', null, false],
    ['of no place: nothing, and says so', NO_HOLIDAYS, '2026-12-25', null, false],
    [
      'of the user’s own days alone: no year',
      holidayCalendar([], [{ on: day('2026-05-04'), name: 'Fair' }]),
      '2026-05-04',
      'Fair',
      false,
    ],
  ])('%s', (_name, one, on, name, covers) => {
    expect(one.nameOf(day(on))).toBe(name);
    expect(one.covers(day(on))).toBe(covers);
  });

  it('the user’s own name for a day counts before the kept one', () => {
    const renamed = holidayCalendar([us], [{ on: day('2026-11-26'), name: 'Stocktaking' }]);
    expect(renamed.nameOf(day('2026-11-26'))).toBe('Stocktaking');
  });

  it('of two places keeps the days of both', () => {
    const both = holidayCalendar([
      us,
      { place: 'DE', years: [2027], isUnknown: false, days: [{ on: day('2027-10-03'), name: 'Unity' }] },
    ]);
    expect([both.nameOf(day('2026-12-25')), both.nameOf(day('2027-10-03'))]).toEqual([
      'Christmas Day',
      'Unity',
    ]);
    expect([both.covers(day('2026-01-01')), both.covers(day('2027-12-31'))]).toEqual([true, true]);
  });
});

it('case 19: a place that was looked up in vain claims nothing', () => {
  const vain = holidayCalendar([{ place: 'XX', years: [], isUnknown: true, days: [] }]);
  expect([vain.nameOf(day('2026-12-25')), vain.covers(day('2026-12-25'))]).toEqual([null, false]);
});

describe('working days', () => {
  it.each([
    ['2026-11-18', true],
    ['2026-11-21', false],
    ['2026-11-22', false],
    ['2026-11-26', false],
    ['2026-11-27', false],
    ['2026-11-30', true],
  ])('%s is one: %s', (on, works) => {
    expect(isWorkingDay(day(on), calendar)).toBe(works);
  });

  it.each([
    ['a working day is itself', '2026-11-18', '2026-11-18'],
    ['case 18: a Saturday becomes Monday', '2026-11-21', '2026-11-23'],
    ['case 18: a holiday before a bridge day and a weekend', '2026-11-26', '2026-11-30'],
    ['over the end of a month', '2026-10-31', '2026-11-02'],
    ['over the end of a year it is not known for', '2027-01-02', '2027-01-04'],
  ])('the next: %s', (_name, from, to) => {
    expect(nextWorkingDay(day(from), calendar)).toBe(to);
  });

  it.each([
    ['none: the day itself, though nobody works', '2026-11-21', 0, '2026-11-21'],
    ['one from a Friday', '2026-11-20', 1, '2026-11-23'],
    ['one from a Saturday', '2026-11-21', 1, '2026-11-23'],
    ['one before a long weekend', '2026-11-25', 1, '2026-11-30'],
    ['two before it', '2026-11-25', 2, '2026-12-01'],
    ['three over 29 February', '2028-02-28', 3, '2028-03-02'],
    ['over the end of a year', '2026-12-31', 1, '2027-01-01'],
  ])('later: %s', (_name, from, n, to) => {
    expect(addWorkingDays(day(from), n, calendar)).toBe(to);
  });

  it('a calendar on which nobody ever works is not believed for ever', () => {
    const always: HolidayCalendar = { nameOf: () => 'Closed', covers: () => true };
    expect(nextWorkingDay(day('2026-11-18'), always)).toBe('2027-01-17');
  });
});
