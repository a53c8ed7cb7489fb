import { type Day, daysBetween } from '../../domain/day.ts';
import type { DateOrder } from '../formats/format.ts';
import { bucketDays } from './bucket-days.ts';
import type { OrderEvidence } from './date-order.ts';
import { parseFileDay } from './parse-file-day.ts';

/** A due date as the file writes it and the aging bucket it stands under. */
interface BucketedDay {
  readonly text: string;
  readonly bucket: string;
}

/** More than this many different days under buckets prove nothing that the first ones did not. */
const REMEMBERED = 5000;

/** Gathers due dates under their buckets, each once. */
export function bucketWatch(): {
  readonly see: (due: BucketedDay) => void;
  readonly evidence: (asOf: Day) => OrderEvidence;
} {
  const seen = new Map<string, Set<string>>();
  let size = 0;
  return {
    see({ text, bucket }) {
      const texts = seen.get(bucket) ?? new Set<string>();
      if (size >= REMEMBERED || texts.has(text)) return;
      size += 1;
      texts.add(text);
      seen.set(bucket, texts);
    },
    evidence: (asOf) =>
      bucketEvidence(
        [...seen].flatMap(([bucket, texts]) => [...texts].map((text) => ({ bucket, text }))),
        asOf,
      ),
  };
}

/**
 * The order in which every due date falls into its own bucket, when only one does: 09/01/2026 under CURRENT as of
 * 25 July 2026 is the first of September, not the ninth of January.
 */
export function bucketEvidence(dues: readonly BucketedDay[], asOf: Day): OrderEvidence {
  const monthFirst = allFit(dues, asOf, 'mdy');
  const dayFirst = allFit(dues, asOf, 'dmy');
  if (monthFirst === dayFirst) return 'none';
  return monthFirst ? 'mdy' : 'dmy';
}

function allFit(dues: readonly BucketedDay[], asOf: Day, order: DateOrder): boolean {
  return dues.every(({ text, bucket }) => {
    const due = parseFileDay(text, order);
    const days = bucketDays(bucket);
    if (!due || !days) return true;
    const late = daysBetween(due, asOf);
    return late >= days.from && late <= days.to;
  });
}
