import { addDays, type Day } from './day.ts';
import { NOTICE_TERM_DAYS } from './notice-term.ts';

/** Twice the term of a final notice. */
export const FAR_DAYS = 2 * NOTICE_TERM_DAYS;

/** Case 35: a day beyond what any notice gives is accepted knowingly, and stays in sight. */
export function isFarDay(on: Day, today: Day): boolean {
  return on > addDays(today, FAR_DAYS);
}
