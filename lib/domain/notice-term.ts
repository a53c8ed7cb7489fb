import { addDays, type Day } from './day.ts';
import { type HolidayCalendar, nextWorkingDay } from './holiday-calendar.ts';

/** The least a final notice gives (P27, H4). */
export const NOTICE_TERM_DAYS = 15;
/** The same to a private person: so long before a claim (UK4, case 61); kinder elsewhere too. */
export const CONSUMER_NOTICE_TERM_DAYS = 30;

/**
 * The last day of the term of a notice sent on `sentOn`: so many days from the next working day, so that a Friday evening
 * costs the customer nothing, and never ending on a day nobody works (case 61).
 * noticeDeadline('2026-11-20', 15, calendar) is 2026-12-08: from Monday 23 November.
 */
export function noticeDeadline(sentOn: Day, termDays: number, calendar: HolidayCalendar): Day {
  const begins = nextWorkingDay(addDays(sentOn, 1), calendar);
  return nextWorkingDay(addDays(begins, termDays), calendar);
}
