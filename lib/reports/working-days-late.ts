import { addDays, type Day, dayIn, type Instant } from '../domain/day.ts';
import {
  addWorkingDays,
  type HolidayCalendar,
  isWorkingDay,
  nextWorkingDay,
} from '../domain/holiday-calendar.ts';

interface Office {
  readonly zone: string;
  readonly ours: HolidayCalendar;
}

/**
 * How many working days after the last on which it was in time something was done: what comes up is in time on the working
 * day it comes up and on the next (P26). What came up on a Friday and was done on Tuesday is one day late; on Monday, none.
 * Working days are counted once for each day on which something was done, backwards from it: a ledger asks for the same
 * few hundred days thousands of times.
 */
export function workingDaysLate({ zone, ours }: Office): (since: Instant, at: Instant) => number {
  const inTimeUntil = new Map<Day, Day>();
  const after = new Map<Day, ReturnType<typeof workingDaysUntil>>();
  return (since, at) => {
    const [cameUp, done] = [dayIn(zone, since), dayIn(zone, at)];
    const last = inTimeUntil.get(cameUp) ?? addWorkingDays(nextWorkingDay(cameUp, ours), 1, ours);
    inTimeUntil.set(cameUp, last);
    const count = after.get(done) ?? workingDaysUntil(done, ours);
    after.set(done, count);
    return count(last);
  };
}

/** How many working days follow a day, until and with that one. */
function workingDaysUntil(until: Day, ours: HolidayCalendar): (day: Day) => number {
  const counts = new Map<Day, number>([[until, 0]]);
  let earliest = until;
  return (day) => {
    while (earliest > day) {
      const count = (counts.get(earliest) ?? 0) + (isWorkingDay(earliest, ours) ? 1 : 0);
      earliest = addDays(earliest, -1);
      counts.set(earliest, count);
    }
    return counts.get(day) ?? 0;
  };
}
