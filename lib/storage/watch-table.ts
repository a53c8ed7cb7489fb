import { Dexie, type ObservabilitySet, RangeSet } from 'dexie';
import type { PerOurCallDatabase } from './database.ts';

/** So many rows in one write are read again one by one; of more, all are. */
const MOST = 2000;

/**
 * Calls back after every write to a table, in whatever page: with the keys of the rows that have changed or gone, or with
 * `null` where there are too many to name. A live query would read the whole table again for one row. Dexie itself names
 * no rows of a write of fifty and more. Gives how to end it.
 */
export function watchTable(
  { name }: PerOurCallDatabase,
  table: 'ledger' | 'searchTexts',
  changed: (keys: readonly string[] | null) => void,
): () => void {
  const part = `idb://${name}/${table}/`;
  const told = (parts: ObservabilitySet) => {
    const keys = parts[part];
    if (keys) changed(keysOf(new RangeSet().add(keys)));
  };
  Dexie.on.storagemutated.subscribe(told);
  return () => Dexie.on.storagemutated.unsubscribe(told);
}

function keysOf(ranges: RangeSet): string[] | null {
  const keys: string[] = [];
  for (const { from, to } of ranges) {
    if (typeof from !== 'string' || from !== to || keys.length >= MOST) return null;
    keys.push(from);
  }
  return keys;
}
