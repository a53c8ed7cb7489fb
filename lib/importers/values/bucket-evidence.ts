import { type Day, daysBetween } from '../../domain/day.ts';
import { bucketDays } from './bucket-days.ts';
import type { OrderEvidence } from './date-order.ts';
import { fileDayReader } from './file-day-reader.ts';
import type { DateOrder } from './parse-file-day.ts';

/** A due date as the file writes it and the aging bucket it stands under. */
interface BucketedDay {
  readonly text: string;
  readonly bucket: string;
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
  const read = fileDayReader(order);
  return dues.every(({ text, bucket }) => {
    const due = read(text);
    const days = bucketDays(bucket);
    if (!due || !days) return true;
    const late = daysBetween(due, asOf);
    return late >= days.from && late <= days.to;
  });
}
