import type { Id } from '../../domain/id.ts';
import type { PerOurCallDatabase } from '../database.ts';
import { BACKUP_TABLES, type BackupRow } from './backup-tables.ts';
import type { BackupWatch } from './backup-watch.ts';
import { hereWins } from './here-wins.ts';
import { stagedRows } from './staged-rows.ts';
import type { StagedBackup } from './staging.ts';

export interface TableComparison {
  /** Rows that can be taken from the file. */
  readonly inFile: number;
  readonly here: number;
  /** Of those in the file, not here. */
  readonly notHere: number;
}

export interface BackupComparison {
  readonly tables: Map<string, TableComparison>;
  /** Customers in the file that were erased here. */
  readonly erased: number;
  /** Rows that cannot be read. */
  readonly unreadable: number;
  /** Customers that the accounting knows as one, and that are here and in the file under two ids. */
  readonly twice: number;
}

/** What a staged backup holds against what is here; reads every row once. @throws BackupError `newer` */
export async function compareBackup(
  own: PerOurCallDatabase,
  staged: StagedBackup,
  { progress, signal }: BackupWatch,
): Promise<BackupComparison> {
  const erasedHere = await erasedIds(own);
  const notHereOf = await hereWins(own);
  const of = Object.values(staged.header.counts).reduce((sum, n) => sum + n, 0);
  const tables = new Map<string, TableComparison>();
  for (const { name } of BACKUP_TABLES)
    tables.set(name, { inFile: 0, here: await own.table(name).count(), notHere: 0 });
  let [erased, unreadable, twice, done] = [0, 0, 0, 0];
  for await (const batch of stagedRows(staged, erasedHere)) {
    signal.throwIfAborted();
    const notHere = await notHereOf(batch.table, batch.rows);
    const before = tables.get(batch.table) ?? { inFile: 0, here: 0, notHere: 0 };
    tables.set(batch.table, {
      inFile: before.inFile + batch.rows.length,
      here: before.here,
      notHere: before.notHere + notHere.length,
    });
    if (batch.table === 'accounts') {
      erased += batch.erased;
      twice += await knownByKey(own, notHere);
    }
    unreadable += batch.unreadable;
    done += batch.seen;
    progress({ step: 'checking', done, of });
  }
  return { tables, erased, unreadable, twice };
}

export async function erasedIds(own: PerOurCallDatabase): Promise<Set<Id>> {
  return new Set(await own.erasures.toCollection().primaryKeys());
}

/** How many of these rows carry an outside key that an account here carries, too. */
async function knownByKey(own: PerOurCallDatabase, rows: readonly BackupRow[]): Promise<number> {
  if (rows.length === 0 || (await own.accounts.count()) === 0) return 0;
  const keys = rows.map(({ externalKeys }) => (Array.isArray(externalKeys) ? externalKeys.map(String) : []));
  const here = await own.accounts.where('externalKeys').anyOf(keys.flat()).toArray();
  const known = new Set(here.flatMap(({ externalKeys }) => externalKeys));
  return keys.filter((some) => some.some((key) => known.has(key))).length;
}
