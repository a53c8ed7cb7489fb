import type { Id } from '../domain/id.ts';
import type { Program } from './program.ts';

export interface FoundAccount {
  readonly id: Id;
  readonly name: string;
}

/**
 * An account on which a text can be tried: the one with most overdue invoices, else one with anything open, else any.
 * `null` when no customer is on record.
 */
export async function accountToShow({ database }: Program): Promise<FoundAccount | null> {
  const overdue = await database.due.filter((row) => row.overdueCount > 0).toArray();
  const [most] = overdue.sort(
    (a, b) => b.overdueCount - a.overdueCount || a.accountName.localeCompare(b.accountName, 'en'),
  );
  if (most) return { id: most.accountId, name: most.accountName };
  const open = await database.items.filter((item) => item.kind === 'invoice' && item.open.amount > 0).first();
  const account = open
    ? await database.accounts.get(open.accountId)
    : await database.accounts.toCollection().first();
  return account ? { id: account.id, name: account.name } : null;
}
