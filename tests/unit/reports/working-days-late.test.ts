import { describe, expect, it } from 'vitest';
import { day } from '../../../lib/domain/day.ts';
import { holidayCalendar, NO_HOLIDAYS } from '../../../lib/domain/holiday-calendar.ts';
import { workingDaysLate } from '../../../lib/reports/working-days-late.ts';

const BERLIN = 'Europe/Berlin';
const at = (text: string) => Date.parse(text);
const late = workingDaysLate({ zone: BERLIN, ours: NO_HOLIDAYS });

describe('P26: in time is the working day it comes up and the next', () => {
  it.each([
    ['done on the same day', '2026-11-18T08:00Z', '2026-11-18T16:00Z', 0],
    ['done on the next', '2026-11-18T08:00Z', '2026-11-19T22:30Z', 0],
    ['done on the day after that', '2026-11-18T08:00Z', '2026-11-20T08:00Z', 1],
    ['due on Friday, done on Monday', '2026-11-20T08:00Z', '2026-11-23T08:00Z', 0],
    ['due on Friday, done on Tuesday', '2026-11-20T08:00Z', '2026-11-24T08:00Z', 1],
    ['due on Saturday, which counts as Monday', '2026-11-21T08:00Z', '2026-11-24T16:00Z', 0],
    ['due on Saturday, done on it', '2026-11-21T08:00Z', '2026-11-21T16:00Z', 0],
    ['due on Thursday, done on Saturday, when nobody works', '2026-11-19T08:00Z', '2026-11-21T08:00Z', 0],
    ['due two weeks ago', '2026-11-04T08:00Z', '2026-11-18T08:00Z', 9],
    ['the firm’s midnight, not that of UTC', '2026-11-18T23:30Z', '2026-11-20T22:00Z', 0],
    ['a clock that was set back', '2026-11-18T08:00Z', '2026-11-16T08:00Z', 0],
  ])('%s', (_name, since, done, days) => {
    expect(late(at(since), at(done))).toBe(days);
  });

  it('does not count our holidays', () => {
    const ours = holidayCalendar([], [{ on: day('2026-11-19'), name: 'Works outing' }]);
    const withHoliday = workingDaysLate({ zone: BERLIN, ours });
    expect(withHoliday(at('2026-11-18T08:00Z'), at('2026-11-20T08:00Z'))).toBe(0);
    expect(withHoliday(at('2026-11-18T08:00Z'), at('2026-11-23T08:00Z'))).toBe(1);
  });
});
