import type { Day } from '../../domain/day.ts';
import { formatDay, withOrdinal } from '../../domain/format-day.ts';
import { remember } from '../../shared/remember.ts';
import { DayValue } from '../values/day-value.ts';
import { oneOf } from './given.ts';
import { FilterFault, type TextFilter } from './text-filter.ts';

const FULL = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
// A month in words: 3/4 is another day to the next reader.
const SHORT = { ...FULL, month: 'short' } as const;
const WITH_WEEKDAY = { ...FULL, weekday: 'long' } as const;

/** `| date: 'long'` is "4 December 2026", 'short' "4 Dec 2026", 'weekday' "Friday, 4 December 2026". */
export const date: TextFilter = {
  name: 'date',
  write: (value, given) => {
    const style = oneOf('date', given, ['long', 'short', 'weekday']);
    if (value === '') return '';
    if (!(value instanceof DayValue)) throw new FilterFault('“date” needs a day before it');
    if (style === 'long') return DayValue.write(value, formatDay);
    return DayValue.write(value, style === 'short' ? inShort : withWeekday);
  },
};

function inShort(day: Day, locale: string): string {
  return withOrdinal(shortFormat(locale).format(new Date(`${day}T00:00:00Z`)), locale);
}

function withWeekday(day: Day, locale: string): string {
  return withOrdinal(weekdayFormat(locale).format(new Date(`${day}T00:00:00Z`)), locale);
}

const shortFormat = remember((locale: string) => new Intl.DateTimeFormat(locale, SHORT));
const weekdayFormat = remember((locale: string) => new Intl.DateTimeFormat(locale, WITH_WEEKDAY));
