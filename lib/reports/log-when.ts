import { type Day, dayIn, type Instant } from '../domain/day.ts';
import { formatShortDay, formatTime, formatZone } from '../domain/format-day.ts';

const HOUR = 3_600_000;

/** Where the log is read, and how dates are written there. */
export interface Reader {
  readonly zone: string;
  readonly locale: string;
}

/**
 * The time of an entry on the clock it happened by: "14:05". Where the reader's clock shows another time the zone is named,
 * and the reader's time beside it: "22:30 EST, Wed 18 Nov (04:30 here)". In the night in which a clock shows an hour twice
 * the zone tells which: "02:30 CET".
 */
export function entryTime(
  { at, zone }: { readonly at: Instant; readonly zone: string },
  { zone: here, locale }: Reader,
): string {
  const there = formatTime(at, zone, locale);
  const isSameDay = dayIn(zone, at) === dayIn(here, at);
  const mine = formatTime(at, here, locale);
  if (mine === there && isSameDay)
    return isShownTwice(at, zone, locale) ? `${there} ${formatZone(at, zone, locale)}` : there;
  const day = isSameDay ? '' : `, ${formatShortDay(dayIn(zone, at), locale)}`;
  return `${there} ${formatZone(at, zone, locale)}${day} (${mine} here)`;
}

/** As it is printed, for a reader who may sit anywhere: "14:05 CET". */
export function entryTimeWithZone(
  { at, zone }: { readonly at: Instant; readonly zone: string },
  { locale }: Pick<Reader, 'locale'>,
): string {
  return `${formatTime(at, zone, locale)} ${formatZone(at, zone, locale)}`;
}

/** The day of the log under which an entry stands: the reader's, so that entries of several zones stay in their order. */
export function entryDay({ at }: { readonly at: Instant }, { zone }: Pick<Reader, 'zone'>): Day {
  return dayIn(zone, at);
}

function isShownTwice(at: Instant, zone: string, locale: string): boolean {
  const shown = formatTime(at, zone, locale);
  return [at - HOUR, at + HOUR, at - HOUR / 2, at + HOUR / 2].some(
    (other) => formatTime(other, zone, locale) === shown && dayIn(zone, other) === dayIn(zone, at),
  );
}
