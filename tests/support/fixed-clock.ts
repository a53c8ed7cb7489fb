import { type Day, day, type Instant } from '../../lib/domain/day.ts';

/** The seller's zone in tests, unless a test is about zones. */
export const ZONE = 'America/New_York';
/** A Wednesday; ten in the morning in `ZONE`, while it is four in the afternoon in Berlin. */
export const TODAY: Day = day('2026-11-18');
export const NOW: Instant = Date.parse('2026-11-18T15:00:00Z');

export interface FixedClock {
  readonly now: () => Instant;
  /** Goes on by so many milliseconds; negative: somebody set the clock back. */
  readonly advance: (ms: number) => void;
}

/** A clock that stands until it is moved. fixedClock('2026-11-18T15:00:00Z').now() is 1795014000000. */
export function fixedClock(at: Instant | string = NOW): FixedClock {
  let now = typeof at === 'string' ? Date.parse(at) : at;
  return {
    now: () => now,
    advance: (ms) => {
      now += ms;
    },
  };
}
