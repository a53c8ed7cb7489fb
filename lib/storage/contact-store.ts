import { type Contact, contactSchema } from '../domain/contact.ts';
import type { Id } from '../domain/id.ts';
import { foldName } from '../shared/text.ts';
import type { PerOurCallDatabase } from './database.ts';
import { contactRow } from './rows.ts';

export async function readContacts(database: PerOurCallDatabase, accountId: Id): Promise<Contact[]> {
  return (await database.contacts.where({ accountId }).toArray()).map((row) => contactSchema.parse(row));
}

/** The names of those of these people who are on record with one. */
export async function contactNames(
  database: PerOurCallDatabase,
  ids: readonly Id[],
): Promise<Map<Id, string>> {
  const rows = await database.contacts.bulkGet([...ids]);
  return new Map(rows.flatMap((row) => (row?.name ? [[row.id, row.name]] : [])));
}

export async function writeContact(database: PerOurCallDatabase, contact: Contact): Promise<void> {
  await database.contacts.put(contactRow(contact));
}

/** Whether a customer of that name is on record, however it is spelled. */
export async function isNameTaken(database: PerOurCallDatabase, name: string): Promise<boolean> {
  return (await database.accounts.where('nameKey').equals(foldName(name)).count()) > 0;
}
