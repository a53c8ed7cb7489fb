import { addDays, type Day, dayIn, type Instant, instantAt, isWeekend } from '../../../../lib/domain/day.ts';
import { loadHolidays } from '../../../../lib/places/load-holidays.ts';
import { ZONE } from '../import-sample.ts';

/** The firm is where the browser says, its customers are in Britain: on a day off of either nobody is worked through. */
const FIRM = 'US';
const CUSTOMERS = 'GB';

/** The working days that follow today, at half past eleven: customers of whom nobody knows where they sit may be rung by then. */
export async function workingMornings(count: number): Promise<Instant[]> {
  const today = dayIn(ZONE, Date.now());
  const [firm, customers] = await Promise.all([daysOff(FIRM, today), daysOff(CUSTOMERS, today)]);
  const mornings: Instant[] = [];
  for (let on = addDays(today, 1); mornings.length < count; on = addDays(on, 1)) {
    if (!isWeekend(on) && !firm.has(on) && !customers.has(on)) mornings.push(instantAt(ZONE, on, 11, 30));
  }
  return mornings;
}

/** The next days on which the firm works. */
export async function firmsDaysAfter(today: Day, count: number): Promise<Day[]> {
  const off = await daysOff(FIRM, today);
  const days: Day[] = [];
  for (let on = addDays(today, 1); days.length < count; on = addDays(on, 1)) {
    if (!isWeekend(on) && !off.has(on)) days.push(on);
  }
  return days;
}

async function daysOff(country: string, from: Day): Promise<ReadonlySet<Day>> {
  const year = Number(from.slice(0, 4));
  const known = await loadHolidays({ country, region: null, city: null }, [year, year + 1]);
  if (!known) throw new Error(`Nobody knows the holidays of ${country}`);
  return new Set(known.days.map(({ on }) => on));
}
