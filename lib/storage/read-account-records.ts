import type { Table } from 'dexie';
import { type Account, accountSchema } from '../domain/account.ts';
import { type Activity, activitySchema } from '../domain/activity.ts';
import { type Contact, contactSchema } from '../domain/contact.ts';
import { type Dispute, disputeSchema } from '../domain/dispute.ts';
import { type Hold, holdSchema } from '../domain/hold.ts';
import type { Id } from '../domain/id.ts';
import { type OpenItem, openItemSchema } from '../domain/open-item.ts';
import { type PromiseToPay, promiseSchema } from '../domain/promise-to-pay.ts';
import { groupBy } from '../shared/list.ts';
import type { PerOurCallDatabase } from './database.ts';

/** Everything on record about one account, parsed. */
export interface AccountRecords {
  readonly account: Account;
  readonly contacts: Contact[];
  readonly items: OpenItem[];
  readonly activities: Activity[];
  readonly promises: PromiseToPay[];
  readonly disputes: Dispute[];
  readonly holds: Hold[];
}

/** `null` when there is no such account. @throws ZodError when a row is not what the schema says: a bug or damage. */
export async function readAccountRecords(
  database: PerOurCallDatabase,
  accountId: Id,
): Promise<AccountRecords | null> {
  const read = await readManyAccounts(database, [accountId]);
  return read(accountId);
}

/**
 * Everything on record about many accounts, in one sweep of each table: a question for each account would cost a
 * hundred times as much. What comes back parses one account when it is asked for, so that a damaged one does not keep
 * the others from being read. @throws ZodError like `readAccountRecords`.
 */
export async function readManyAccounts(
  database: PerOurCallDatabase,
  ids: readonly Id[],
): Promise<(accountId: Id) => AccountRecords | null> {
  const [accounts, contacts, items, activities, promises, disputes, holds] = await Promise.all([
    database.accounts.bulkGet([...ids]),
    rowsOf(database.contacts, ids),
    rowsOf(database.items, ids),
    rowsOf(database.activities, ids),
    rowsOf(database.promises, ids),
    rowsOf(database.disputes, ids),
    rowsOf(database.holds, ids),
  ]);
  const byId = new Map(accounts.map((row) => [row?.id, row]));
  return (id) => {
    const account = byId.get(id);
    if (!account) return null;
    return {
      account: accountSchema.parse(account),
      contacts: contacts(id).map((row) => contactSchema.parse(row)),
      items: items(id).map((row) => openItemSchema.parse(row)),
      activities: activities(id).map((row) => activitySchema.parse(row)),
      promises: promises(id).map((row) => promiseSchema.parse(row)),
      disputes: disputes(id).map((row) => disputeSchema.parse(row)),
      holds: holds(id).map((row) => holdSchema.parse(row)),
    };
  };
}

async function rowsOf<T extends { accountId: Id }>(
  table: Table<T, Id>,
  ids: readonly Id[],
): Promise<(accountId: Id) => readonly T[]> {
  const rows = groupBy(await table.where('accountId').anyOf(ids).toArray(), ({ accountId }) => accountId);
  return (id) => rows.get(id) ?? [];
}
