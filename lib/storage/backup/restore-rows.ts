import { Dexie } from 'dexie';
import type { PerOurCallDatabase } from '../database.ts';
import { OWN_SETTINGS } from './backup-tables.ts';
import type { BackupWatch } from './backup-watch.ts';
import { erasedIds } from './compare-backup.ts';
import { hereWins } from './here-wins.ts';
import { stagedRows } from './staged-rows.ts';
import type { StagedBackup } from './staging.ts';

export type RestoreMode = 'replace' | 'merge';

interface Request {
  readonly mode: RestoreMode;
  /** What else is written with it, at its end. */
  readonly andThen: () => Promise<void>;
}

/**
 * Puts a staged backup into the book, in one transaction: all of it or nothing. Gives how many rows were written.
 * @throws BackupError `newer`; the signal's reason; a QuotaExceededError: each time nothing was changed.
 */
export function restoreRows(
  own: PerOurCallDatabase,
  staged: StagedBackup,
  { mode, andThen }: Request,
  { progress, signal }: BackupWatch,
): Promise<number> {
  const of = Object.values(staged.header.counts).reduce((sum, n) => sum + n, 0);
  return own.transaction('rw', own.tables, async () => {
    const erased = await erasedIds(own);
    if (mode === 'replace') await clearBook(own);
    // What the last import did is no longer what stands here.
    await own.undoParts.clear();
    const addable = await hereWins(own);
    let [seen, written] = [0, 0];
    const batches = stagedRows(staged, erased);
    const next = () => Dexie.ignoreTransaction(() => batches.next());
    for (let coming = next(); ; ) {
      // The other database is awaited through `waitFor`, which keeps this transaction open.
      const at = await Dexie.waitFor(coming);
      if (at.done) break;
      signal.throwIfAborted();
      const { table, rows, seen: looked } = at.value;
      // Of a book that was cleared only the erasures stayed.
      const added = mode === 'merge' || table === 'erasures' ? await addable(table, rows) : rows;
      const adding = own.table<object>(table).bulkAdd([...added]);
      // Read while these are being written; what goes wrong there comes out of the wait for it.
      coming = next();
      coming.catch(() => null);
      await adding;
      written += added.length;
      seen += looked;
      progress({ step: 'writing', done: seen, of });
    }
    await andThen();
    return written;
  });
}

/** That customers were erased, and what belongs to this database alone, stays. */
async function clearBook(own: PerOurCallDatabase): Promise<void> {
  for (const table of own.tables) {
    if (table.name === 'erasures') continue;
    if (table.name === 'settings') await own.settings.where('key').noneOf(OWN_SETTINGS).delete();
    else await table.clear();
  }
}
