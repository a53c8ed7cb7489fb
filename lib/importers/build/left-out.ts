import type { LeftOut } from './table-reading.ts';

export type LeftOutReason =
  | 'drafts'
  | 'void or written off'
  | 'settled'
  | 'other postings'
  | 'quotes, orders and bills'
  | 'issued later'
  | 'without an open balance'
  | 'unreadable';

/** Counts what is left out; nothing of a file is dropped without a name. */
export function leftOutCounts(): {
  readonly count: (why: LeftOutReason) => void;
  readonly list: () => LeftOut[];
} {
  const counts = new Map<LeftOutReason, number>();
  return {
    count: (why) => void counts.set(why, (counts.get(why) ?? 0) + 1),
    list: () => [...counts].map(([why, count]) => ({ why, count })),
  };
}
