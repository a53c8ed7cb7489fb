import { tzOffset } from '@date-fns/tz';
import { utc } from '@date-fns/utc';
import {
  addBusinessDays,
  addMonths as addMonthsTo,
  formatISO,
  isValid,
  isWeekend as isWeekendDate,
  lastDayOfMonth,
  parseISO,
} from 'date-fns';
import { z } from 'zod';
import { remember } from '../shared/remember.ts';

/** A calendar day, `2026-11-21`, in nobody's zone: due dates, promises, notices. */
export type Day = string & { readonly __day: unique symbol };

/** A moment: milliseconds since 1970-01-01T00:00Z. */
export type Instant = number;

export const daySchema = z
  .string()
  .refine(isDay, 'is not a day such as 2026-11-21')
  .transform((value) => value as Day);

export const instantSchema = z.int().nonnegative();

export function isDay(value: string): value is Day {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  return isValid(midnight(value));
}

/** day('2026-02-29') throws: that day does not exist. */
export function day(value: string): Day {
  if (!isDay(value)) throw new RangeError(`Not a day: ${value}`);
  return value;
}

/** The day on the wall of `zone` at that moment. */
export function dayIn(zone: string, at: Instant): Day {
  return dayOfNumber(Math.floor((at + offsetAt(zone, at)) / DAY));
}

/** addDays('2026-02-27', 3) is 2026-03-02: calendar days, so a clock change never moves it. */
/** "09:05": hours and minutes on the wall of `zone`, always two digits each, as a time field takes them. */
export function clockIn(zone: string, at: Instant): string {
  return new Date(at + offsetAt(zone, at)).toISOString().slice(11, 16);
}

export function addDays(to: Day, days: number): Day {
  return dayOfNumber(dayNumber(to) + days);
}

/** Days from `from` to `to`; negative when `to` is earlier. daysBetween('2026-10-05', '2026-11-21') is 47. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

/** Whichever of the two comes later. */
export function laterDay(a: Day, b: Day): Day {
  return a > b ? a : b;
}

/** 0 Sunday to 6 Saturday. */
export function weekdayOf(value: Day): number {
  return midnight(value).getDay();
}

export function isWeekend(value: Day): boolean {
  return isWeekendDate(midnight(value), UTC);
}

/** The last day of its month: endOfMonth('2028-02-03') is 2028-02-29. */
export function endOfMonth(value: Day): Day {
  return written(lastDayOfMonth(midnight(value), UTC));
}

/** The same day of the month, `n` months on, or its last: addMonths('2027-01-31', 1) is 2027-02-28. */
export function addMonths(to: Day, n: number): Day {
  return written(addMonthsTo(midnight(to), n, UTC));
}

/** The day after `n` weekdays; holidays are not known here. */
export function addWeekdays(to: Day, n: number): Day {
  return n === 0 ? to : written(addBusinessDays(midnight(to), n, UTC));
}

/**
 * The moment at which that wall-clock time begins in `zone`: the first time when the clock shows it twice in autumn, and
 * the end of the gap when it does not show it in spring. Berlin, 2026-03-29, 2:30 is 01:00Z, when it is 3:00 there.
 */
export function instantAt(zone: string, on: Day, hour: number, minute = 0): Instant {
  return hour === 0 && minute === 0 ? startOfDay(zone, on) : wallInstant(zone, on, hour, minute);
}

// Most questions are about whole days, and of those about few.
const startOfDay = remember((zone: string, on: Day): Instant => wallInstant(zone, on, 0, 0));

function wallInstant(zone: string, on: Day, hour: number, minute: number): Instant {
  const wall = midnight(on).getTime() + (hour * 60 + minute) * MINUTE;
  const offsets = [offsetAt(zone, wall - DAY), offsetAt(zone, wall + DAY)];
  const [early = wall, late = wall] = offsets.map((offset) => wall - offset).sort((a, b) => a - b);
  const shown = [early, late].find((at) => at + offsetAt(zone, at) === wall);
  return shown ?? firstChange(zone, early, late);
}

/** The first moment after `from` with the offset of `to`. */
function firstChange(zone: string, from: Instant, to: Instant): Instant {
  let [before, after] = [from, to];
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (offsetAt(zone, middle) === offsetAt(zone, to)) after = middle;
    else before = middle;
  }
  return after;
}

/** Milliseconds that the clock of `zone` is ahead of UTC at that moment. */
function offsetAt(zone: string, at: Instant): number {
  return steadyOffset(zone, Math.floor(at / DAY)) ?? quarterOffset(zone, Math.floor(at / QUARTER));
}

function exactOffset(zone: string, at: Instant): number {
  return tzOffset(zone, new Date(at)) * MINUTE;
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const QUARTER = 15 * MINUTE;

// A clock is changed on a few days of a year; on all others one answer holds from midnight to midnight UTC. `null`: not
// on this one. Asked of Intl for every entry of a large book's log, the offset alone would take seconds.
const steadyOffset = remember((zone: string, utcDay: number): number | null => {
  const offset = exactOffset(zone, utcDay * DAY);
  return offset === exactOffset(zone, (utcDay + 1) * DAY) ? offset : null;
});

// On the days of a change: since 1972 every clock on earth has been changed on a quarter of an hour.
const quarterOffset = remember((zone: string, quarter: number): number =>
  exactOffset(zone, quarter * QUARTER),
);

// Days are counted in UTC, where each has 24 hours. A Date in the machine's own zone loses or repeats a day where the
// clocks change, and so does every calculation that passes through one.
const UTC = { in: utc };

// The same few thousand days are asked for again and again; date-fns changes none of the dates it is given.
const midnight = remember((value: string): Date => parseISO(value, UTC));

/** Days since 1970-01-01. */
const dayNumber = remember((value: string): number => midnight(value).getTime() / DAY);
const dayOfNumber = remember((days: number): Day => written(days * DAY));

function written(at: Date | number): Day {
  return day(formatISO(at, { ...UTC, representation: 'date' }));
}
