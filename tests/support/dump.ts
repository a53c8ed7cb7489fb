import type { Dexie } from 'dexie';
import { NOT_BACKED_UP, OWN_SETTINGS } from '../../lib/storage/backup/backup-tables.ts';

/** Every row of every table that a backup holds, in the order of the keys. */
export async function dump(database: Dexie): Promise<Record<string, unknown[]>> {
  const tables = database.tables.filter(({ name }) => !NOT_BACKED_UP.includes(name));
  const rows = await Promise.all(tables.map((table) => table.toArray()));
  return Object.fromEntries(
    tables.map(({ name }, index) => [
      name,
      (rows[index] ?? []).filter((row) => !(name === 'settings' && OWN_SETTINGS.includes(row.key))),
    ]),
  );
}

/** As `dump`, with what is in no backup. */
export async function dumpAll(database: Dexie): Promise<Record<string, unknown[]>> {
  const rows = await Promise.all(database.tables.map((table) => table.toArray()));
  return Object.fromEntries(database.tables.map(({ name }, index) => [name, rows[index] ?? []]));
}
