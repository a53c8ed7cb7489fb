import type { Day, Instant } from './day.ts';

/** "21 November 2026" as the locale writes it; the year is left out when it is that of `sameYearAs`. */
export function formatDay(value: Day, locale: string, sameYearAs?: Day): string {
  const short = sameYearAs?.slice(0, 4) === value.slice(0, 4);
  return new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'long',
    ...(short ? {} : { year: 'numeric' }),
    timeZone: 'UTC',
  }).format(new Date(`${value}T00:00:00Z`));
}

/** "Sat, 21 Nov": for lists. */
export function formatShortDay(value: Day, locale: string): string {
  return new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  }).format(new Date(`${value}T00:00:00Z`));
}

/** "14:05" or "2:05 PM" on the wall of `zone`. */
export function formatTime(at: Instant, zone: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone: zone }).format(at);
}

/** "GMT+1", "CET" or "EST": how the reader calls the zone at that moment. */
export function formatZone(at: Instant, zone: string, locale: string): string {
  const parts = new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName: 'short' }).formatToParts(at);
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? zone;
}
