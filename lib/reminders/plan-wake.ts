import { addDays, type Instant, instantAt } from '../domain/day.ts';
import type { Moment } from '../dunning/facts.ts';

interface Ahead {
  /** Something is to be made or told that nobody has made or told yet. */
  readonly isOwed: boolean;
  /** When the next contact comes up or the next hours close; `null`: nothing does by itself. */
  readonly passing: Instant | null;
  /** When the user may be told of what is due already; `null`: there is nothing, or not before tomorrow has ended. */
  readonly telling: Instant | null;
}

/** As late as that the browser may ring an alarm, and no earlier a worker is woken again. */
export const SOON_MS = 60_000;

/**
 * The next moment the worker has to wake: something comes up, the hours for a call close, the user may be told again, or
 * the day ends in the seller's zone and "overdue", "broken" and "today" mean something else. Midnight where a customer
 * sits needs no waking of its own: whatever depends on it is a line's hours, and passes with them. Never earlier than a
 * minute from now, however late the alarm rang.
 */
export function planWake({ now, zone, today }: Moment, { isOwed, passing, telling }: Ahead): Instant {
  const midnight = instantAt(zone, addDays(today, 1), 0);
  const moments = [midnight, ...(isOwed ? [now] : [])];
  if (passing !== null) moments.push(passing);
  if (telling !== null) moments.push(telling);
  return Math.max(Math.min(...moments), now + SOON_MS);
}
