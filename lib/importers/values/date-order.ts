import type { DateOrder } from '../formats/format.ts';
import { parseFileDay } from './parse-file-day.ts';
import { isSerialDay } from './serial-day.ts';

/** What a column's values prove: an order, that both occur, or nothing because every value fits both ways. */
export type OrderEvidence = 'mdy' | 'dmy' | 'both' | 'none';

/** What was seen of one column of days, in little memory however long the column is. */
export interface OrderWatch {
  readonly see: (text: string, line: number) => void;
  readonly evidence: () => OrderEvidence;
  /** Its cells are days as a workbook counts them: 46248. */
  readonly isSerial: () => boolean;
  /** The first few values that are two different days, with their lines. */
  readonly doubtful: readonly { readonly text: string; readonly line: number }[];
}

const REMEMBERED = 5000;
const SAMPLES = 3;

/** A column that holds '03/04/2026' and '03/25/2026' proves 'mdy': there is no month 25. */
export function orderWatch(): OrderWatch {
  const seen = new Set<string>();
  const doubtful: { text: string; line: number }[] = [];
  let serials = 0;
  let others = 0;
  let monthFirst = false;
  let dayFirst = false;
  return {
    doubtful,
    see(text, line) {
      if (text === '' || seen.has(text)) return;
      if (seen.size >= REMEMBERED) seen.clear();
      seen.add(text);
      if (isSerialDay(text)) {
        serials += 1;
        return;
      }
      others += 1;
      const mdy = parseFileDay(text, 'mdy');
      const dmy = parseFileDay(text, 'dmy');
      if (mdy && !dmy) monthFirst = true;
      if (dmy && !mdy) dayFirst = true;
      if (mdy && dmy && mdy !== dmy && doubtful.length < SAMPLES) doubtful.push({ text, line });
    },
    isSerial: () => serials > others,
    evidence() {
      if (monthFirst && dayFirst) return 'both';
      if (monthFirst) return 'mdy';
      return dayFirst ? 'dmy' : 'none';
    },
  };
}

/** Whether an order is proved by the values of a column. */
export function isProved(evidence: OrderEvidence): evidence is Extract<DateOrder, 'mdy' | 'dmy'> {
  return evidence === 'mdy' || evidence === 'dmy';
}
