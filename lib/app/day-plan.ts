import { addDays, type Day, type Instant, instantAt } from '../domain/day.ts';
import type { DueContact } from '../domain/due-contact.ts';
import type { Id } from '../domain/id.ts';
import type { Moment } from '../dunning/facts.ts';
import { accountNames } from '../storage/account-names.ts';
import { contactNames } from '../storage/contact-store.ts';
import { countDueBetween, dueBetween } from '../storage/due-store.ts';
import { inOneReading } from '../storage/in-one-transaction.ts';
import { type Moved, movedOn } from './due-list.ts';
import type { HandledEntry } from './handled-today.ts';
import { handledWords } from './handled-words.ts';
import type { Program } from './program.ts';
import { bestFirst, standingToday } from './standing-today.ts';

/** An account that was contacted or left out today, by the last entry about it. */
export interface HandledToday {
  readonly accountId: Id;
  readonly accountName: string;
  readonly at: Instant;
  /** "Called Mary Adams: no answer". */
  readonly how: string;
  readonly entryId: Id;
}

/** The plan of the day: all of it counted, of its lines the first. */
export interface DayPlan {
  /** By the firm's clock and its days off. */
  readonly moment: Moment;
  /** The first of what is due and has room today, in order of value and risk. */
  readonly today: readonly DueContact[];
  readonly todayCount: number;
  /** The first of what comes up before the day ends, soonest first. */
  readonly later: readonly DueContact[];
  readonly laterCount: number;
  /** What is due and moves to a later day because today has no room for it (P30); `null`: all has. */
  readonly moved: Moved | null;
  /** Newest first. */
  readonly handled: readonly HandledToday[];
  /** Contacts a day; `null`: no limit. */
  readonly limit: number | null;
}

/**
 * What is due, in the order in which it is best worked: how much has room today, at most `most` lines of it, and the days
 * the rest moves to; and as many lines of what comes up later in the day. However much is due, no more than that is read.
 */
export function dayPlan(program: Program, most: number): Promise<DayPlan> {
  const { database } = program;
  return inOneReading(database, async () => {
    const { moment, limit, entries, due, room } = await standingToday(program);
    const restOfDay = {
      from: moment.now + 1,
      until: instantAt(moment.zone, addDays(moment.today, 1), 0) - 1,
    };
    return {
      moment,
      today: await bestFirst(program, moment, Math.min(most, room)),
      todayCount: room,
      later: await dueBetween(database, restOfDay, most),
      laterCount: await countDueBetween(database, restOfDay, Number.POSITIVE_INFINITY),
      moved: movedOn(due - room, limit, moment),
      handled: await handledAt(program, entries),
      limit,
    };
  });
}

/** At most `most` of those that move to that day, in the same order; none where nothing moves there any more. */
export function movedLines(program: Program, on: Day, most: number): Promise<readonly DueContact[]> {
  return inOneReading(program.database, async () => {
    const { moment, limit, due, room } = await standingToday(program);
    let before = room;
    for (const { on: day, count } of movedOn(due - room, limit, moment)?.days ?? []) {
      if (day === on) {
        const until = before + Math.min(most, count);
        return (await bestFirst(program, moment, until)).slice(before);
      }
      before += count;
    }
    return [];
  });
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
