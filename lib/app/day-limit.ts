import type { Day } from '../domain/day.ts';
import { addWorkingDays, type HolidayCalendar } from '../domain/holiday-calendar.ts';

/** How many contacts move to a day because there are more than the limit has room for (P30). */
export interface MovedDay {
  readonly on: Day;
  readonly count: number;
}

interface Limited {
  /** Contacts a day; `null`: no limit. */
  readonly limit: number | null;
  /** Accounts that were contacted or left out today. */
  readonly handled: number;
}

/** How many of those that are due have room today. With a limit of 20 and 8 handled, 12. */
export function roomToday({ limit, handled }: Limited): number {
  return limit === null ? Number.POSITIVE_INFINITY : Math.max(0, limit - handled);
}

/**
 * The working days of the firm that follow, each with as many as the limit allows, until all have a day. 7 with a limit
 * of 3 on a Friday: three on Monday, three on Tuesday, one on Wednesday.
 *
 * Nothing of it is stored: an account stays due until it is handled, and only what a day has room for is shown of it. So
 * nothing can be lost by a limit, and a new one holds at once.
 */
export function movedDays(count: number, limit: number, today: Day, calendar: HolidayCalendar): MovedDay[] {
  const days: MovedDay[] = [];
  let on = today;
  for (let left = count; left > 0; left -= limit) {
    on = addWorkingDays(on, 1, calendar);
    days.push({ on, count: Math.min(left, limit) });
  }
  return days;
}
