import { Dexie } from 'dexie';
import type { Instant } from '../../domain/day.ts';
import type { PerOurCallDatabase } from '../database.ts';
import { inOneReading } from '../in-one-transaction.ts';
import { encodeHead } from './backup-head.ts';
import { BACKUP_TABLES, OWN_SETTINGS } from './backup-tables.ts';
import type { BackupWatch } from './backup-watch.ts';
import { newLock, type OpenLock } from './lock.ts';
import { type Packing, packing } from './pack.ts';
import { batchesOf } from './read-batches.ts';
import { isForBackup } from './read-rows.ts';

interface Request {
  readonly madeAt: Instant;
  readonly programVersion: string;
  /** `null`: anybody who has the file can read it. */
  readonly passphrase: string | null;
}

/**
 * The whole book as one file, of one moment: nothing can be written while it is read. In memory are a batch of rows and
 * what is compressed already. @throws the signal's reason when it is cancelled.
 */
export async function writeBackup(
  database: PerOurCallDatabase,
  { passphrase, ...about }: Request,
  watch: BackupWatch,
): Promise<Blob> {
  const lock = passphrase === null ? null : await newLock(passphrase);
  const file = await inOneReading(database, () => fill(database, about, lock, watch));
  return file.finish();
}

/** Inside the transaction; what is awaited besides the database goes through `waitFor`, which keeps it open. */
async function fill(
  database: PerOurCallDatabase,
  about: Omit<Request, 'passphrase'>,
  lock: OpenLock | null,
  { progress, signal }: BackupWatch,
): Promise<Packing> {
  const counts = await countRows(database);
  const of = Object.values(counts).reduce((sum, n) => sum + n, 0);
  const header = { schema: database.verno, ...about, counts, lock: lock?.lock ?? null };
  const head = await Dexie.waitFor(encodeHead(header));
  const file = packing(head, lock);
  let done = 0;
  try {
    await Dexie.waitFor(file.add(`${JSON.stringify(head.sum)}\n`));
    for (const { name } of BACKUP_TABLES) {
      for await (const rows of batchesOf(database.table<object>(name))) {
        signal.throwIfAborted();
        const lines = rows.filter((row) => isForBackup(name, row)).map((row) => lineOf(name, row));
        await Dexie.waitFor(file.add(lines.join('')));
        done += lines.length;
        progress({ step: 'writing', done, of });
      }
    }
  } catch (error) {
    void file.abandon(error);
    throw error;
  }
  return file;
}

function lineOf(table: string, row: object): string {
  return `${JSON.stringify([table, row])}\n`;
}

async function countRows(database: PerOurCallDatabase): Promise<Record<string, number>> {
  const own = await database.settings.where('key').anyOf(OWN_SETTINGS).count();
  const counts: Record<string, number> = {};
  for (const { name } of BACKUP_TABLES) {
    counts[name] = (await database.table(name).count()) - (name === 'settings' ? own : 0);
  }
  return counts;
}
