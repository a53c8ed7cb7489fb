import type { OpenItem } from '../../domain/open-item.ts';
import type { ListedChange } from './import-plan.ts';
import { isOwedOtherwise } from './merge-open-items.ts';
import type { RowMerge } from './row-merge.ts';

interface Merges {
  readonly found: readonly RowMerge<OpenItem>[];
  readonly paid: readonly RowMerge<OpenItem>[];
  readonly missing: readonly RowMerge<OpenItem>[];
  readonly nameOf: (accountId: string) => string;
}

/** Enough for the eye; the rest is a number. */
const MOST = 50;

/** The first of what is new, changed, paid and missing. */
export function listChanges({ found, paid, missing, nameOf }: Merges): ListedChange[] {
  const line = (kind: ListedChange['kind'], { before, after }: RowMerge<OpenItem>): ListedChange => ({
    kind,
    customer: nameOf(after.accountId),
    number: after.number,
    was: before?.open ?? null,
    now: kind === 'missing' ? null : after.open,
  });
  const fresh = first(found, ({ before }) => before === null);
  const changed = first(
    found,
    ({ before, after }) => before !== null && before !== after && isOwedOtherwise(before, after),
  );
  return [
    ...fresh.map((merge) => line('new', merge)),
    ...changed.map((merge) => line('changed', merge)),
    ...paid.slice(0, MOST).map((merge) => line('paid', merge)),
    ...missing.slice(0, MOST).map((merge) => line('missing', merge)),
  ];
}

function first<T>(all: readonly T[], which: (one: T) => boolean): T[] {
  const some: T[] = [];
  for (const one of all) {
    if (some.length === MOST) break;
    if (which(one)) some.push(one);
  }
  return some;
}
