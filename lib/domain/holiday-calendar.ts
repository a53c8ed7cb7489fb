import { z } from 'zod';
import { addDays, type Day, daySchema, isWeekend } from './day.ts';

/** Days on which a place does not work, besides weekends, over the years it is known for. */
export const holidayCalendarSchema = z.object({
  /** "DE-BY" or "US"; the place the days are of. */
  place: z.string(),
  /** The years the days are known for; none: the place was asked for and not looked up yet, or nobody knows its days. */
  years: z.array(z.int()),
  /** It was looked up in vain: it is not tried again, and no day of it is claimed to be none. */
  isUnknown: z.boolean().default(false),
  days: z.array(z.object({ on: daySchema, name: z.string() })),
});

export type KnownHolidays = z.infer<typeof holidayCalendarSchema>;

export interface HolidayCalendar {
  /** "Thanksgiving" when that day is a public holiday; `null`: it is none, or none that is known. */
  nameOf(on: Day): string | null;
  /** The days of that year are known; where they are not, nobody may claim that a day is none (case 19). */
  covers(on: Day): boolean;
}

export const NO_HOLIDAYS: HolidayCalendar = { nameOf: () => null, covers: () => false };

export function holidayCalendar(
  known: readonly KnownHolidays[],
  own: readonly { readonly on: Day; readonly name: string }[] = [],
): HolidayCalendar {
  const names = new Map([...known.flatMap(({ days }) => days), ...own].map(({ on, name }) => [on, name]));
  const years = new Set(known.flatMap((one) => one.years));
  return { nameOf: (on) => names.get(on) ?? null, covers: (on) => years.has(Number(on.slice(0, 4))) };
}

export function isWorkingDay(on: Day, calendar: HolidayCalendar): boolean {
  return !isWeekend(on) && calendar.nameOf(on) === null;
}

/** That day, or the next on which people work. */
export function nextWorkingDay(from: Day, calendar: HolidayCalendar): Day {
  let on = from;
  for (let ahead = 0; ahead < LONGEST_BREAK && !isWorkingDay(on, calendar); ahead += 1) on = addDays(on, 1);
  return on;
}

/** The day `n` working days later; with 0, the day itself. */
export function addWorkingDays(to: Day, n: number, calendar: HolidayCalendar): Day {
  let on = to;
  for (let left = n; left > 0; left -= 1) on = nextWorkingDay(addDays(on, 1), calendar);
  return on;
}

/** The last day on which what was agreed for a day may still come in: so many bank days later, never one on which no bank works (case 31). */
export function endOfGrace(dueOn: Day, bankDays: number, calendar: HolidayCalendar): Day {
  return nextWorkingDay(addWorkingDays(dueOn, bankDays, calendar), calendar);
}

/** No place is closed for longer in one go; a calendar that says so is not believed for ever. */
const LONGEST_BREAK = 60;
