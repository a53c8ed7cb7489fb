import { addDays, type Day, dayIn, type Instant, instantAt } from '../domain/day.ts';
import { remember } from '../shared/remember.ts';

/**
 * The day on the wall of `zone` at that moment, as `dayIn` has it; from memory, because a whole book asks for the same
 * few hundred days.
 */
export function dayAt(zone: string, at: Instant): Day {
  const days = daysAround(zone, Math.floor(at / DAY_OF_UTC));
  return (days.findLast(({ start }) => start <= at) ?? { day: dayIn(zone, at) }).day;
}

/**
 * The moment from which a contact made at `at` no longer counts in `days` days in a row, its own day being the first.
 * Made at any hour of 12 November, with 7 days: as 19 November begins in `zone`.
 */
export function freeAfter(zone: string, at: Instant, days: number): Instant {
  return hourOf(zone, daysOn(dayAt(zone, at), days), 0);
}

/** The moment at which that hour begins in `zone`; 7.5 is half past seven, 24 the end of the day. */
export const hourOf = remember(
  (zone: string, on: Day, hour: number): Instant =>
    instantAt(zone, on, Math.floor(hour), Math.round((hour % 1) * 60)),
);

/** As `addDays`, from memory. */
export const daysOn = remember((from: Day, days: number): Day => addDays(from, days));

// No clock is a whole day ahead of UTC or behind it: of the three days one has begun last.
const daysAround = remember((zone: string, dayOfUtc: number): { day: Day; start: Instant }[] => {
  const middle = dayIn('UTC', dayOfUtc * DAY_OF_UTC);
  return [-1, 0, 1].map((days) => {
    const day = addDays(middle, days);
    return { day, start: instantAt(zone, day, 0) };
  });
});

const DAY_OF_UTC = 86_400_000;
