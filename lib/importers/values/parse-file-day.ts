import { type Day, isDay } from '../../domain/day.ts';

/** Month first (07/25/2026) or day first (25/07/2026). */
export type DateOrder = 'mdy' | 'dmy';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * A day as files write it: 07/25/2026, 25.7.26, 2026-07-25, 2026-07-25T10:00, Jul 25, 2026, 31 December 2025, 26-Apr-11.
 * `null` when it is none or does not exist. parseFileDay('02/03/2026', 'mdy') is 2026-02-03.
 */
export function parseFileDay(text: string, order: DateOrder): Day | null {
  const bare = text.trim();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/.exec(bare);
  if (iso) return made(iso[1], iso[2], iso[3]);
  const numeric = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?: \d{1,2}:.*)?$/.exec(bare);
  if (numeric) {
    const [, first, , second, year] = numeric;
    return order === 'mdy' ? made(year, first, second) : made(year, second, first);
  }
  const dayFirst = /^(\d{1,2})[ -]([a-z]+)\.?,?[ -](\d{4}|\d{2})$/i.exec(bare);
  if (dayFirst) return made(dayFirst[3], month(dayFirst[2]), dayFirst[1]);
  const monthFirst = /^([a-z]+)\.? (\d{1,2}),? (\d{4})$/i.exec(bare);
  return monthFirst ? made(monthFirst[3], month(monthFirst[1]), monthFirst[2]) : null;
}

function month(name = ''): string {
  return String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1);
}

/** Two digits are a year of this century: no open invoice is older. */
function made(year = '', monthText = '', dayText = ''): Day | null {
  const full = year.length === 2 ? `20${year}` : year;
  const text = `${full}-${monthText.padStart(2, '0')}-${dayText.padStart(2, '0')}`;
  return isDay(text) ? text : null;
}
