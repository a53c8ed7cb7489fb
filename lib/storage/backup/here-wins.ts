import type { PerOurCallDatabase } from '../database.ts';
import type { BackupRow } from './backup-tables.ts';
import { keyOf } from './read-batches.ts';

/** Which rows of a backup are added to the book as it stands: what is here stays as it is. */
export async function hereWins(
  own: PerOurCallDatabase,
): Promise<(table: string, rows: readonly BackupRow[]) => Promise<BackupRow[]>> {
  // A later change to the same rule would undo what was decided here, and might loosen it.
  const adjusted = new Set((await own.ruleAdjustments.toArray()).map(({ ruleId }) => ruleId));
  return async (name, rows) => {
    const table = own.table<object>(name);
    const kept = await table.bulkGet(rows.map((row) => keyOf(table, row)));
    const added = rows.filter((_, index) => kept[index] === undefined);
    if (name === 'ruleAdjustments') return added.filter(({ ruleId }) => !adjusted.has(String(ruleId)));
    if (name !== 'erasures') return added;
    // Erased elsewhere, but here by the user's own wish.
    const here = await own.accounts.bulkGet(added.map(({ id }) => String(id)));
    return added.filter((_, index) => here[index] === undefined);
  };
}
