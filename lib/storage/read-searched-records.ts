import { accountSchema } from '../domain/account.ts';
import { contactSchema } from '../domain/contact.ts';
import type { SearchedRecords } from '../domain/found-by.ts';
import type { Id } from '../domain/id.ts';
import { openItemSchema } from '../domain/open-item.ts';
import { groupBy } from '../shared/list.ts';
import type { PerOurCallDatabase } from './database.ts';

/** Accounts with what they can be found by, in the order of the ids; one that is gone, or cannot be read, is left out. */
export async function readSearchedRecords(
  database: PerOurCallDatabase,
  ids: readonly Id[],
): Promise<SearchedRecords[]> {
  const [accounts, contactRows, itemRows] = await Promise.all([
    database.accounts.bulkGet([...ids]),
    database.contacts.where('accountId').anyOf(ids).toArray(),
    database.items.where('accountId').anyOf(ids).toArray(),
  ]);
  const contacts = groupBy(contactRows, ({ accountId }) => accountId);
  const items = groupBy(itemRows, ({ accountId }) => accountId);
  return accounts.flatMap((row) => {
    const account = accountSchema.safeParse(row).data;
    if (!account) return [];
    return {
      account,
      contacts: (contacts.get(account.id) ?? []).flatMap((one) => contactSchema.safeParse(one).data ?? []),
      items: (items.get(account.id) ?? []).flatMap((one) => openItemSchema.safeParse(one).data ?? []),
    };
  });
}
