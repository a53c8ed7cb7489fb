import { type Result, success } from '../shared/result.ts';
import { type BackupWatch, UNWATCHED } from '../storage/backup/backup-watch.ts';
import { type RestoreMode, restoreRows } from '../storage/backup/restore-rows.ts';
import { writeLastBackup } from '../storage/backup-mark-store.ts';
import { markDueToMake } from '../storage/due-marker-store.ts';
import { listAfterwards } from './confirm-import.ts';
import type { Program } from './program.ts';
import { backupRefusal, dropBackup, type OpenBackup } from './read-backup.ts';

export interface RestoreOutcome {
  readonly mode: RestoreMode;
  /** Rows written. */
  readonly rows: number;
  readonly customers: number;
}

/**
 * Puts a previewed backup into the book: `replace` puts it in the place of what is here, `merge` adds what is not here. One
 * transaction; then the day's list is to be made. The preview is used up unless it is refused or cancelled.
 */
export async function restoreBackup(
  program: Program,
  preview: OpenBackup,
  mode: RestoreMode,
  watch: BackupWatch = UNWATCHED,
): Promise<Result<RestoreOutcome>> {
  const { database } = program;
  const { staged, madeAt, comparison } = preview;
  try {
    const task = { token: program.newId(), accounts: 'all' as const };
    const andThen = async () => {
      await markDueToMake(database, task);
      if (mode === 'replace') await writeLastBackup(database, madeAt);
    };
    const rows = await restoreRows(database, staged, { mode, andThen }, watch);
    const accounts = comparison.tables.get('accounts');
    const customers = (mode === 'replace' ? accounts?.inFile : accounts?.notHere) ?? 0;
    // It is restored, whatever becomes of what stood beside the book: that is removed as a leftover then.
    await dropBackup(preview).catch(console.error);
    // The book is written: what is cut off here is made at the next start.
    await listAfterwards(program, task, watch);
    return success({ mode, rows, customers });
  } catch (error) {
    const refused = backupRefusal(error);
    if (refused) return refused;
    throw error;
  }
}
