import type { Day, Instant } from '../domain/day.ts';
import type { DueContact } from '../domain/due-contact.ts';
import type { Id } from '../domain/id.ts';
import type { Moment } from '../dunning/facts.ts';
import { accountNames } from '../storage/account-names.ts';
import { contactNames } from '../storage/contact-store.ts';
import { mostUrgentDue } from '../storage/due-store.ts';
import { inOneReading } from '../storage/in-one-transaction.ts';
import { readListMadeAt } from '../storage/list-made-store.ts';
import { readSettings } from '../storage/settings-store.ts';
import { movedDays, roomToday } from './day-limit.ts';
import { entriesOfToday, type HandledEntry } from './handled-today.ts';
import { handledWords } from './handled-words.ts';
import { ownMoment } from './own-moment.ts';
import type { Program } from './program.ts';

/** An account that was contacted or left out today, by the last entry about it. */
export interface HandledToday {
  readonly accountId: Id;
  readonly accountName: string;
  readonly at: Instant;
  /** "Called Mary Adams: no answer". */
  readonly how: string;
  readonly entryId: Id;
}

/** The whole plan of the day. */
export interface DayPlan {
  /** By the firm's clock and its days off. */
  readonly moment: Moment;
  /** Due and with room today, in order of value and risk. */
  readonly today: readonly DueContact[];
  /** What is due and moves to a later day because today has no room for it (P30), in the same order. */
  readonly moved: readonly { readonly on: Day; readonly lines: readonly DueContact[] }[];
  /** Newest first. */
  readonly handled: readonly HandledToday[];
  /** Contacts a day; `null`: no limit. */
  readonly limit: number | null;
}

/** Everything that is due, in the order in which it is best worked: what has room today, and the days the rest moves to. */
export async function dayPlan(program: Program): Promise<DayPlan> {
  const { database } = program;
  return inOneReading(database, async () => {
    const settings = await readSettings(database, program.defaults);
    const moment = await ownMoment(program, settings);
    const limit = settings.contactsPerDay;
    const entries = await entriesOfToday(program, moment);
    const madeAt = await readListMadeAt(database);
    const due = await mostUrgentDue(database, { now: moment.now, madeAt }, Number.POSITIVE_INFINITY);
    const room = Math.min(due.length, roomToday({ limit, handled: entries.length }));
    return {
      moment,
      today: due.slice(0, room),
      moved: movedLines(due.slice(room), limit, moment),
      handled: await handledAt(program, entries),
      limit,
    };
  });
}

function movedLines(
  lines: readonly DueContact[],
  limit: number | null,
  { today, ours }: Moment,
): DayPlan['moved'] {
  if (limit === null) return [];
  const days = movedDays(lines.length, limit, today, ours);
  return days.map(({ on, count }, index) => ({
    on,
    lines: lines.slice(index * limit, index * limit + count),
  }));
}

async function handledAt({ database }: Program, entries: readonly HandledEntry[]): Promise<HandledToday[]> {
  const accounts = await accountNames(
    database,
    entries.map(({ accountId }) => accountId),
  );
  const people = await contactNames(
    database,
    entries.flatMap((entry) => ('contactId' in entry ? (entry.contactId ?? []) : [])),
  );
  return entries.map((entry, index) => ({
    accountId: entry.accountId,
    accountName: accounts[index] ?? 'A customer no longer on record',
    at: entry.at,
    how: handledWords(entry, people),
    entryId: entry.id,
  }));
}
