import type { Day } from '../../lib/domain/day.ts';

/** "Dec 11, 2025" or "11 Dec 2025": short enough for a table, and day and month cannot be mixed up. */
export function mediumDay(value: Day, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(
    new Date(`${value}T00:00:00Z`),
  );
}
