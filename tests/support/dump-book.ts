import type { PerOurCallDatabase } from '../../lib/storage/database.ts';

/**
 * Every row of every table as it stands, but of those that are history or can be made anew: the list of imports, what it
 * takes to take one back, the day's list and the places whose holidays are wanted.
 */
export async function dumpBook(database: PerOurCallDatabase): Promise<Record<string, unknown[]>> {
  const left = new Set(['imports', 'undoParts', 'due', 'ledger', 'searchTexts', 'holidays']);
  const tables = database.tables.filter(({ name }) => !left.has(name));
  return Object.fromEntries(
    await Promise.all(tables.map(async (table) => [table.name, await table.toArray()])),
  );
}
