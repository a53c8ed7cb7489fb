import { dayIn } from '../domain/day.ts';
import type { KnownHolidays } from '../domain/holiday-calendar.ts';
import type { Place } from '../domain/place.ts';
import { loadHolidays } from '../places/load-holidays.ts';
import { readHolidays, writeHolidays } from '../storage/holiday-store.ts';
import { readSettings } from '../storage/settings-store.ts';
import type { Program } from './program.ts';

/**
 * Looks up the days of every place that was asked for, this year's and the next one's, and keeps them (case 18). For
 * pages alone: the calendars are large, and a service worker may not load anything later. How many were looked up; most
 * days it is none, and nothing is loaded.
 */
export async function keepHolidays({ database, defaults, now }: Program): Promise<number> {
  const { zone } = await readSettings(database, defaults);
  const thisYear = Number(dayIn(zone, now()).slice(0, 4));
  const years = [thisYear, thisYear + 1];
  const missing = (await readHolidays(database)).filter((kept) => !isComplete(kept, years));
  for (const { place } of missing) {
    const found = await loadHolidays(placeOfKey(place), years);
    await writeHolidays(
      database,
      found ? { ...found, place } : { place, years: [], isUnknown: true, days: [] },
    );
  }
  return missing.length;
}

function isComplete({ isUnknown, years }: KnownHolidays, needed: readonly number[]): boolean {
  return isUnknown || needed.every((year) => years.includes(year));
}

function placeOfKey(key: string): Place {
  const [country = '', region = null] = key.split('-');
  return { country, region, city: null };
}
