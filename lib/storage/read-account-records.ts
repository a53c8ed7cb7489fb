import type { Table } from 'dexie';
import { type Account, accountSchema } from '../domain/account.ts';
import { type Activity, activitySchema } from '../domain/activity.ts';
import { type Contact, contactSchema } from '../domain/contact.ts';
import type { Instant } from '../domain/day.ts';
import { type Dispute, disputeSchema } from '../domain/dispute.ts';
import { type Hold, holdSchema, isHolding, stopsOneWay } from '../domain/hold.ts';
import type { Id } from '../domain/id.ts';
import { withNotedPayments } from '../domain/noted-payments.ts';
import { type OpenItem, openItemSchema } from '../domain/open-item.ts';
import { type PaymentPlan, paymentPlanSchema } from '../domain/payment-plan.ts';
import { type PromiseToPay, promiseSchema } from '../domain/promise-to-pay.ts';
import { takenBackBy } from '../domain/taken-back.ts';
import { groupBy, unique } from '../shared/list.ts';
import type { PerOurCallDatabase } from './database.ts';
import { readFamilies } from './read-families.ts';

/** Everything on record about one account, parsed. */
export interface AccountRecords {
  readonly account: Account;
  readonly contacts: Contact[];
  /** Less what was seen by hand since the figures. */
  readonly items: OpenItem[];
  readonly activities: Activity[];
  readonly promises: PromiseToPay[];
  readonly plans: PaymentPlan[];
  readonly disputes: Dispute[];
  readonly holds: Hold[];
  /** Agreements that a correction of the log has taken back (D13): they count nowhere, and stay readable. */
  readonly takenBack: Readonly<{ promises: PromiseToPay[]; plans: PaymentPlan[]; disputes: Dispute[] }>;
  /** The account that pays for this one; of a chain of parents the topmost. */
  readonly paidBy: Account | null;
  readonly paysFor: Account[];
}

/** `null` when there is no such account. @throws ZodError when a row is not what the schema says: a bug or damage. */
export async function readAccountRecords(
  database: PerOurCallDatabase,
  accountId: Id,
  now: Instant,
): Promise<AccountRecords | null> {
  const read = await readManyAccounts(database, [accountId], now);
  return read(accountId);
}

/**
 * Everything on record about many accounts, in one sweep of each table: a question for each account would cost a
 * hundred times as much. What comes back parses one account when it is asked for, so that a damaged one does not keep
 * the others from being read. @throws ZodError like `readAccountRecords`. Inside a transaction it is awaited alone: beside
 * other questions its second sweep would come when the transaction has closed.
 *
 * With an account that pays for others stands what they owe and all that was said about it (case 40); whom to turn to and
 * what keeps an account in peace stay its own. A child that is held at `now` is left in peace: what it owes and what was
 * agreed about that is not the payer's to be asked for. What was said to it stays, for a contact is a contact.
 *
 * What is open is what the last figures say less the payments that were seen by hand since.
 */
export async function readManyAccounts(
  database: PerOurCallDatabase,
  ids: readonly Id[],
  now: Instant,
): Promise<(accountId: Id) => AccountRecords | null> {
  const families = await readFamilies(database, ids);
  const all = unique(ids.flatMap((id) => [id, ...families.paysFor(id).map((child) => child.id)]));
  const [contacts, items, activities, promises, plans, disputes, holds] = await Promise.all([
    rowsOf(database.contacts, ids),
    rowsOf(database.items, all),
    rowsOf(database.activities, all),
    rowsOf(database.promises, all),
    rowsOf(database.plans, all),
    rowsOf(database.disputes, all),
    rowsOf(database.holds, all),
  ]);
  const isHeld = (id: Id) =>
    holds(id).some((row) => !stopsOneWay(row.kind) && isHolding(holdSchema.parse(row), now));
  return (id) => {
    const account = families.account(id);
    if (!account) return null;
    const paidBy = families.payerOf(id);
    const paysFor = families.paysFor(id);
    const spokenTo = [id, ...paysFor.map((child) => child.id)];
    const owing = spokenTo.filter((one) => one === id || !isHeld(one));
    const log = spokenTo.flatMap(activities).map((row) => activitySchema.parse(row));
    const open = owing.flatMap(items).map((row) => openItemSchema.parse(row));
    const gone = takenBackBy(log);
    const promised = parted(
      gone,
      owing.flatMap(promises).map((row) => promiseSchema.parse(row)),
    );
    const planned = parted(
      gone,
      owing.flatMap(plans).map((row) => paymentPlanSchema.parse(row)),
    );
    const disputed = parted(
      gone,
      owing.flatMap(disputes).map((row) => disputeSchema.parse(row)),
    );
    return {
      account: accountSchema.parse(account),
      contacts: contacts(id).map((row) => contactSchema.parse(row)),
      items: withNotedPayments(open, log),
      activities: log,
      promises: promised.counts,
      plans: planned.counts,
      disputes: disputed.counts,
      holds: holds(id).map((row) => holdSchema.parse(row)),
      takenBack: { promises: promised.gone, plans: planned.gone, disputes: disputed.gone },
      paidBy: paidBy && accountSchema.parse(paidBy),
      paysFor: paysFor.map((row) => accountSchema.parse(row)),
    };
  };
}

/** Most logs take nothing back, and are not gone through. */
function parted<T extends { id: Id }>(gone: ReadonlySet<Id>, rows: T[]): { counts: T[]; gone: T[] } {
  if (gone.size === 0) return { counts: rows, gone: [] };
  return { counts: rows.filter(({ id }) => !gone.has(id)), gone: rows.filter(({ id }) => gone.has(id)) };
}

async function rowsOf<T extends { accountId: Id }>(
  table: Table<T, Id>,
  ids: readonly Id[],
): Promise<(accountId: Id) => readonly T[]> {
  const rows = groupBy(await table.where('accountId').anyOf(ids).toArray(), ({ accountId }) => accountId);
  return (id) => rows.get(id) ?? [];
}
