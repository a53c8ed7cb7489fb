import { Dexie } from 'dexie';
import type { BackupHeader } from '../../domain/backup-header.ts';
import { PerOurCallDatabase } from '../database.ts';
import { VERSIONS_IN_ORDER } from '../versions-in-order.ts';
import { BackupError } from './backup-error.ts';
import { readHead } from './backup-head.ts';
import { BACKUP_TABLES } from './backup-tables.ts';
import type { BackupWatch } from './backup-watch.ts';
import { openLock } from './lock.ts';
import { readBackupRows } from './read-backup-rows.ts';

/** A backup in a database of its own, brought up to today's schema; the book is not touched. */
export interface StagedBackup {
  readonly header: BackupHeader;
  readonly database: PerOurCallDatabase;
  /** Removes it. */
  readonly release: () => Promise<void>;
}

/**
 * Reads a file into a database beside `own`. Rows of an older schema go through the very migrations that a database of
 * that time would. @throws BackupError; the signal's reason; a QuotaExceededError. Whatever happens, nothing is left over.
 */
export async function stageBackup(
  own: PerOurCallDatabase,
  file: Blob,
  passphrase: string | null,
  watch: BackupWatch,
): Promise<StagedBackup> {
  const head = await readHead(file);
  if (head.header.schema > own.verno) throw new BackupError('newer');
  const lock = head.header.lock ? await openLock(head.header.lock, passphrase) : null;
  const name = nameBeside(own);
  const letGo = await holdAlone(name);
  if (!letGo) throw new BackupError('busy');
  const release = async () => {
    await remove(name);
    letGo();
  };
  try {
    // What a run that was killed has left.
    await remove(name);
    const old = databaseOf(name, head.header.schema);
    try {
      await fill(old, readBackupRows(file, head, lock), head.header, watch);
    } finally {
      old.close();
    }
    const database = new PerOurCallDatabase(name);
    await database.open();
    return {
      header: head.header,
      database,
      release: async () => {
        database.close();
        await release();
      },
    };
  } catch (error) {
    await release();
    throw error;
  }
}

/** Removes what a run that was killed has left: it holds customers, and nobody would look for them there. */
export async function removeLeftovers(own: PerOurCallDatabase): Promise<void> {
  const name = nameBeside(own);
  const letGo = await holdAlone(name);
  if (!letGo) return;
  try {
    await remove(name);
  } finally {
    letGo();
  }
}

function nameBeside({ name }: PerOurCallDatabase): string {
  return `${name}-restore`;
}

/** Not by Dexie, which warns of every connection that takes a moment to close. */
function remove(name: string): Promise<void> {
  return new Promise((done, fail) => {
    const request = Dexie.dependencies.indexedDB.deleteDatabase(name);
    request.onsuccess = () => done();
    request.onerror = () => fail(request.error);
  });
}

/** A database as the program of that schema had it. Quick, not lasting: it is gone in a minute. */
function databaseOf(name: string, schema: number): Dexie {
  const database = new Dexie(name, { chromeTransactionDurability: 'relaxed' });
  for (const define of VERSIONS_IN_ORDER.slice(0, schema)) define(database);
  return database;
}

async function fill(
  database: Dexie,
  batches: ReturnType<typeof readBackupRows>,
  { counts }: BackupHeader,
  { progress, signal }: BackupWatch,
): Promise<void> {
  const of = Object.values(counts).reduce((sum, n) => sum + n, 0);
  const known = new Set(BACKUP_TABLES.map(({ name }) => name));
  await database.open();
  const there = new Set(database.tables.map(({ name }) => name));
  let done = 0;
  for await (const { table, rows } of batches) {
    signal.throwIfAborted();
    if (!known.has(table) || !there.has(table)) throw new BackupError('damaged');
    await addAll(database, table, rows);
    done += rows.length;
    progress({ step: 'reading', done, of });
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

/** `null`: another page holds it. It is let go by itself when this page is closed. */
function holdAlone(name: string): Promise<(() => void) | null> {
  return new Promise((resolve, reject) => {
    navigator.locks
      .request(name, { ifAvailable: true }, (lock) => {
        if (!lock) return resolve(null);
        return new Promise<void>((letGo) => resolve(letGo));
      })
      .catch(reject);
  });
}
