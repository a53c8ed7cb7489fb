import type { Instant } from '../domain/day.ts';
import { type DueContact, dueContactSchema } from '../domain/due-contact.ts';
import type { Id } from '../domain/id.ts';
import type { PerOurCallDatabase } from './database.ts';

/** Puts and removes lines of the day's list. */
export async function changeDueContacts(
  database: PerOurCallDatabase,
  put: readonly DueContact[],
  gone: readonly Id[],
): Promise<void> {
  if (put.length > 0) await database.due.bulkPut([...put]);
  if (gone.length > 0) await database.due.bulkDelete([...gone]);
}

/** The lines of these accounts. One that an older program left and this one cannot read is passed over: it is made anew. */
export async function readDueContacts(
  database: PerOurCallDatabase,
  ids: readonly Id[],
): Promise<Map<Id, DueContact>> {
  const rows = await database.due.bulkGet([...ids]);
  const lines = rows.flatMap((row) => dueContactSchema.safeParse(row).data ?? []);
  return new Map(lines.map((line) => [line.accountId, line]));
}

export async function readDueContact(
  database: PerOurCallDatabase,
  accountId: Id,
): Promise<DueContact | null> {
  return (await readDueContacts(database, [accountId])).get(accountId) ?? null;
}

export function dueAccountIds(database: PerOurCallDatabase): Promise<Id[]> {
  return database.due.toCollection().primaryKeys();
}

/**
 * Everything that comes up until `until`, most urgent first. A line that an older program left and this one cannot read
 * is passed over: it is made anew when the list is rebuilt, and must not keep that from happening.
 */
export async function dueUntil(database: PerOurCallDatabase, until: Instant): Promise<DueContact[]> {
  const rows = await database.due.where('dueAt').belowOrEqual(until).toArray();
  return rows
    .flatMap((row) => dueContactSchema.safeParse(row).data ?? [])
    .sort((a, b) => a.rank - b.rank || a.accountId.localeCompare(b.accountId));
}

export function countDueUntil(database: PerOurCallDatabase, until: Instant): Promise<number> {
  return database.due.where('dueAt').belowOrEqual(until).count();
}

/** How many customers owe something overdue. */
export function countOverdueAccounts(database: PerOurCallDatabase): Promise<number> {
  return database.due.filter((row) => row.overdueCount > 0).count();
}

/** The next moment after `after` at which something comes up; `null`: nothing does by itself. */
export async function nextDueAfter(database: PerOurCallDatabase, after: Instant): Promise<Instant | null> {
  const row = await database.due.where('dueAt').above(after).first();
  return row?.dueAt ?? null;
}

/** Accounts whose line asks that question. */
export function accountsAsking(database: PerOurCallDatabase, question: string): Promise<Id[]> {
  return database.due.where('question').equals(question).primaryKeys();
}

export function countAccountsAsking(database: PerOurCallDatabase, question: string): Promise<number> {
  return database.due.where('question').equals(question).count();
}

export async function markNotified(
  database: PerOurCallDatabase,
  ids: readonly Id[],
  at: Instant,
): Promise<void> {
  await database.due.where('accountId').anyOf(ids).modify({ notifiedAt: at });
}
