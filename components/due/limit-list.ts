import type { DueList } from '../../lib/app/due-list.ts';

interface LimitedList {
  readonly list: DueList;
  /** Rows left out. */
  readonly more: number;
}

/** The first `most` rows, most urgent first: a popup is painted at once, also with a thousand contacts due. */
export function limitList(list: DueList, most: number): LimitedList {
  const now = list.now.slice(0, most);
  const today = list.today.slice(0, most - now.length);
  const next = list.next.slice(0, most - now.length - today.length);
  const all = list.now.length + list.today.length + list.next.length;
  return { list: { ...list, now, today, next }, more: all - now.length - today.length - next.length };
}
