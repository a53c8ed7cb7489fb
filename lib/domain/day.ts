import { tz } from '@date-fns/tz';
import { addDays as addDaysTo, differenceInCalendarDays, format, isValid, parse } from 'date-fns';
import { z } from 'zod';

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
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(value) &&
    isValid(toUtc(value)) &&
    format(toUtc(value), 'yyyy-MM-dd', UTC) === value
  );
}

/** day('2026-02-29') throws: that day does not exist. */
export function day(value: string): Day {
  if (!isDay(value)) throw new RangeError(`Not a day: ${value}`);
  return value;
}

/** The day on the wall of `zone` at that moment. */
export function dayIn(zone: string, at: Instant): Day {
  return day(format(at, 'yyyy-MM-dd', { in: tz(zone) }));
}

/** addDays('2026-02-27', 3) is 2026-03-02: calendar days, so a clock change never moves it. */
export function addDays(to: Day, days: number): Day {
  return day(format(addDaysTo(toUtc(to), days), 'yyyy-MM-dd', UTC));
}

/** Days from `from` to `to`; negative when `to` is earlier. daysBetween('2026-10-05', '2026-11-21') is 47. */
export function daysBetween(from: Day, to: Day): number {
  return differenceInCalendarDays(toUtc(to), toUtc(from), UTC);
}

/** 0 Sunday to 6 Saturday. */
export function weekdayOf(value: Day): number {
  return toUtc(value).getUTCDay();
}

export function isWeekend(value: Day): boolean {
  return weekdayOf(value) === 0 || weekdayOf(value) === 6;
}

/** The day after `n` weekdays; holidays are not known here. */
export function addWeekdays(to: Day, n: number): Day {
  let at = to;
  for (let left = n; left > 0; ) {
    at = addDays(at, 1);
    if (!isWeekend(at)) left -= 1;
  }
  return at;
}

/** The moment at which that wall-clock time begins in `zone`; within a spring gap, the moment the gap ends. */
export function instantAt(zone: string, on: Day, hour: number, minute = 0): Instant {
  const clock = `${on} ${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
  return parse(clock, 'yyyy-MM-dd HH:mm', new Date(0), { in: tz(zone) }).getTime();
}

const UTC = { in: tz('UTC') };

function toUtc(value: string): Date {
  return new Date(`${value}T00:00:00Z`);
}
