import type { Id } from '../domain/id.ts';
import type { Program } from './program.ts';

export interface FoundAccount {
  readonly id: Id;
  readonly name: string;
}

/** Enough to find a person among, few enough to be read again at every write. */
const LOOKED_AT = 50;

/**
 * An account on which a text can be tried: of the most urgent and the first of the book the one with most overdue invoices
 * and a person to write to, else one with anything open, else any. `null` when no customer is on record.
 */
export async function accountToShow({ database }: Program): Promise<FoundAccount | null> {
  const looked = await Promise.all([
    database.due.orderBy('dueRank').limit(LOOKED_AT).toArray(),
    database.due.limit(LOOKED_AT).toArray(),
  ]);
  const lines = [...new Map(looked.flat().map((line) => [line.accountId, line])).values()].sort(
    (a, b) => b.overdueCount - a.overdueCount || a.accountName.localeCompare(b.accountName, 'en'),
  );
  const people = await database.contacts
    .where('accountId')
    .anyOf(lines.map(({ accountId }) => accountId))
    .toArray();
  const reachable = new Set(
    people.filter(({ name, emails }) => name !== null && emails.length > 0).map(({ accountId }) => accountId),
  );
  const late = lines.filter(({ overdueCount }) => overdueCount > 0);
  const line = late.find(({ accountId }) => reachable.has(accountId)) ?? lines[0];
  if (line) return { id: line.accountId, name: line.accountName };
  const account = await database.accounts.toCollection().first();
  return account ? { id: account.id, name: account.name } : null;
}
