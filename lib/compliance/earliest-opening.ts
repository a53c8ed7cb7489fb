import type { Instant } from '../domain/day.ts';
import type { HolidayCalendar } from '../domain/holiday-calendar.ts';
import type { HoursRule } from './contact-rule.ts';
import { type OpenWindow, openWindow, ourOpenDays } from './opening-hours.ts';

/** The clocks and calendars that hours are read on. */
export interface Clocks {
  /** Every clock the customer may live by; a moment has to be allowed on all of them (B6). */
  readonly zones: readonly string[];
  readonly ourZone: string;
  readonly ours: HolidayCalendar;
  readonly theirs: HolidayCalendar;
}

/** A stretch that is open under all rules, and the rules that close it. */
export interface Opening extends OpenWindow {
  readonly closedBy: readonly HoursRule[];
}

/**
 * The first stretch at or after `at` that is open under all rules on all clocks: 9 to 19 both in New York and in Los
 * Angeles is 12 to 19 in New York. `until` is `Infinity` without any rule. `null`: the hours never meet.
 */
export function earliestOpening(rules: readonly HoursRule[], at: Instant, clocks: Clocks): Opening | null {
  let from = at;
  // Each turn that does not end it moves on to a later window, so it ends.
  while (from <= at + FARTHEST) {
    let next = from;
    let until = Number.POSITIVE_INFINITY;
    let closedBy: HoursRule[] = [];
    for (const rule of rules) {
      const window = openingOf(rule, from, clocks);
      if (window === null) return null;
      next = Math.max(next, window.from);
      if (window.until < until) closedBy = [];
      if (window.until <= until) closedBy.push(rule);
      until = Math.min(until, window.until);
    }
    if (next === from) return { from, until, closedBy };
    from = next;
  }
  return null;
}

/** When one rule by itself lets a contact be made: where each of its clocks and both calendars have got to. */
function openingOf(rule: HoursRule, at: Instant, clocks: Clocks): OpenWindow | null {
  const { zones, ourZone, ours, theirs } = clocks;
  let window = ourOpenDays(rule, at, ourZone, ours);
  for (const zone of zones) {
    const there = openWindow(rule, at, zone, theirs);
    if (window === null || there === null) return null;
    window = { from: Math.max(window.from, there.from), until: Math.min(window.until, there.until) };
  }
  return window;
}

// Ten weeks: longer than any holidays last.
const FARTHEST = 70 * 86_400_000;
