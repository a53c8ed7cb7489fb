import { BackupError } from './backup-error.ts';
import { BACKUP_TABLES, type BackupRow, losesSomething, OWN_SETTINGS } from './backup-tables.ts';
import type { RawBatch } from './read-backup-rows.ts';

/** Rows of one table, each held against its schema. */
export interface RowBatch {
  readonly table: string;
  /** As this program writes them, in the order of their keys. */
  readonly rows: readonly BackupRow[];
  /** What no program of this version can read, as it stands in the file. */
  readonly unreadable: readonly object[];
  /** Rows looked at: these, and what is no part of a backup. */
  readonly seen: number;
}

const READ = new Map(BACKUP_TABLES.map(({ name, read }) => [name, read]));

/**
 * Rows as they stand in a file of today's schema, checked. `isFromNewer`: the file is from a later release, and a row that
 * would lose something is refused. @throws BackupError `newer` or `damaged`
 */
export function readRows({ table, rows: raws }: RawBatch, isFromNewer: boolean): RowBatch {
  const read = READ.get(table);
  if (!read) throw new BackupError('damaged');
  const rows: BackupRow[] = [];
  const unreadable: object[] = [];
  for (const raw of raws) {
    if (!isForBackup(table, raw)) continue;
    const row = read(raw);
    if (row && isFromNewer && losesSomething(raw, row)) throw new BackupError('newer');
    if (row) rows.push(row);
    else unreadable.push(raw);
  }
  return { table, rows, unreadable, seen: raws.length };
}

/** What is to be done in this database, and when it was last backed up, is no part of a backup. */
export function isForBackup(table: string, row: object): boolean {
  return !(table === 'settings' && 'key' in row && OWN_SETTINGS.includes(String(row.key)));
}
