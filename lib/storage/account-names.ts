import type { Id } from '../domain/id.ts';
import type { PerOurCallDatabase } from './database.ts';

/** The names of these accounts, in the same order; `null` for one that is gone. */
export async function accountNames(
  database: PerOurCallDatabase,
  ids: readonly Id[],
): Promise<(string | null)[]> {
  const rows = await database.accounts.bulkGet([...ids]);
  return rows.map((row) => row?.name ?? null);
}
