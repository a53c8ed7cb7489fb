import type { Id } from '../domain/id.ts';
import { groupBy, unique } from '../shared/list.ts';
import type { AccountRow, PerOurCallDatabase } from './database.ts';

/** Who pays for whom among some accounts. */
export interface Families {
  readonly account: (id: Id) => AccountRow | null;
  /** The topmost of those who pay for it; `null`: it pays for itself. */
  readonly payerOf: (id: Id) => AccountRow | null;
  /** All it pays for, through however many parents; nothing where another pays for it, too. */
  readonly paysFor: (id: Id) => readonly AccountRow[];
}

/**
 * These accounts with their payers above and whom they pay for below, unparsed: one question for each generation, however
 * many accounts are asked for. A circle of parents pays for nobody: each account in it is turned to by itself.
 */
export async function readFamilies(database: PerOurCallDatabase, ids: readonly Id[]): Promise<Families> {
  const rows = new Map<Id, AccountRow>();
  await readUpwards(database, ids, rows);
  await readDownwards(database, ids, rows);
  const payers = new Map([...rows].map(([id, row]) => [id, topmostPayer(row, rows)]));
  const children = groupBy(rows.values(), ({ id }) => payers.get(id)?.id ?? null);
  return {
    account: (id) => rows.get(id) ?? null,
    payerOf: (id) => payers.get(id) ?? null,
    paysFor: (id) => (children.get(id) ?? []).sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

/** The payers of these accounts, each once. */
export async function payersOf(database: PerOurCallDatabase, ids: readonly Id[]): Promise<Id[]> {
  const rows = new Map<Id, AccountRow>();
  await readUpwards(database, ids, rows);
  return unique(ids.flatMap((id) => topmostPayer(rows.get(id), rows)?.id ?? []));
}

async function readUpwards(
  database: PerOurCallDatabase,
  ids: readonly Id[],
  rows: Map<Id, AccountRow>,
): Promise<void> {
  let next = unique(ids);
  while (next.length > 0) {
    const found = (await database.accounts.bulkGet(next)).flatMap((row) => row ?? []);
    for (const row of found) rows.set(row.id, row);
    next = unique(found.flatMap((row) => payingParent(row) ?? [])).filter((id) => !rows.has(id));
  }
}

async function readDownwards(
  database: PerOurCallDatabase,
  ids: readonly Id[],
  rows: Map<Id, AccountRow>,
): Promise<void> {
  const asked = new Set<Id>();
  let next = unique(ids);
  while (next.length > 0) {
    for (const id of next) asked.add(id);
    const children = await database.accounts
      .where('parentId')
      .anyOf(next)
      .filter((row) => payingParent(row) !== null)
      .toArray();
    for (const row of children) rows.set(row.id, row);
    next = unique(children.map(({ id }) => id)).filter((id) => !asked.has(id));
  }
}

function topmostPayer(row: AccountRow | undefined, rows: ReadonlyMap<Id, AccountRow>): AccountRow | null {
  const passed = new Set<Id>();
  let at = row;
  while (at && !passed.has(at.id)) {
    passed.add(at.id);
    const parent = rows.get(payingParent(at) ?? '');
    if (!parent) return at === row ? null : at;
    at = parent;
  }
  return null;
}

/** A row that an older program wrote does not say: then it pays for itself. */
function payingParent({ paidByParent, parentId }: AccountRow): Id | null {
  return paidByParent ? parentId : null;
}
