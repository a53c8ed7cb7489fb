import { addDays, addMonths, type Day, day } from '../domain/day.ts';
import { mondayOf, type Period } from './report-period.ts';

export const RANGES = {
  'this-week': 'This week',
  'last-4-weeks': 'Last 4 weeks',
  'last-3-months': 'Last 3 months',
  'this-year': 'This year',
} as const;
export type RangeName = keyof typeof RANGES;

/** The days of a range that ends today: the last four weeks of 2026-11-22 begin on 2026-10-26. */
export function rangeUntil(today: Day, name: RangeName): Period {
  return { from: firstDay(today, name), until: today };
}

function firstDay(today: Day, name: RangeName): Day {
  switch (name) {
    case 'this-week':
      return mondayOf(today);
    case 'last-4-weeks':
      return addDays(today, -27);
    case 'last-3-months':
      return addDays(addMonths(today, -3), 1);
    case 'this-year':
      return day(`${today.slice(0, 4)}-01-01`);
  }
}
