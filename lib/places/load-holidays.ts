import type { HolidaysTypes } from 'date-holidays';
import { addDays, type Day, day } from '../domain/day.ts';
import type { KnownHolidays } from '../domain/holiday-calendar.ts';
import type { Place } from '../domain/place.ts';

/**
 * The days on which a place does not work, for the years asked (cases 17 to 19): public holidays and whole days on which the
 * banks are closed, because promises are counted in bank days; half days are left out. Days of several days' length and
 * days in lieu are there one by one. `null`: the place is not known, and nobody may claim that it has no holidays. The
 * calendar's `place` says whose days they are: "DE" when the Land is not known.
 * loadHolidays({country: 'US', region: null, city: null}, [2026]) has 2026-11-26, "Thanksgiving Day".
 * The library is 1.4 MB: it is loaded here alone, and by who asks first.
 */
export async function loadHolidays(place: Place, years: readonly number[]): Promise<KnownHolidays | null> {
  const { default: Holidays } = await import('date-holidays');
  const all = new Holidays();
  const { country, region } = librarysPlace(place);
  if (!(country in all.getCountries())) return null;
  const known = region !== null && region in (all.getStates(country) ?? {}) ? region : null;
  const calendar = new Holidays(known === null ? { country } : { country, state: known });
  // The year before as well: a festival may begin in it.
  const asked = new Set(years.flatMap((year) => [year - 1, year]));
  const days = [...asked]
    .sort()
    .flatMap((year) => calendar.getHolidays(year, 'en'))
    .flatMap(daysOf)
    .filter(({ on }) => years.includes(Number(on.slice(0, 4))));
  if (days.length === 0) return null;
  return {
    place: known === null ? country : `${country}-${known}`,
    years: [...years],
    isUnknown: false,
    days: onePerDay(days),
  };
}

interface NamedDay {
  readonly on: Day;
  readonly name: string;
}

const COUNTED: readonly HolidaysTypes.HolidayType[] = ['public', 'bank'];

/** `date` begins with the day on the wall there; half a day begins at noon or later. */
function daysOf({ date, start, end, name, type }: HolidaysTypes.Holiday): NamedDay[] {
  const hours = (end.getTime() - start.getTime()) / HOUR;
  if (!COUNTED.includes(type) || !date.includes(' 00:00:00')) return [];
  // A day of 23 hours, when summer time begins, is a whole one.
  const length = Math.max(1, Math.floor((hours + 2) / 24));
  const first = day(date.slice(0, 10));
  return Array.from({ length }, (_, n) => ({ on: addDays(first, n), name }));
}

const HOUR = 3_600_000;

function onePerDay(days: readonly NamedDay[]): NamedDay[] {
  const names = new Map<Day, string>();
  for (const { on, name } of days) if (!names.has(on)) names.set(on, name);
  return [...names].map(([on, name]) => ({ on, name })).sort((a, b) => (a.on < b.on ? -1 : 1));
}

/** The library has the territories of the United States as countries, and the regions of the United Kingdom as we do. */
function librarysPlace({ country, region }: Place): { country: string; region: string | null } {
  return country === 'US' && region !== null && TERRITORIES.has(region)
    ? { country: region, region: null }
    : { country, region };
}

const TERRITORIES = new Set(['PR', 'VI', 'GU', 'AS', 'MP']);
