import { remember } from '../shared/remember.ts';
import { foldWritten } from './fold-written.ts';

/** What a language calls months, days and halves of the day, and in which order it writes a date. */
export interface CalendarWords {
  /** Folded name and month, 1 to 12; the longest name first. */
  readonly months: readonly (readonly [name: string, month: number])[];
  /** Folded name and weekday, 0 Sunday to 6 Saturday. */
  readonly weekdays: readonly (readonly [name: string, weekday: number])[];
  /** Folded name and how many days from today; "today" is 0. */
  readonly relative: readonly (readonly [name: string, days: number])[];
  /** Folded name ("pm", "下午") and the hours it is said of. */
  readonly periods: readonly (readonly [name: string, hours: readonly number[]])[];
  /** "dmy", "mdy" or "ymd". */
  readonly order: string;
  /** How many years more the language's own calendar counts. */
  readonly yearsAhead: number;
}

/** No table of our own: all of it is what `Intl` knows of the language; of one nobody knows it is English. */
export const calendarWords = remember((language: string): CalendarWords => {
  const locale = known(language.replaceAll('_', '-'));
  return {
    months: names(locale, MONTHS, MONTH_STYLES, 'month').map(([name, index]) => [name, index + 1]),
    weekdays: names(locale, WEEKDAYS, WEEKDAY_STYLES, 'weekday'),
    relative: relativeDays(locale),
    periods: dayPeriods(locale),
    order: orderOf(locale),
    yearsAhead: yearsAhead(locale),
  };
});

// The date alone matters; it is any Sunday, and the first of each month of a year.
const WEEKDAYS = [...Array(7).keys()].map((index) => Date.UTC(2023, 0, 1 + index, 12));
const MONTHS = [...Array(12).keys()].map((index) => Date.UTC(2023, index, 1, 12));

// Many languages bend a month's name beside a day.
const MONTH_STYLES: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'long' },
  { month: 'short' },
  { month: 'long', day: 'numeric' },
  { month: 'short', day: 'numeric' },
  { month: 'short', day: 'numeric', year: 'numeric' },
];
const WEEKDAY_STYLES: readonly Intl.DateTimeFormatOptions[] = [
  { weekday: 'long' },
  { weekday: 'short' },
  { weekday: 'short', day: 'numeric', month: 'short' },
];

function known(language: string): string {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(language)[0] ?? 'en';
  } catch {
    return 'en';
  }
}

function names(
  locale: string,
  moments: readonly number[],
  styles: readonly Intl.DateTimeFormatOptions[],
  part: 'month' | 'weekday',
): [string, number][] {
  const found = new Map<string, number | null>();
  for (const style of styles) {
    const format = new Intl.DateTimeFormat(locale, { ...style, calendar: 'gregory', timeZone: 'UTC' });
    moments.forEach((at, index) => {
      const parts = format.formatToParts(at);
      const place = parts.findIndex(({ type }) => type === part);
      // Hebrew writes "in November" as one word.
      const joined = /\p{L}+$/u.exec(parts[place - 1]?.value ?? '')?.[0] ?? '';
      const name = foldWritten(joined + (parts[place]?.value ?? ''));
      if (!/\p{L}/u.test(name)) return;
      // Two that are called alike say nothing.
      found.set(name, found.has(name) && found.get(name) !== index ? null : index);
    });
  }
  return [...found]
    .flatMap(([name, index]): [string, number][] => (index === null ? [] : [[name, index]]))
    .sort(longestFirst);
}

function relativeDays(locale: string): [string, number][] {
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  return [0, -1, -2]
    .map((days): [string, number] => [foldWritten(format.format(days, 'day')), days])
    .filter(([name]) => !/\d/.test(name))
    .sort(longestFirst);
}

function dayPeriods(locale: string): [string, number[]][] {
  const found = new Map<string, Set<number>>();
  const styles: Intl.DateTimeFormatOptions[] = [
    { hour: 'numeric', hour12: true },
    { hour: 'numeric', hour12: true, dayPeriod: 'short' },
    { hour: 'numeric', hour12: true, dayPeriod: 'long' },
  ];
  // "AM" and "PM" are written by pages in many languages that have words of their own.
  for (const style of [locale, 'en'].flatMap((one) => styles.map((style) => ({ one, style })))) {
    const format = new Intl.DateTimeFormat(style.one, { ...style.style, timeZone: 'UTC' });
    for (let hour = 0; hour < 24; hour += 1) {
      const written = format
        .formatToParts(Date.UTC(2023, 0, 1, hour))
        .find(({ type }) => type === 'dayPeriod');
      const name = foldWritten(written?.value ?? '');
      if (name === '') continue;
      const hours = found.get(name) ?? new Set();
      found.set(name, hours.add(hour));
    }
  }
  return [...found].map(([name, hours]): [string, number[]] => [name, [...hours]]).sort(longestFirst);
}

function orderOf(locale: string): string {
  const format = new Intl.DateTimeFormat(locale, {
    calendar: 'gregory',
    dateStyle: 'short',
    timeZone: 'UTC',
  });
  return format
    .formatToParts(MONTHS[0])
    .flatMap(({ type }) => (type === 'year' || type === 'month' || type === 'day' ? type[0] : []))
    .join('');
}

function yearsAhead(locale: string): number {
  const format = new Intl.DateTimeFormat(locale, { year: 'numeric', timeZone: 'UTC' });
  const year = format.formatToParts(MONTHS[0]).find(({ type }) => type === 'year')?.value ?? '';
  const counted = Number(foldWritten(year));
  return counted > 2023 ? counted - 2023 : 0;
}

function longestFirst([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return b.length - a.length;
}
