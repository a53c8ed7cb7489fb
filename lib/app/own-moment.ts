import type { Instant } from '../domain/day.ts';
import { holidayCalendar } from '../domain/holiday-calendar.ts';
import { placeKey } from '../domain/place.ts';
import type { Settings } from '../domain/settings.ts';
import type { Moment } from '../dunning/facts.ts';
import { momentAt } from '../dunning/moment-at.ts';
import { readHolidays } from '../storage/holiday-store.ts';
import type { Program } from './program.ts';

/**
 * Now, as the firm's clock has it, with the days on which the firm does not work: for what a day of work is planned by.
 * Not by the terms of a book, which know all rules of contact: the popup has no use for them and loads less without.
 */
export async function ownMoment(
  { database, now }: Program,
  settings: Settings,
  at: Instant = now(),
): Promise<Moment> {
  const { zone, locale, tolerances, ownHolidays } = settings;
  const places = settings.place ? [placeKey(settings.place)] : [];
  const ours = holidayCalendar(await readHolidays(database, places), ownHolidays);
  return momentAt(at, zone, locale, { ours, tolerances });
}
