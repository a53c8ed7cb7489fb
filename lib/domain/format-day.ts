import { remember } from '../shared/remember.ts';
import type { Day, Instant } from './day.ts';

/** "21 November 2026" as the locale writes it; the year is left out when it is that of `sameYearAs`. */
export function formatDay(value: Day, locale: string, sameYearAs?: Day): string {
  return sameYearAs?.slice(0, 4) === value.slice(0, 4) ? inYear(value, locale) : inFull(value, locale);
}

/** "Sat, 21 Nov": for lists. */
export function formatShortDay(value: Day, locale: string): string {
  return shortDay(locale).format(midnight(value));
}

/** "14:05" or "2:05 PM" on the wall of `zone`. */
export function formatTime(at: Instant, zone: string, locale: string): string {
  return clock(locale, zone).format(at);
}

/** "Thu 4:00": where the day tells as much as the hour. */
export function formatWeekdayTime(at: Instant, zone: string, locale: string): string {
  return `${weekday(locale, zone).format(at)} ${formatTime(at, zone, locale)}`;
}

/** "GMT+1", "CET" or "EST": how the reader calls the zone at that moment. */
export function formatZone(at: Instant, zone: string, locale: string): string {
  const parts = zoneName(locale, zone).formatToParts(at);
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? zone;
}

/** "1er octobre 2026": in French the first of a month is an ordinal, which Intl leaves out. */
export function withOrdinal(written: string, locale: string): string {
  return locale.startsWith('fr') ? written.replace(/(?<!\d)1(?= \p{L})/u, '1er') : written;
}

function midnight(value: Day): Date {
  return new Date(`${value}T00:00:00Z`);
}

const DAY_AND_MONTH = { day: 'numeric', month: 'long', timeZone: 'UTC' } as const;
const SHORT_DAY = { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' } as const;

const dayAndMonth = remember((locale: string) => new Intl.DateTimeFormat(locale, DAY_AND_MONTH));
const wholeDay = remember(
  (locale: string) => new Intl.DateTimeFormat(locale, { ...DAY_AND_MONTH, year: 'numeric' }),
);
const shortDay = remember((locale: string) => new Intl.DateTimeFormat(locale, SHORT_DAY));
// The days of a book are few, and each is written in many reasons.
const inYear = remember((value: Day, locale: string) =>
  withOrdinal(dayAndMonth(locale).format(midnight(value)), locale),
);
const inFull = remember((value: Day, locale: string) =>
  withOrdinal(wholeDay(locale).format(midnight(value)), locale),
);
const clock = remember(
  (locale: string, timeZone: string) =>
    new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone }),
);
const weekday = remember(
  (locale: string, timeZone: string) => new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone }),
);
const zoneName = remember(
  (locale: string, timeZone: string) => new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'short' }),
);
