import { addDays, dayIn, type Instant, instantAt, weekdayOf } from '../domain/day.ts';
import type { HoursRule } from './contact-rule.ts';

/** A stretch of time in which the rule allows a contact. */
export interface OpenWindow {
  readonly from: Instant;
  readonly until: Instant;
}

/**
 * The window that is open at `at`, else the next one, on the clock of `zone` (C5, case 20). With hours from 9 to 19,
 * Friday 20:00 gives Saturday's window. `null`: the rule allows no day at all.
 */
export function openWindow(rule: HoursRule, at: Instant, zone: string): OpenWindow | null {
  const today = dayIn(zone, at);
  for (let ahead = 0; ahead <= 7; ahead += 1) {
    const on = addDays(today, ahead);
    const hours = rule.hours[weekdayOf(on)];
    if (!hours) continue;
    const until = instantAt(zone, on, hours[1]);
    if (until > at) return { from: Math.max(at, instantAt(zone, on, hours[0])), until };
  }
  return null;
}
