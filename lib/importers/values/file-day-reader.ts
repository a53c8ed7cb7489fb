import type { Day } from '../../domain/day.ts';
import type { DateOrder } from '../formats/format.ts';
import { parseFileDay } from './parse-file-day.ts';
import { serialDay } from './serial-day.ts';

/** Days with a time of day hardly repeat; a list of millions must not fill the memory with them. */
const REMEMBERED = 5000;

/**
 * `parseFileDay` for one column; a long list repeats few days, and each is worked out once. `isSerial`: most of its days
 * are written as a workbook counts them.
 */
export function fileDayReader(order: DateOrder, isSerial = false): (text: string) => Day | null {
  const seen = new Map<string, Day | null>();
  return (text) => {
    const known = seen.get(text);
    if (known !== undefined) return known;
    const read = parseFileDay(text, order) ?? (isSerial ? serialDay(text) : null);
    if (seen.size >= REMEMBERED) seen.clear();
    seen.set(text, read);
    return read;
  };
}
