import type { Id } from '../domain/id.ts';
import type { Program } from './program.ts';

export interface FoundAccount {
  readonly id: Id;
  readonly name: string;
}

/** Enough to find a person among, few enough to be read at once. */
const LOOKED_AT = 50;

/**
 * An account on which a text can be tried: of those with most overdue invoices the first with a person to write to, else
 * one with anything open, else any. `null` when no customer is on record.
 */
export async function accountToShow({ database }: Program): Promise<FoundAccount | null> {
  const overdue = await database.due.filter((row) => row.overdueCount > 0).toArray();
  const most = overdue
    .sort((a, b) => b.overdueCount - a.overdueCount || a.accountName.localeCompare(b.accountName, 'en'))
    .slice(0, LOOKED_AT);
  const people = await database.contacts
    .where('accountId')
    .anyOf(most.map(({ accountId }) => accountId))
    .toArray();
  const reachable = new Set(
    people.filter(({ name, emails }) => name !== null && emails.length > 0).map(({ accountId }) => accountId),
  );
  const late = most.find(({ accountId }) => reachable.has(accountId)) ?? most[0];
  if (late) return { id: late.accountId, name: late.accountName };
  const open = await database.items.filter((item) => item.kind === 'invoice' && item.open.amount > 0).first();
  const account = open
    ? await database.accounts.get(open.accountId)
    : await database.accounts.toCollection().first();
  return account ? { id: account.id, name: account.name } : null;
}
