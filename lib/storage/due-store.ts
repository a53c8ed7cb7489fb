import type { Collection } from 'dexie';
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

/** The lines of these accounts. */
export async function readDueContacts(
  database: PerOurCallDatabase,
  ids: readonly Id[],
): Promise<Map<Id, DueContact>> {
  const rows = await database.due.bulkGet([...ids]);
  return new Map(readable(rows).map((line) => [line.accountId, line]));
}

/** A line as it is kept. */
interface DueRow {
  /** `null`: an older program left it, and this one cannot read it. */
  readonly line: DueContact | null;
  /** The same for two rows that say the same, column by column. */
  readonly print: string;
}

/** The lines of these accounts that there are, also those that cannot be read: they are to be made anew. */
export async function readDueRows(
  database: PerOurCallDatabase,
  ids: readonly Id[],
): Promise<Map<Id, DueRow>> {
  const rows = await database.due.bulkGet([...ids]);
  return new Map(
    rows.flatMap((row): [Id, DueRow][] =>
      row ? [[row.accountId, { line: readable([row])[0] ?? null, print: JSON.stringify(row) }]] : [],
    ),
  );
}

export async function readDueContact(
  database: PerOurCallDatabase,
  accountId: Id,
): Promise<DueContact | null> {
  return readable([await database.due.get(accountId)])[0] ?? null;
}

export function dueAccountIds(database: PerOurCallDatabase): Promise<Id[]> {
  return database.due.toCollection().primaryKeys();
}

/** A stretch of time, both ends included. */
interface Span {
  readonly from: Instant;
  readonly until: Instant;
}

/**
 * The most urgent of what is due at `now`: those that were ranked when they were made, and what has come up since. No
 * other line is read, however long the list is.
 */
export async function mostUrgentDue(
  database: PerOurCallDatabase,
  now: Instant,
  limit: number,
): Promise<DueContact[]> {
  if (limit <= 0) return [];
  const isDue = ({ dueAt }: DueContact) => dueAt !== null && dueAt <= now;
  const [ranked, since] = await Promise.all([
    database.due.orderBy('dueRank').limit(limit).toArray(),
    database.due.where('unrankedAt').belowOrEqual(now).toArray(),
  ]);
  // A clock that was set back: what was due by it then is not due yet, and the next ones are.
  const due = ranked.every(isDue)
    ? ranked
    : await database.due.orderBy('dueRank').filter(isDue).limit(limit).toArray();
  return readable([...due, ...since].sort(byRank).slice(0, limit));
}

/** What comes up within that time, soonest first. */
export async function dueBetween(
  database: PerOurCallDatabase,
  { from, until }: Span,
  limit: number,
): Promise<DueContact[]> {
  return readable(await database.due.where('dueAt').between(from, until, true, true).limit(limit).toArray());
}

/** How many come up within that time; counted no further than `most`. */
export function countDueBetween(
  database: PerOurCallDatabase,
  { from, until }: Span,
  most: number,
): Promise<number> {
  return countTo(most, database.due.where('dueAt').between(from, until, true, true));
}

/** How many are due at `until`; counted no further than `most`. */
export function countDueUntil(
  database: PerOurCallDatabase,
  until: Instant,
  most = Number.POSITIVE_INFINITY,
): Promise<number> {
  return countTo(most, database.due.where('dueAt').belowOrEqual(until));
}

/** Accounts at which something is waited for, what comes first first. */
export async function waitingLines(database: PerOurCallDatabase, limit: number): Promise<DueContact[]> {
  return readable(await database.due.orderBy('waitsUntil').limit(limit).toArray());
}

/** Counted no further than `most`. */
export function countWaiting(database: PerOurCallDatabase, most: number): Promise<number> {
  return countTo(most, database.due.orderBy('waitsUntil'));
}

/** What has come up until then and nobody was told of, soonest first. */
export async function untoldUntil(database: PerOurCallDatabase, until: Instant): Promise<DueContact[]> {
  return readable(await database.due.where('untoldAt').belowOrEqual(until).toArray());
}

/** The next moment after `after` at which something comes up that nobody was told of; `null`: nothing does by itself. */
export async function nextUntoldAfter(database: PerOurCallDatabase, after: Instant): Promise<Instant | null> {
  const row = await database.due.where('untoldAt').above(after).first();
  return row?.untoldAt ?? null;
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
  await database.due.where('accountId').anyOf(ids).modify({ notifiedAt: at, untoldAt: null });
}

/**
 * By the index alone: no row is read for it, and of the keys one at most. A live query keeps every key that it was given,
 * to hold each write against.
 */
async function countTo(most: number, lines: Collection<DueContact, Id>): Promise<number> {
  if (most === Number.POSITIVE_INFINITY) return lines.count();
  const last = await lines
    .clone()
    .offset(most - 1)
    .limit(1)
    .primaryKeys();
  return last.length > 0 ? most : lines.count();
}

function byRank(a: DueContact, b: DueContact): number {
  return a.rank - b.rank || (a.accountId < b.accountId ? -1 : 1);
}

/**
 * A line that an older program left and this one cannot read is passed over: it is made anew when the list is, and must not
 * keep that from happening.
 */
function readable(rows: readonly unknown[]): DueContact[] {
  return rows.flatMap((row) => dueContactSchema.safeParse(row).data ?? []);
}
