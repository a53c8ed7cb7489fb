import { addDays, type Instant, instantAt, weekdayOf } from '../domain/day.ts';
import type { Settings } from '../domain/settings.ts';
import type { Moment } from '../dunning/facts.ts';

type TellingHours = Pick<Settings, 'tellsOfDue' | 'tellFrom' | 'tellUntil' | 'tellOn'>;

/** The worker wakes every midnight: further than the end of tomorrow's hours nobody has to look. */
const DAYS_AHEAD = [-1, 0, 1];
const WHOLE_DAY = 1440;

/**
 * The first moment from now on at which the user may be told of what is due (G2): in her own hours, on her own days, by
 * the firm's clock, and on none of its holidays. `null`: not before tomorrow has ended. Hours that end before they begin
 * go on over midnight and belong to the day they begin on. With 8:00 to 18:00 from Monday to Friday, Thursday 19:00 gives
 * Friday 8:00, and Friday 19:00 nothing yet.
 */
export function nextTelling(
  { tellsOfDue, tellFrom, tellUntil, tellOn }: TellingHours,
  { now, zone, today, ours }: Moment,
): Instant | null {
  if (!tellsOfDue) return null;
  for (const ahead of DAYS_AHEAD) {
    const on = addDays(today, ahead);
    // 1 Monday to 7 Sunday, where `weekdayOf` says 0 on Sundays.
    if (!tellOn.includes(weekdayOf(on) || 7) || ours.nameOf(on) !== null) continue;
    const at = (minutes: number) => instantAt(zone, on, Math.floor(minutes / 60), minutes % 60);
    const closes = at(tellUntil > tellFrom ? tellUntil : tellUntil + WHOLE_DAY);
    const from = Math.max(at(tellFrom), now);
    if (from < closes) return from;
  }
  return null;
}
