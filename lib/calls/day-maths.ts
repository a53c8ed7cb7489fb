import { addDays, addMonths, type Day, day, daysBetween, isDay, weekdayOf } from '../domain/day.ts';

/** `null`: there is no such day. */
export function dayOf(year: number, month: number, date: number): Day | null {
  const text = `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
  return isDay(text) ? text : null;
}

/** The first such weekday after today; 0 is Sunday. */
export function weekdayAfter(today: Day, weekday: number): Day {
  return addDays(today, ((weekday - weekdayOf(today) + 6) % 7) + 1);
}

/** Monday to Sunday: whether both days are of one week. */
export function isSameWeek(a: Day, b: Day): boolean {
  return mondayOf(a) === mondayOf(b);
}

function mondayOf(value: Day): Day {
  return addDays(value, -((weekdayOf(value) + 6) % 7));
}

/** Said without a year: this year's, or next year's once it lies well behind; 'passed' when it was only just. */
export function nextSuchDay(today: Day, month: number, date: number): Day | 'passed' | null {
  const year = Number(today.slice(0, 4));
  const near = dayOf(year, month, date);
  if (near !== null && near >= today) return near;
  if (near !== null && daysBetween(near, today) <= JUST_PASSED) return 'passed';
  return dayOf(year + 1, month, date);
}

/** "By 15 November", said on the 22nd, is more likely a slip than a day in a year's time. */
const JUST_PASSED = 60;

/** "The 15th": of this month, or of the next that has it. */
export function nextDate(
  today: Day,
  date: number,
): { readonly on: Day; readonly isNextMonth: boolean } | null {
  for (let ahead = 0; ahead < 3; ahead += 1) {
    const month = addMonths(day(`${today.slice(0, 8)}01`), ahead);
    const on = dayOf(Number(month.slice(0, 4)), Number(month.slice(5, 7)), date);
    if (on !== null && on >= today) return { on, isNextMonth: ahead > 0 };
  }
  return null;
}
