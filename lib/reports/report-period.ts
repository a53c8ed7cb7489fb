import { addDays, addMonths, type Day, daysBetween, endOfMonth, weekdayOf } from '../domain/day.ts';
import { remember } from '../shared/remember.ts';

/** The first and the last day of it. */
export interface Period {
  readonly from: Day;
  readonly until: Day;
}

/** The Monday of that day's week: mondayOf('2026-11-22') is 2026-11-16. */
export function mondayOf(on: Day): Day {
  return addDays(on, -((weekdayOf(on) + 6) % 7));
}

/**
 * A range cut into weeks that begin on Mondays; into months when it is longer than fourteen weeks, into years when longer
 * than three. The first and the last are as short as the range has them.
 */
export function periodsOf({ from, until }: Period): readonly Period[] {
  const days = daysBetween(from, until);
  const periods: Period[] = [];
  for (let on = from; on <= until; ) {
    const end = days < MOST_WEEKS * 7 ? addDays(mondayOf(on), 6) : endOf(on, days);
    periods.push({ from: on, until: end < until ? end : until });
    on = addDays(end, 1);
  }
  return periods;
}

const MOST_WEEKS = 14;
const THREE_YEARS = 3 * 366;

function endOf(on: Day, days: number): Day {
  if (days <= THREE_YEARS) return endOfMonth(on);
  return endOfMonth(addMonths(on, 12 - Number(on.slice(5, 7))));
}

/** "16 – 22 Nov", as the locale writes it; the year is named where a range `over` two years needs it. */
export function periodWords({ from, until }: Period, locale: string, over?: Period): string {
  const needsYear = over !== undefined && over.from.slice(0, 4) !== over.until.slice(0, 4);
  const words = needsYear
    ? withYear(locale).formatRange(midnight(from), midnight(until))
    : inYears(from, until, locale);
  // Thin spaces are lost in files and fonts.
  return words.replaceAll(/\s/gu, ' ');
}

/** A range over two years is never written without them: its ends are. */
function inYears(from: Day, until: Day, locale: string): string {
  const format = withoutYear(locale);
  const [first, last] = [midnight(from), midnight(until)];
  if (from.slice(0, 4) === until.slice(0, 4)) return format.formatRange(first, last);
  return `${format.format(first)} – ${format.format(last)}`;
}

function midnight(on: Day): Date {
  return new Date(`${on}T00:00:00Z`);
}

const DAY = { day: 'numeric', month: 'short', timeZone: 'UTC' } as const;
const withoutYear = remember((locale: string) => new Intl.DateTimeFormat(locale, DAY));
const withYear = remember((locale: string) => new Intl.DateTimeFormat(locale, { ...DAY, year: 'numeric' }));
