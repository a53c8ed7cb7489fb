import { Dexie } from 'dexie';
import { PerOurCallDatabase } from '../database.ts';
import { VERSIONS_IN_ORDER } from '../versions-in-order.ts';
import { BackupError } from './backup-error.ts';
import { BACKUP_TABLES } from './backup-tables.ts';
import type { RawBatch } from './read-backup-rows.ts';
import { batchesOf } from './read-batches.ts';
import { readRows } from './read-rows.ts';
import type { Stage, ToStage } from './stage.ts';

/** Rows of an older schema are put into a database of that time, which is then opened as one of today. */
export async function stageTables({ name, schema, rows, isFromNewer }: ToStage): Promise<Stage> {
  const old = databaseOf(name, schema);
  try {
    await fill(old, rows);
  } finally {
    old.close();
  }
  const database = new PerOurCallDatabase(name);
  await database.open();
  return {
    close: () => database.close(),
    batches: async function* () {
      for (const { name: table } of BACKUP_TABLES) {
        for await (const batch of batchesOf(database.table<object>(table)))
          yield readRows({ table, rows: batch }, isFromNewer);
      }
    },
  };
}

/** A database as the program of that schema had it. Quick, not lasting: it is gone in a minute. */
function databaseOf(name: string, schema: number): Dexie {
  const database = new Dexie(name, { chromeTransactionDurability: 'relaxed' });
  for (const define of VERSIONS_IN_ORDER.slice(0, schema)) define(database);
  return database;
}

async function fill(database: Dexie, batches: AsyncGenerator<RawBatch>): Promise<void> {
  const known = new Set(BACKUP_TABLES.map(({ name }) => name));
  await database.open();
  const there = new Set(database.tables.map(({ name }) => name));
  for await (const { table, rows } of batches) {
    if (!known.has(table) || !there.has(table)) throw new BackupError('damaged');
    await addAll(database, table, rows);
  }
}

async function addAll(database: Dexie, table: string, rows: readonly object[]): Promise<void> {
  try {
    await database.table<object>(table).bulkAdd([...rows]);
  } catch (error) {
    // A row without a key, or two with the same one.
    if (error instanceof Error && /ConstraintError|DataError/.test(`${error.name} ${error.message}`))
      throw new BackupError('damaged');
    throw error;
  }
}
