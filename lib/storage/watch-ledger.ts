import { Dexie, type ObservabilitySet, RangeSet } from 'dexie';
import type { Id } from '../domain/id.ts';
import type { PerOurCallDatabase } from './database.ts';

/** So many lines in one write are read again one by one; of more, all are. */
const MOST = 2000;

/**
 * Calls back after every write to the ledger, in whatever page: with the accounts whose lines have changed or gone, or
 * with `null` where there are too many to name. A live query would read the whole ledger again for one line. Dexie
 * itself names no lines of a write of fifty and more.
 */
export function watchLedger(
  { name }: PerOurCallDatabase,
  changed: (ids: readonly Id[] | null) => void,
): () => void {
  const part = `idb://${name}/ledger/`;
  const told = (parts: ObservabilitySet) => {
    const keys = parts[part];
    if (keys) changed(keysOf(new RangeSet().add(keys)));
  };
  Dexie.on.storagemutated.subscribe(told);
  return () => Dexie.on.storagemutated.unsubscribe(told);
}

function keysOf(ranges: RangeSet): Id[] | null {
  const ids: Id[] = [];
  for (const { from, to } of ranges) {
    if (typeof from !== 'string' || from !== to || ids.length >= MOST) return null;
    ids.push(from);
  }
  return ids;
}
