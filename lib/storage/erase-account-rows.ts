import type { Table } from 'dexie';
import type { Id } from '../domain/id.ts';
import { toHex } from '../shared/hex.ts';
import type { PerOurCallDatabase } from './database.ts';
import { changeSearchTexts } from './search-store.ts';

/**
 * Removes everything kept about an account. Its sub-customers stay, as customers of their own; gives their ids. Inside the
 * transaction of whoever calls it.
 */
export async function eraseAccountRows(database: PerOurCallDatabase, accountId: Id): Promise<Id[]> {
  const { contacts, items, activities, promises, plans, disputes, holds, drafts, choices } = database;
  const { textChoices } = database;
  const children = await database.accounts.where({ parentId: accountId }).primaryKeys();
  await database.accounts.where({ parentId: accountId }).modify({ parentId: null, paidByParent: false });
  const tables: Table[] = [
    contacts,
    items,
    activities,
    promises,
    plans,
    disputes,
    holds,
    drafts,
    choices,
    textChoices,
  ];
  for (const table of tables) await table.where({ accountId }).delete();
  await database.due.delete(accountId);
  await database.ledger.delete(accountId);
  await changeSearchTexts(database, [], [accountId]);
  await database.knownPages.delete(accountId);
  await database.callNotes.delete(accountId);
  await database.accounts.delete(accountId);
  return children;
}

/** A salt nobody can foresee: without it a mark could be read back by trying names. */
export function newSalt(): string {
  return toHex(crypto.getRandomValues(new Uint8Array(16)));
}
