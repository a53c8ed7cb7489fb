import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, day, daysBetween } from '../../../lib/domain/day.ts';
import { holidayCalendar, isWorkingDay, NO_HOLIDAYS } from '../../../lib/domain/holiday-calendar.ts';
import { NOTICE_TERM_DAYS, noticeDeadline } from '../../../lib/domain/notice-term.ts';
import { fuzzRuns } from '../../support/fuzz-runs.ts';

it.each([
  ['sent on a Wednesday it runs from Thursday', '2026-11-18', 15, '2026-12-04'],
  ['case 61: sent on Friday it runs from Monday', '2026-11-20', 15, '2026-12-08'],
  ['sent on Saturday or Sunday too', '2026-11-21', 15, '2026-12-08'],
  ['case 18: it never ends on a weekend', '2026-11-19', 15, '2026-12-07'],
  ['case 21: over 29 February', '2028-02-16', 15, '2028-03-03'],
  ['case 21: over the day the clocks change', '2026-10-28', 15, '2026-11-13'],
  ['over the end of a year', '2026-12-17', 15, '2027-01-04'],
  ['30 days for a private customer (UK4)', '2026-11-18', 30, '2026-12-21'],
])('%s', (_name, sentOn, termDays, expected) => {
  expect(noticeDeadline(day(sentOn), termDays, NO_HOLIDAYS)).toBe(expected);
});

it('case 18: a holiday only ever lengthens it', () => {
  const off = holidayCalendar(
    [],
    ['2026-11-19', '2026-12-07', '2026-12-08'].map((on) => ({ on: day(on), name: 'Off' })),
  );
  // From Friday 20 November to Saturday 5 December, and over the holidays to Wednesday.
  expect(noticeDeadline(day('2026-11-18'), 15, off)).toBe('2026-12-09');
});

it('P27: whenever it is sent, whoever gets it has all its days, and the last of them is a working day', () => {
  const anyDay = fc.integer({ min: 0, max: 3000 }).map((ahead) => addDays(day('2024-01-01'), ahead));
  const anyHolidays = fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 12 });
  fc.assert(
    fc.property(
      anyDay,
      fc.integer({ min: NOTICE_TERM_DAYS, max: 90 }),
      anyHolidays,
      (sentOn, term, ahead) => {
        const calendar = holidayCalendar(
          [],
          ahead.map((days) => ({ on: addDays(sentOn, days), name: 'Off' })),
        );
        const deadline = noticeDeadline(sentOn, term, calendar);
        expect(daysBetween(sentOn, deadline)).toBeGreaterThan(term);
        expect(isWorkingDay(deadline, calendar)).toBe(true);
        expect(deadline >= noticeDeadline(sentOn, term, NO_HOLIDAYS)).toBe(true);
      },
    ),
    { numRuns: fuzzRuns(200) },
  );
});
