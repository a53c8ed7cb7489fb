/** How many days past due the rows of an aging bucket are; both ends belong to it. */
interface BucketDays {
  readonly from: number;
  readonly to: number;
}

/** bucketDays('31 - 60 days past due') is {from: 31, to: 60}; `null` when the label is no bucket. */
export function bucketDays(label: string): BucketDays | null {
  const text = label.trim().toLowerCase();
  if (text === 'current') return { from: Number.NEGATIVE_INFINITY, to: 0 };
  const range = /^(\d+) ?- ?(\d+) days past due$/.exec(text);
  if (range) return { from: Number(range[1]), to: Number(range[2]) };
  const open = /^(\d+) (?:or more days|days or more|\+ days) past due$/.exec(text);
  return open ? { from: Number(open[1]), to: Number.POSITIVE_INFINITY } : null;
}
