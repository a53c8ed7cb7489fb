import { dayIn, type Instant } from '../domain/day.ts';
import { NO_HOLIDAYS } from '../domain/holiday-calendar.ts';
import type { Moment } from './facts.ts';

type Terms = Pick<Moment, 'ours' | 'theirs' | 'tolerances' | 'closedWays'>;

const NO_TERMS: Terms = {
  ours: NO_HOLIDAYS,
  theirs: NO_HOLIDAYS,
  tolerances: [],
  closedWays: new Map(),
};

/** momentAt(Date.parse('2026-11-18T15:00:00Z'), 'America/New_York', 'en-US').today is 2026-11-18. */
export function momentAt(
  now: Instant,
  zone: string,
  locale: string,
  terms: Partial<Terms> = NO_TERMS,
): Moment {
  return { now, zone, today: dayIn(zone, now), locale, ...NO_TERMS, ...terms };
}
