import type { Table } from 'dexie';
import type { Id } from '../domain/id.ts';
import type { PerOurCallDatabase } from './database.ts';

/** What an import has added. */
interface Added {
  readonly accounts: ReadonlySet<Id>;
  readonly contacts: ReadonlySet<Id>;
  readonly items: ReadonlySet<Id>;
  readonly holds: ReadonlySet<Id>;
}

/** Only what is looked at of the tables of what is done with a customer. */
interface Work {
  readonly accountId: Id;
  readonly items?: readonly { readonly itemId: Id }[];
  readonly covers?: readonly { readonly itemId: Id }[];
  readonly itemIds?: readonly Id[];
  readonly contactId?: Id | null;
}

/**
 * Accounts for which something is on record that would point nowhere without these rows: an entry of the log, a promise,
 * a plan, a dispute, a hold, a draft or a remembered choice about an account, a person or an invoice of them.
 */
export async function accountsWorkedOn(database: PerOurCallDatabase, added: Added): Promise<Id[]> {
  const found = new Set<Id>();
  const { activities, promises, plans, disputes, holds, drafts, choices, contacts } = database;
  // Row by row: the log may be long, and of most of it nothing is kept.
  for (const table of [activities, promises, plans, disputes, drafts, choices] as const)
    await (table as Table<Work>).each((row) => {
      if (isAbout(row, added)) found.add(row.accountId);
    });
  for (const row of await othersOf(contacts, added.accounts, added.contacts)) found.add(row.accountId);
  for (const row of await othersOf(holds, added.accounts, added.holds)) found.add(row.accountId);
  return [...found];
}

/** Up to so many accounts are asked for by name; of more, whatever the import did not add is looked at. */
const MOST_ASKED_FOR = 200;

/** Rows of these accounts that the import did not bring. */
async function othersOf(
  table: Table<{ readonly id: Id; readonly accountId: Id }, Id>,
  accounts: ReadonlySet<Id>,
  brought: ReadonlySet<Id>,
): Promise<{ readonly accountId: Id }[]> {
  if (accounts.size === 0) return [];
  if (accounts.size <= MOST_ASKED_FOR) {
    const rows = await table
      .where('accountId')
      .anyOf([...accounts])
      .toArray();
    return rows.filter(({ id }) => !brought.has(id));
  }
  const others = (await table.toCollection().primaryKeys()).filter((id) => !brought.has(id));
  const rows = await table.bulkGet(others);
  return rows.flatMap((row) => (row && accounts.has(row.accountId) ? [row] : []));
}

function isAbout(row: Work, { accounts, contacts, items }: Added): boolean {
  if (accounts.has(row.accountId)) return true;
  if (row.contactId && contacts.has(row.contactId)) return true;
  const about = [
    ...(row.items ?? []).map(({ itemId }) => itemId),
    ...(row.covers ?? []).map(({ itemId }) => itemId),
    ...(row.itemIds ?? []),
  ];
  return about.some((id) => items.has(id));
}
