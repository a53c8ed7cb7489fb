import { addDays } from '../../domain/day.ts';
import { DayValue } from '../values/day-value.ts';
import { nothing, wholeNumber } from './given.ts';
import type { TextFilter } from './text-filter.ts';

const TEN_YEARS = 3650;

/** `{{ 14 | days_from_now }}` is the day two weeks from today, to be written by `date` too. */
export const daysFromNow: TextFilter = {
  name: 'days_from_now',
  write: (value, given, { today, locale }) => {
    nothing('days_from_now', given);
    return new DayValue(addDays(today, wholeNumber('days_from_now', value, TEN_YEARS)), locale);
  },
};
