/** How many days past due the rows of an aging bucket are; both ends belong to it. */
interface BucketDays {
  readonly from: number;
  readonly to: number;
}

const RANGE = /^(\d+) ?- ?(\d+)(?: days)?(?: past due| overdue)?$/;
const OPEN_ENDED = /^(?:over |> ?)?(\d+) ?(?:or more days|days or more|\+ days|\+)?(?: past due| overdue)?$/;

/** bucketDays('31 - 60 days past due') is {from: 31, to: 60}; `null` when the label is no bucket. */
export function bucketDays(label: string): BucketDays | null {
  const text = label.trim().toLowerCase();
  if (text === 'current' || text === 'not due') return { from: Number.NEGATIVE_INFINITY, to: 0 };
  const range = RANGE.exec(text);
  if (range) return { from: Number(range[1]), to: Number(range[2]) };
  const over = /^(?:over|>) ?(\d+)/.exec(text);
  if (over) return { from: Number(over[1]) + 1, to: Number.POSITIVE_INFINITY };
  const open = /[a-z+]/.test(text) ? OPEN_ENDED.exec(text) : null;
  return open ? { from: Number(open[1]), to: Number.POSITIVE_INFINITY } : null;
}
