import type { Table } from 'dexie';
import type { PerOurCallDatabase } from '../database.ts';
import type { BackupRow } from './backup-tables.ts';
import { keyOf } from './read-batches.ts';

/**
 * Which rows of a backup, in the order of their keys, are added to the book as it stands: what is here stays as it is.
 */
export async function hereWins(
  own: PerOurCallDatabase,
): Promise<(table: string, rows: readonly BackupRow[]) => Promise<BackupRow[]>> {
  // A later change to the same rule would undo what was decided here, and might loosen it.
  const adjusted = new Set((await own.ruleAdjustments.toArray()).map(({ ruleId }) => ruleId));
  return async (name, rows) => {
    const table = own.table<object>(name);
    const here = await keysAmong(table, rows);
    const added = rows.filter((row) => !here.has(keyText(keyOf(table, row))));
    if (name === 'ruleAdjustments') return added.filter(({ ruleId }) => !adjusted.has(String(ruleId)));
    if (name !== 'erasures') return added;
    // Erased elsewhere, but here by the user's own wish.
    const standing = await own.accounts.bulkGet(added.map(({ id }) => String(id)));
    return added.filter((_, index) => standing[index] === undefined);
  };
}

/** The keys here from the first of these rows to the last: one question, where each row by itself would be thousands. */
async function keysAmong(table: Table<object>, rows: readonly BackupRow[]): Promise<Set<string>> {
  const [first, last] = [rows.at(0), rows.at(-1)];
  if (!first || !last) return new Set();
  const here = table.where(':id').between(keyOf(table, first), keyOf(table, last), true, true);
  return new Set((await here.primaryKeys()).map(keyText));
}

/** The parts of a compound key tell apart what they tell apart together. */
function keyText(key: unknown): string {
  return JSON.stringify(key);
}
