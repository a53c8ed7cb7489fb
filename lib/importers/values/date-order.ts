import { type DateOrder, parseFileDay } from './parse-file-day.ts';

/** What a column's values prove: an order, that both occur, or nothing because every value fits both ways. */
export type OrderEvidence = DateOrder | 'both' | 'none';

/** orderEvidence(['03/04/2026', '03/25/2026']) is 'mdy': there is no month 25. */
export function orderEvidence(values: Iterable<string>): OrderEvidence {
  let monthFirst = false;
  let dayFirst = false;
  for (const value of new Set(values)) {
    const mdy = parseFileDay(value, 'mdy');
    const dmy = parseFileDay(value, 'dmy');
    if (mdy && !dmy) monthFirst = true;
    if (dmy && !mdy) dayFirst = true;
  }
  if (monthFirst && dayFirst) return 'both';
  if (monthFirst) return 'mdy';
  return dayFirst ? 'dmy' : 'none';
}

/** Whether the two orders make two different days of it: 03/03/2026 and 2026-03-04 are the same both ways. */
export function isAmbiguousDay(value: string): boolean {
  return parseFileDay(value, 'mdy') !== parseFileDay(value, 'dmy');
}
