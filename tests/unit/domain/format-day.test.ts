import { expect, it } from 'vitest';
import { day } from '../../../lib/domain/day.ts';
import { formatDay, formatShortDay, formatTime, formatZone } from '../../../lib/domain/format-day.ts';

const SATURDAY = day('2026-11-21');

it.each([
  ['en-US', 'November 21, 2026', 'November 21', 'Sat, Nov 21'],
  ['en-GB', '21 November 2026', '21 November', 'Sat 21 Nov'],
  ['de-DE', '21. November 2026', '21. November', 'Sa., 21. Nov.'],
])('in %s it is %s, %s in the same year, and %s in lists', (locale, long, sameYear, short) => {
  expect(formatDay(SATURDAY, locale)).toBe(long);
  expect(formatDay(SATURDAY, locale, day('2026-01-01'))).toBe(sameYear);
  expect(formatDay(SATURDAY, locale, day('2027-11-21'))).toBe(long);
  expect(formatShortDay(SATURDAY, locale)).toBe(short);
});

it.each([
  ['America/New_York', 'en-US', '9:05 AM', 'EST'],
  ['Europe/Berlin', 'de-DE', '15:05', 'MEZ'],
  ['Asia/Kolkata', 'en-GB', '19:35', 'GMT+5:30'],
])('the wall of %s shows a reader of %s %s %s', (zone, locale, time, name) => {
  const at = Date.parse('2026-11-21T14:05:00Z');
  // Some versions of the locale data put a narrow space before AM.
  expect(formatTime(at, zone, locale).replace('\u202f', ' ')).toBe(time);
  expect(formatZone(at, zone, locale)).toBe(name);
});

it.each([
  ['fr-FR', '2026-10-01', '1er octobre 2026'],
  ['fr-CA', '2026-10-01', '1er octobre 2026'],
  ['fr-FR', '2026-10-11', '11 octobre 2026'],
  ['fr-FR', '2026-10-21', '21 octobre 2026'],
  ['es-ES', '2026-10-01', '1 de octubre de 2026'],
])('in %s the day %s is %s', (locale, value, long) => {
  expect(formatDay(day(value), locale)).toBe(long);
});
