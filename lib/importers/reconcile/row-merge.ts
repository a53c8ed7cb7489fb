import type { ExternalKey } from '../../domain/external-key.ts';
import { externalKeyOf } from '../../domain/external-key.ts';
import type { Tally } from './import-plan.ts';

/**
 * A row as it was and as the import wants it; `before: null` for a new one. A row that stays as it is is the same object
 * on both sides.
 */
export interface RowMerge<T> {
  readonly before: T | null;
  readonly after: T;
}

export function toPut<T>(merges: readonly RowMerge<T>[]): T[] {
  return merges.filter(({ before, after }) => before !== after).map(({ after }) => after);
}

/** Counts rows; `isChanged` is asked about those that are on record and will be written again. */
export function tally<T>(
  merges: readonly RowMerge<T>[],
  isChanged: (before: T, after: T) => boolean = () => true,
): Tally {
  let [fresh, changed] = [0, 0];
  for (const { before, after } of merges) {
    if (before === null) fresh += 1;
    else if (before !== after && isChanged(before, after)) changed += 1;
  }
  return { new: fresh, changed, unchanged: merges.length - fresh - changed };
}

/** `row` with these columns; `row` itself where they say nothing new. Plain values are compared, lists by identity. */
export function withColumns<T extends object>(row: T, columns: Partial<T>): T {
  for (const name in columns) if (columns[name] !== row[name]) return { ...row, ...columns };
  return row;
}

/** What the row was called before, and what this import calls it besides; the same list when that is nothing new. */
export function joinExternal(known: ExternalKey[], found: readonly ExternalKey[]): ExternalKey[] {
  const isKnown = (one: ExternalKey) =>
    known.some(({ system, key }) => key === one.key && system === one.system);
  const more = found.filter((one) => !isKnown(one));
  return more.length === 0 ? known : [...known, ...more];
}

/** Each row under everything that outside systems call it; of two with one name the first. */
export function byExternalKey<T extends { readonly external: readonly ExternalKey[] }>(
  rows: readonly T[],
): Map<string, T> {
  const found = new Map<string, T>();
  for (const row of rows) {
    for (const one of row.external) {
      const key = externalKeyOf(one);
      if (!found.has(key)) found.set(key, row);
    }
  }
  return found;
}
