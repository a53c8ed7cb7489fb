import { Dexie, type IndexableType, type Table } from 'dexie';
import type { PerOurCallDatabase } from '../database.ts';
import { BackupError } from './backup-error.ts';
import { BACKUP_TABLES } from './backup-tables.ts';
import type { RawBatch } from './read-backup-rows.ts';
import { keyOf } from './read-batches.ts';
import { type RowBatch, readRows } from './read-rows.ts';
import type { Stage, ToStage } from './stage.ts';

/**
 * Rows of today's schema have no migration to go through: they are checked at once, and put aside a batch in one piece,
 * many times as fast as rows with their indexes. @throws BackupError `damaged` when they are not what a backup of ours holds, key after key.
 */
export async function stageParts({ name, own, rows, isFromNewer }: ToStage): Promise<Stage> {
  // Quick, not lasting: it is gone in a minute.
  const database = new Dexie(name, { chromeTransactionDurability: 'relaxed' });
  database.version(1).stores({ parts: '' });
  const parts: Table<RowBatch, number> = database.table('parts');
  const inOrder = keysInOrder(own);
  let count = 0;
  try {
    await database.open();
    for await (const batch of rows) {
      inOrder(batch);
      await parts.add(readRows(batch, isFromNewer), count);
      count += 1;
    }
  } catch (error) {
    database.close();
    throw error;
  }
  return {
    close: () => database.close(),
    batches: async function* () {
      for (let index = 0; index < count; index += 1) {
        const batch = await parts.get(index);
        // The browser has cleared it, or somebody else.
        if (!batch) throw new BackupError('unopened');
        yield batch;
      }
    },
  };
}

/** Each table's keys rise: none is missing, none is there twice. So they were written, and so they are read. */
function keysInOrder(own: PerOurCallDatabase): (batch: RawBatch) => void {
  const tables = new Map(BACKUP_TABLES.map(({ name }) => [name, own.table(name)]));
  const last = new Map<string, IndexableType>();
  return ({ table: name, rows }) => {
    const table = tables.get(name);
    if (!table) throw new BackupError('damaged');
    for (const row of rows) {
      const key = keyOf(table, row);
      if (!isAbove(key, last.get(name))) throw new BackupError('damaged');
      last.set(name, key);
    }
  };
}

function isAbove(key: IndexableType, before: IndexableType | undefined): boolean {
  try {
    return Dexie.dependencies.indexedDB.cmp(key, before ?? Number.NEGATIVE_INFINITY) > 0;
  } catch {
    // No key at all, or nothing that can be one.
    return false;
  }
}
