import { useKeepHolidays } from '../hooks/use-keep-holidays.ts';

/** What every page sees to in passing; nothing is seen of it. */
export function KeepHolidays() {
  useKeepHolidays();
  return null;
}
