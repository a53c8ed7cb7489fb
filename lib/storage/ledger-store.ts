import type { Id } from '../domain/id.ts';
import { type LedgerLine, ledgerLineSchema } from '../domain/ledger-line.ts';
import type { PerOurCallDatabase } from './database.ts';

/** Rows that are read at a time: a large book does not stand in memory twice. */
const AT_A_TIME = 5_000;

/** Puts and removes lines of the ledger; one that says the same already is not written again. */
export async function changeLedgerLines(
  database: PerOurCallDatabase,
  put: readonly LedgerLine[],
  gone: readonly Id[],
): Promise<void> {
  const before = await database.ledger.bulkGet(put.map(({ accountId }) => accountId));
  const changed = put.filter((line, index) => JSON.stringify(line) !== JSON.stringify(before[index]));
  if (changed.length > 0) await database.ledger.bulkPut(changed);
  if (gone.length > 0) await database.ledger.bulkDelete([...gone]);
}

/**
 * Every line of the ledger, in the order of the ids. One that an older program left and this one cannot read is passed
 * over: it is made anew when the list is.
 */
export async function readLedgerLines(database: PerOurCallDatabase): Promise<LedgerLine[]> {
  const lines: LedgerLine[] = [];
  let rows = await database.ledger.orderBy(':id').limit(AT_A_TIME).toArray();
  while (rows.length > 0) {
    const last = rows.at(-1)?.accountId ?? '';
    for (const row of rows) lines.push(...readable(row));
    rows =
      rows.length < AT_A_TIME
        ? []
        : await database.ledger.where(':id').above(last).limit(AT_A_TIME).toArray();
  }
  return lines;
}

/** The first by name, so that a page shows something before it has read the rest. */
export async function firstLedgerLines(database: PerOurCallDatabase, limit: number): Promise<LedgerLine[]> {
  const rows = await database.ledger.orderBy('nameKey').limit(limit).toArray();
  return rows.flatMap(readable);
}

export async function readLedgerLine(database: PerOurCallDatabase, id: Id): Promise<LedgerLine | null> {
  const row = await database.ledger.get(id);
  return row ? (readable(row)[0] ?? null) : null;
}

/** The lines of these accounts that are there and can be read. */
export async function readSomeLedgerLines(
  database: PerOurCallDatabase,
  ids: readonly Id[],
): Promise<Map<Id, LedgerLine>> {
  const rows = await database.ledger.bulkGet([...ids]);
  return new Map(rows.flatMap(readable).map((line) => [line.accountId, line]));
}

export function ledgerCount(database: PerOurCallDatabase): Promise<number> {
  return database.ledger.count();
}

export function ledgerAccountIds(database: PerOurCallDatabase): Promise<Id[]> {
  return database.ledger.toCollection().primaryKeys();
}

function readable(row: unknown): LedgerLine[] {
  const line = ledgerLineSchema.safeParse(row);
  return line.success ? [line.data] : [];
}
