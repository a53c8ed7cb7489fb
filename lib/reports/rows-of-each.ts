import type { ReportRow, ReportRows } from './report-table.ts';

interface Written<T> {
  /** How many rows it takes. */
  readonly rows: (one: T) => number;
  readonly row: (one: T, index: number) => ReportRow;
}

/** The rows of a long list, written where they are asked for: of a hundred thousand a page shows some dozens. */
export function rowsOfEach<T>(all: readonly T[], { rows, row }: Written<T>): ReportRows {
  // The first row of each, and behind the last how many there are.
  const starts = new Uint32Array(all.length + 1);
  for (const [index, one] of all.entries()) starts[index + 1] = (starts[index] ?? 0) + rows(one);
  const length = starts[all.length] ?? 0;
  return {
    length,
    slice: (from = 0, until = length) => {
      const written: ReportRow[] = [];
      for (let at = from, index = lastUpTo(starts, from); at < Math.min(until, length); at += 1) {
        while ((starts[index + 1] ?? length) <= at) index += 1;
        const one = all[index];
        if (one !== undefined) written.push(row(one, at - (starts[index] ?? 0)));
      }
      return written;
    },
  };
}

/** The last place that holds no more than `value`. */
function lastUpTo(sorted: Uint32Array, value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
