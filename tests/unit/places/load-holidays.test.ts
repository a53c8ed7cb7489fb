import { describe, expect, it } from 'vitest';
import { day } from '../../../lib/domain/day.ts';
import { holidayCalendar, holidayCalendarSchema } from '../../../lib/domain/holiday-calendar.ts';
import { placeKey } from '../../../lib/domain/place.ts';
import { loadHolidays } from '../../../lib/places/load-holidays.ts';

function at(country: string, region: string | null = null) {
  return { country, region, city: null };
}

async function calendarOf(country: string, region: string | null, ...years: number[]) {
  const known = await loadHolidays(at(country, region), years);
  return holidayCalendar(known === null ? [] : [holidayCalendarSchema.parse(known)]);
}

describe('case 18: public holidays of the customer', () => {
  it.each([
    ['US', null, '2026-11-26', 'Thanksgiving Day'],
    ['US', 'CA', '2026-11-27', 'Day after Thanksgiving Day'],
    ['US', null, '2026-07-03', 'Independence Day (substitute day)'],
    ['US', 'PR', '2026-11-26', expect.any(String)],
    ['DE', 'BY', '2026-01-06', 'Epiphany'],
    ['DE', 'BY', '2026-06-04', 'Corpus Christi'],
    ['DE', 'BE', '2026-03-08', "International Women's Day"],
    ['DE', null, '2026-04-03', 'Good Friday'],
    ['GB', 'ENG', '2026-08-31', 'Summer bank holiday'],
    ['GB', 'SCT', '2026-11-30', expect.stringContaining('Andrew')],
    ['GB', 'ENG', '2026-12-28', 'Boxing Day (substitute day)'],
    ['CA', 'ON', '2026-02-16', 'Family Day'],
    ['AU', 'VIC', '2026-11-03', 'Melbourne Cup'],
    ['CN', null, '2026-02-17', 'Spring Festival'],
    ['SG', null, '2026-02-17', 'Chinese New Year'],
    ['JP', null, '2026-05-06', expect.stringContaining('substitute')],
    ['BR', 'SP', '2026-02-17', 'Carnival'],
  ])('%s-%s %s: %s', async (country, region, on, name) => {
    expect((await calendarOf(country, region, 2026)).nameOf(day(on))).toEqual(name);
  });

  it.each<[string, string | null, string, string]>([
    ['DE', 'BE', '2026-01-06', "Bavaria's own"],
    ['DE', 'BY', '2026-03-08', "Berlin's own"],
    ['DE', null, '2026-06-04', 'a day of some Länder'],
    ['DE', null, '2026-12-24', 'half a day'],
    ['US', null, '2026-12-24', 'optional'],
    ['US', null, '2026-02-14', 'only observed'],
    ['CN', null, '2026-05-04', 'half a day'],
  ])('%s-%s works on %s: %s', async (country, region, on) => {
    expect((await calendarOf(country, region, 2026)).nameOf(day(on))).toBeNull();
  });

  it('gives each day of a festival, and those of one that began in the year before', async () => {
    const vietnam = await calendarOf('VN', null, 2026);
    const tet = ['2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20'];
    expect(tet.filter((on) => vietnam.nameOf(day(on)) === null)).toEqual([]);
    expect(vietnam.nameOf(day('2026-02-21'))).toBeNull();
    expect((await calendarOf('SZ', null, 2027)).nameOf(day('2027-01-02'))).toBe('Incwala Festival');
  });

  it('counts a whole day on which only the banks are closed, as promises are counted in bank days', async () => {
    expect((await calendarOf('JP', null, 2026)).nameOf(day('2026-12-31'))).toBe("New Year's Eve");
  });

  it('covers the years asked for and no other', async () => {
    const calendar = await calendarOf('US', null, 2026, 2027);
    expect(
      ['2025-12-31', '2026-01-01', '2027-12-31', '2028-01-01'].map((on) => calendar.covers(day(on))),
    ).toEqual([false, true, true, false]);
    expect(calendar.nameOf(day('2027-11-25'))).toBe('Thanksgiving Day');
    const known = await loadHolidays(at('US'), [2026]);
    expect(known?.days.map(({ on }) => on)).toEqual([...new Set(known?.days.map(({ on }) => on))].sort());
  });
});

describe('case 19: nothing is claimed of a place that is not known', () => {
  it.each([['KI'], ['ZZ'], ['MP']])('%s has no calendar', async (country) => {
    expect(await loadHolidays(at(country), [2026])).toBeNull();
  });

  it('says whose days they are when the region is not known', async () => {
    expect((await loadHolidays(at('DE', 'XX'), [2026]))?.place).toBe('DE');
    expect((await loadHolidays(at('DE', 'BY'), [2026]))?.place).toBe('DE-BY');
  });

  it('keeps calendars under country and region', () => {
    expect([placeKey(at('US', 'CA')), placeKey(at('DE'))]).toEqual(['US-CA', 'DE']);
  });
});
