import { type Day, type Instant, weekdayOf } from '../domain/day.ts';
import { formatDay } from '../domain/format-day.ts';
import type { HolidayCalendar } from '../domain/holiday-calendar.ts';
import type { HoursRule } from './contact-rule.ts';
import type { Clocks } from './earliest-opening.ts';
import { dayAt, daysOn } from './zone-days.ts';

/**
 * The holidays that keep a contact away between two moments, in words (case 18): "Thanksgiving (26 November) is a holiday
 * there". A holiday on a day without hours keeps nobody away and is not named.
 */
export function holidaysOnTheWay(
  rules: readonly HoursRule[],
  from: Instant,
  until: Instant,
  { clocks, locale }: { readonly clocks: Clocks; readonly locale: string },
): string[] {
  const { zones, ourZone, ours, theirs } = clocks;
  const kept = rules.filter((rule) => !rule.onHolidays);
  const there = new Map(
    zones.flatMap((zone) =>
      holidays(theirs, daysFromTo(dayAt(zone, from), dayAt(zone, until))).filter(([on]) =>
        kept.some((rule) => rule.hours[weekdayOf(on)]),
      ),
    ),
  );
  const here = new Map(
    rules.some(({ ourDays }) => ourDays !== 'any')
      ? holidays(ours, daysFromTo(dayAt(ourZone, from), dayAt(ourZone, until)))
      : [],
  );
  const named = (on: Day, name: string) => `${name} (${formatDay(on, locale, dayAt(ourZone, from))})`;
  return [
    ...[...there].map(([on, name]) =>
      `${named(on, name)} is a holiday ${here.has(on) ? '' : 'there'}`.trim(),
    ),
    ...[...here].filter(([on]) => !there.has(on)).map(([on, name]) => `${named(on, name)} is a holiday here`),
  ];
}

function holidays(calendar: HolidayCalendar, days: readonly Day[]): [Day, string][] {
  return days.flatMap((on) => {
    const name = calendar.nameOf(on);
    return name === null ? [] : [[on, name] as [Day, string]];
  });
}

function daysFromTo(from: Day, to: Day): Day[] {
  const days: Day[] = [];
  for (let on = from; on <= to; on = daysOn(on, 1)) days.push(on);
  return days;
}
