import { type Account, accountSchema } from '../domain/account.ts';
import { type Activity, activitySchema } from '../domain/activity.ts';
import { type Contact, contactSchema } from '../domain/contact.ts';
import { type Dispute, disputeSchema } from '../domain/dispute.ts';
import { type Hold, holdSchema } from '../domain/hold.ts';
import type { Id } from '../domain/id.ts';
import { type OpenItem, openItemSchema } from '../domain/open-item.ts';
import { type PromiseToPay, promiseSchema } from '../domain/promise-to-pay.ts';
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
  const of = { accountId };
  const [account, contacts, items, activities, promises, disputes, holds] = await Promise.all([
    database.accounts.get(accountId),
    database.contacts.where(of).toArray(),
    database.items.where(of).toArray(),
    database.activities.where(of).toArray(),
    database.promises.where(of).toArray(),
    database.disputes.where(of).toArray(),
    database.holds.where(of).toArray(),
  ]);
  if (!account) return null;
  return {
    account: accountSchema.parse(account),
    contacts: contacts.map((row) => contactSchema.parse(row)),
    items: items.map((row) => openItemSchema.parse(row)),
    activities: activities.map((row) => activitySchema.parse(row)),
    promises: promises.map((row) => promiseSchema.parse(row)),
    disputes: disputes.map((row) => disputeSchema.parse(row)),
    holds: holds.map((row) => holdSchema.parse(row)),
  };
}
