import type { Day } from '../../domain/day.ts';
import { type DateOrder, parseFileDay } from './parse-file-day.ts';

/** `parseFileDay` for one column; a long list repeats few days, and each is worked out once. */
export function fileDayReader(order: DateOrder): (text: string) => Day | null {
  const seen = new Map<string, Day | null>();
  return (text) => {
    const known = seen.get(text);
    if (known !== undefined) return known;
    const read = parseFileDay(text, order);
    seen.set(text, read);
    return read;
  };
}
