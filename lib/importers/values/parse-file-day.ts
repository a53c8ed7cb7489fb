import { type Day, isDay } from '../../domain/day.ts';
import type { DateOrder } from '../formats/format.ts';
import { monthOf } from './month-names.ts';

const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[T ,].*)?$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:\.0+)?$/;
const NUMERIC = /^(\d{1,2}) ?([/.-]) ?(\d{1,2}) ?\2 ?(\d{4}|\d{2})(?:[T ,]+\d{1,2}[:.h].*)?$/;
const TIME = /[\s,T]+\d{1,2}:\d{2}.*$/;
const WORDS = /\p{L}+|\d+/gu;

/** Words beside a day that say nothing: weekdays would, but are checked by nobody. */
const PARTICLES = new Set(['de', 'del', 'le', 'den', 'der', 'of', 'the', 'st', 'nd', 'rd', 'th', 'er']);
const WEEKDAY =
  /^(?:mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/i;

/**
 * A day as files write it: 07/25/2026, 25.7.26, 2026-07-25T10:00, 20260725, "20190405.0", Jul 25, 2026, 31. Dezember 2025,
 * 26-Apr-11. `null` when it is none or does not exist. parseFileDay('02/03/2026', 'mdy') is 2026-02-03.
 */
export function parseFileDay(text: string, order: DateOrder): Day | null {
  const bare = text.trim();
  const yearFirst = YEAR_FIRST.exec(bare);
  if (yearFirst) return made(yearFirst[1], yearFirst[3], yearFirst[4]);
  const compact = COMPACT.exec(bare);
  if (compact) return made(compact[1], compact[2], compact[3]);
  const numeric = NUMERIC.exec(bare);
  if (!numeric) return spelled(bare);
  const [, first, , second, last] = numeric;
  if (order === 'mdy') return made(last, first, second);
  if (order === 'dmy' || last?.length === 4) return made(last, second, first);
  return made(first, second, last);
}

/** "0000-00-00" and "00.00.0000" are how databases and SAP write that there is no day. */
export function isNoDay(text: string): boolean {
  return /^[0\s./:-]*$/.test(text);
}

/** A day with its month in words, in any order of day and month. */
function spelled(text: string): Day | null {
  if (text.length > 60) return null;
  let month: number | null = null;
  const numbers: string[] = [];
  for (const word of text.replace(TIME, '').match(WORDS) ?? []) {
    if (/^\d/.test(word)) numbers.push(word);
    else if (month === null && monthOf(word) !== null) month = monthOf(word);
    else if (!PARTICLES.has(word.toLowerCase()) && !WEEKDAY.test(word)) return null;
  }
  const [first = '', second = ''] = numbers;
  if (month === null || numbers.length !== 2) return null;
  const [year, day] = first.length === 4 ? [first, second] : [second, first];
  return /^(?:\d{4}|\d{2})$/.test(year) && day.length <= 2 ? made(year, String(month), day) : null;
}

/** Two digits are a year of this century: no open invoice is older. */
function made(year = '', monthText = '', dayText = ''): Day | null {
  const full = year.length === 2 ? `20${year}` : year;
  const text = `${full}-${monthText.padStart(2, '0')}-${dayText.padStart(2, '0')}`;
  return full >= '1950' && isDay(text) ? text : null;
}
