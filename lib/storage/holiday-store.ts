import { holidayCalendarSchema, type KnownHolidays } from '../domain/holiday-calendar.ts';
import type { PerOurCallDatabase } from './database.ts';

/**
 * The days kept for these places ("US", "DE-BY"), or for all. A place not kept is missing, and so is one that cannot be
 * read: its days count as not known, and it is written anew.
 */
export async function readHolidays(
  database: PerOurCallDatabase,
  places?: readonly string[],
): Promise<KnownHolidays[]> {
  const rows = await (places ? database.holidays.bulkGet([...places]) : database.holidays.toArray());
  return rows.flatMap((row) => holidayCalendarSchema.safeParse(row).data ?? []);
}

/** Notes places whose days will be needed; one that is kept already is left as it is. */
export async function askForHolidays(database: PerOurCallDatabase, places: readonly string[]): Promise<void> {
  const kept = await database.holidays.bulkGet([...places]);
  const asked = places.filter((_, index) => kept[index] === undefined);
  if (asked.length === 0) return;
  await database.holidays.bulkPut(asked.map((place) => ({ place, years: [], isUnknown: false, days: [] })));
}

export async function writeHolidays(database: PerOurCallDatabase, calendar: KnownHolidays): Promise<void> {
  await database.holidays.put(calendar);
}
