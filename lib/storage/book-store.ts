import { type Account, accountSchema } from '../domain/account.ts';
import { type Contact, contactSchema } from '../domain/contact.ts';
import { type Hold, holdSchema } from '../domain/hold.ts';
import type { Id } from '../domain/id.ts';
import type { ImportRecord } from '../domain/import-record.ts';
import { type OpenItem, openItemSchema } from '../domain/open-item.ts';
import type { PerOurCallDatabase } from './database.ts';
import { accountRow, contactRow, openItemRow } from './rows.ts';

interface Book {
  readonly accounts: readonly Account[];
  readonly contacts: readonly Contact[];
  readonly openItems: readonly OpenItem[];
}

/** Every account, contact and open item, parsed: what an import is reconciled with. */
export async function readBook(database: PerOurCallDatabase): Promise<Book> {
  const [accounts, contacts, items] = await Promise.all([
    database.accounts.toArray(),
    database.contacts.toArray(),
    database.items.toArray(),
  ]);
  return {
    accounts: accounts.map((row) => accountSchema.parse(row)),
    contacts: contacts.map((row) => contactSchema.parse(row)),
    openItems: items.map((row) => openItemSchema.parse(row)),
  };
}

/** Holds of all accounts, parsed: what an import must not ask for twice. */
export async function readHolds(database: PerOurCallDatabase): Promise<Hold[]> {
  return (await database.holds.toArray()).map((row) => holdSchema.parse(row));
}

/** Nothing an import could meet: it is planned without reading anything. */
export async function isBookEmpty(database: PerOurCallDatabase): Promise<boolean> {
  const counts = await Promise.all([
    database.accounts.count(),
    database.contacts.count(),
    database.items.count(),
  ]);
  return counts.every((count) => count === 0);
}

export async function writeBook(database: PerOurCallDatabase, book: Book): Promise<void> {
  await database.accounts.bulkPut(book.accounts.map(accountRow));
  await database.contacts.bulkPut(book.contacts.map(contactRow));
  await database.items.bulkPut(book.openItems.map(openItemRow));
}

export async function readAccount(database: PerOurCallDatabase, id: Id): Promise<Account | null> {
  const row = await database.accounts.get(id);
  return row ? accountSchema.parse(row) : null;
}

export async function writeAccount(database: PerOurCallDatabase, account: Account): Promise<void> {
  await database.accounts.put(accountRow(account));
}

export async function addImport(database: PerOurCallDatabase, record: ImportRecord): Promise<void> {
  await database.imports.add(record);
}

export function accountIds(database: PerOurCallDatabase): Promise<Id[]> {
  return database.accounts.toCollection().primaryKeys();
}

export async function hasAccounts(database: PerOurCallDatabase): Promise<boolean> {
  return (await database.accounts.limit(1).primaryKeys()).length > 0;
}
