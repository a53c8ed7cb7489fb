import { addDays, type Instant, instantAt } from '../domain/day.ts';
import type { Moment } from '../dunning/facts.ts';

/**
 * The next moment the worker has to wake: something comes up, or the day ends in the seller's zone and "overdue",
 * "broken" and "today" mean something else. Never earlier than a minute from now, however late the alarm rang.
 */
export function planWake({ now, zone, today }: Moment, nextDue: Instant | null): Instant {
  const midnight = instantAt(zone, addDays(today, 1), 0);
  const soonest = nextDue === null ? midnight : Math.min(nextDue, midnight);
  return Math.max(soonest, now + 60_000);
}
