import type { ExternalKey } from '../../domain/external-key.ts';
import { externalKeyOf } from '../../domain/external-key.ts';
import type { Tally } from './import-plan.ts';

/** A row as it was and as the import wants it; `before: null` for a new one. */
export interface RowMerge<T> {
  readonly before: T | null;
  readonly after: T;
}

/** Rows are plain data, and `after` is made by spreading `before`, so one text each compares them. */
function isSameRow<T>(a: T, b: T): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

export function toPut<T>(merges: readonly RowMerge<T>[]): T[] {
  return merges
    .filter(({ before, after }) => before === null || !isSameRow(before, after))
    .map(({ after }) => after);
}

/** Counts rows; `facts` is what of a row must differ for it to count as changed. */
export function tally<T>(merges: readonly RowMerge<T>[], facts: (row: T) => unknown = (row) => row): Tally {
  const fresh = merges.filter(({ before }) => before === null).length;
  const same = merges.filter(({ before, after }) => before && isSameRow(facts(before), facts(after))).length;
  return { new: fresh, changed: merges.length - fresh - same, unchanged: same };
}

/** What the row was called before, and what this import calls it besides. */
export function joinExternal(known: readonly ExternalKey[], found: readonly ExternalKey[]): ExternalKey[] {
  const names = new Set(known.map(externalKeyOf));
  return [...known, ...found.filter((one) => !names.has(externalKeyOf(one)))];
}
