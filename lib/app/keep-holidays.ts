import { dayIn } from '../domain/day.ts';
import type { KnownHolidays } from '../domain/holiday-calendar.ts';
import type { Place } from '../domain/place.ts';
import { loadHolidays } from '../places/load-holidays.ts';
import { readHolidays, writeHolidays } from '../storage/holiday-store.ts';
import { readSettings } from '../storage/settings-store.ts';
import { writeAndMakeAll } from './make-due-list.ts';
import type { Program } from './program.ts';

/** Is there a place whose holidays were asked for and not looked up yet, this year's and the next one's? */
export async function lacksHolidays(program: Program): Promise<boolean> {
  return (await lacking(program)).missing.length > 0;
}

/**
 * Looks up the days of every place that was asked for, this year's and the next one's, and keeps them (case 18). Not for
 * the service worker, which may not load anything later. How many were looked up; most days it is none, and nothing is
 * loaded.
 */
export async function keepHolidays(program: Program): Promise<number> {
  const { database } = program;
  const { missing, years } = await lacking(program);
  const calendars: KnownHolidays[] = [];
  for (const { place } of missing) {
    const found = await loadHolidays(placeOfKey(place), years);
    calendars.push(found ? { ...found, place } : { place, years: [], isUnknown: true, days: [] });
  }
  const write = async () => {
    for (const calendar of calendars) await writeHolidays(database, calendar);
  };
  // What was listed before counted these days as working days.
  await (calendars.some(({ days }) => days.length > 0) ? writeAndMakeAll(program, write) : write());
  return missing.length;
}

async function lacking({ database, defaults, now }: Program) {
  const { zone } = await readSettings(database, defaults);
  const thisYear = Number(dayIn(zone, now()).slice(0, 4));
  const years = [thisYear, thisYear + 1];
  return { years, missing: (await readHolidays(database)).filter((kept) => !isComplete(kept, years)) };
}

function isComplete({ isUnknown, years }: KnownHolidays, needed: readonly number[]): boolean {
  return isUnknown || needed.every((year) => years.includes(year));
}

function placeOfKey(key: string): Place {
  const [country = '', region = null] = key.split('-');
  return { country, region, city: null };
}
