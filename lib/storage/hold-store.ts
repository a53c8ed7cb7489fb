import { type Hold, holdSchema, isHolding } from '../domain/hold.ts';
import type { Id } from '../domain/id.ts';
import type { PerOurCallDatabase } from './database.ts';

/** Of these accounts those that are on record. */
export async function knownAccounts(database: PerOurCallDatabase, ids: readonly Id[]): Promise<Id[]> {
  return database.accounts.where('id').anyOf(ids).primaryKeys();
}

/** What puts these accounts aside at that moment. */
export async function snoozesAt(
  database: PerOurCallDatabase,
  accountIds: readonly Id[],
  now: number,
): Promise<Hold[]> {
  const rows = await database.holds
    .where('accountId')
    .anyOf(accountIds)
    .filter(({ kind }) => kind === 'snooze')
    .toArray();
  return rows.map((row) => holdSchema.parse(row)).filter((hold) => isHolding(hold, now));
}

/** Those of these holds that are still on record, as they stand there. */
export async function readSomeHolds(
  database: PerOurCallDatabase,
  ids: readonly Id[],
): Promise<ReadonlyMap<Id, Hold>> {
  const rows = await database.holds.bulkGet([...ids]);
  return new Map(rows.flatMap((row) => (row ? [holdSchema.parse(row)] : [])).map((hold) => [hold.id, hold]));
}

/** Many at once, new ones and changed ones. */
export async function writeHolds(database: PerOurCallDatabase, holds: readonly Hold[]): Promise<void> {
  await database.holds.bulkPut([...holds]);
}
