import { type Instant, weekdayOf } from '../domain/day.ts';
import { type HolidayCalendar, isWorkingDay, NO_HOLIDAYS } from '../domain/holiday-calendar.ts';
import type { HoursRule } from './contact-rule.ts';
import { dayAt, daysOn, hourOf } from './zone-days.ts';

/** A stretch of time in which the rule allows a contact. */
export interface OpenWindow {
  readonly from: Instant;
  readonly until: Instant;
}

/**
 * The window that is open at `at`, else the next one, on the clock of `zone` (C5, case 20) and without the holidays of
 * `theirs` where the rule wants none (case 18). With hours from 9 to 19, Friday 20:00 gives Saturday's window. `null`:
 * the rule allows no day at all.
 */
export function openWindow(
  rule: HoursRule,
  at: Instant,
  zone: string,
  theirs: HolidayCalendar = NO_HOLIDAYS,
): OpenWindow | null {
  let on = dayAt(zone, at);
  for (let ahead = 0; ahead <= FARTHEST; ahead += 1) {
    const hours = rule.hours[weekdayOf(on)];
    if (hours && (rule.onHolidays || theirs.nameOf(on) === null)) {
      const until = hourOf(zone, on, hours[1]);
      const from = Math.max(at, hourOf(zone, on, hours[0]));
      // A clock that skips the hours skips the window: it would end as it begins.
      if (until > from) return { from, until };
    }
    on = daysOn(on, 1);
  }
  return null;
}

/**
 * The stretch of our own days, on our own clock, on which the rule lets us contact anybody (case 18). Where our Thursday
 * is Thanksgiving it is open until Thursday begins, then from Friday on.
 */
export function ourOpenDays(
  rule: HoursRule,
  at: Instant,
  zone: string,
  ours: HolidayCalendar,
): OpenWindow | null {
  if (rule.ourDays === 'any') return { from: at, until: Number.POSITIVE_INFINITY };
  let on = dayAt(zone, at);
  let from: Instant | null = null;
  for (let ahead = 0; ahead <= FARTHEST; ahead += 1) {
    const isOpen = rule.ourDays === 'working-days' ? isWorkingDay(on, ours) : ours.nameOf(on) === null;
    if (isOpen) from ??= Math.max(at, hourOf(zone, on, 0));
    // A contact ends on the day it began, or on the next: nobody needs to know how the week goes on.
    else if (from !== null) return { from, until: hourOf(zone, on, 0) };
    if (from !== null && ahead > 1) return { from, until: hourOf(zone, daysOn(on, 1), 0) };
    on = daysOn(on, 1);
  }
  return null;
}

/** No place is closed for longer in one go. */
const FARTHEST = 67;
