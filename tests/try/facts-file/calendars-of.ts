import { type HolidayCalendar, holidayCalendar, NO_HOLIDAYS } from '../../../lib/domain/holiday-calendar.ts';
import { type Place, placeKey } from '../../../lib/domain/place.ts';
import { loadHolidays } from '../../../lib/places/load-holidays.ts';
import { remember } from '../../../lib/shared/remember.ts';

/** The public holidays of these places in these years; a place that was not asked for has none that are known. */
export async function calendarsOf(
  places: readonly (Place | null)[],
  years: readonly number[],
): Promise<(place: Place | null) => HolidayCalendar> {
  const known = new Map<string, HolidayCalendar>();
  for (const place of places)
    if (place) known.set(placeKey(place), await loaded(JSON.stringify(place), years.join(' ')));
  return (place) => (place && known.get(placeKey(place))) ?? NO_HOLIDAYS;
}

// The library takes a moment for each place; the same few are asked for by every file.
const loaded = remember(async (place: string, years: string): Promise<HolidayCalendar> => {
  const days = await loadHolidays(JSON.parse(place), years.split(' ').map(Number));
  return days ? holidayCalendar([days]) : NO_HOLIDAYS;
});
