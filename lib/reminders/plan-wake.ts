import { addDays, type Instant, instantAt } from '../domain/day.ts';
import type { Moment } from '../dunning/facts.ts';

interface Ahead {
  /** Something is due that nobody was told of yet. */
  readonly untold: boolean;
  /** When the next contact comes up; `null`: none does by itself. */
  readonly nextDue: Instant | null;
  /** When the hours close for what is due now. */
  readonly closings: readonly Instant[];
}

const MINUTE_MS = 60_000;

/**
 * The next moment the worker has to wake: something comes up, the hours for a call close, or the day ends in the
 * seller's zone and "overdue", "broken" and "today" mean something else. Never earlier than a minute from now, however
 * late the alarm rang.
 */
export function planWake({ now, zone, today }: Moment, { untold, nextDue, closings }: Ahead): Instant {
  const midnight = instantAt(zone, addDays(today, 1), 0);
  const moments = [midnight, ...(nextDue === null ? [] : [nextDue]), ...closings, ...(untold ? [now] : [])];
  return Math.max(Math.min(...moments), now + MINUTE_MS);
}
