import { addDays, instantAt } from '../domain/day.ts';
import type { DueContact } from '../domain/due-contact.ts';
import type { Moment } from '../dunning/facts.ts';
import { hasAccounts } from '../storage/book-store.ts';
import {
  countDueBetween,
  countWaiting,
  dueBetween,
  mostUrgentDue,
  waitingLines,
} from '../storage/due-store.ts';
import { inOneReading } from '../storage/in-one-transaction.ts';
import { readSettings } from '../storage/settings-store.ts';
import { type MovedDay, movedDays } from './day-limit.ts';
import { momentOf } from './moment-of.ts';
import type { Program } from './program.ts';
import { standingAt, standingToday } from './standing-today.ts';

/** The day's list as the popup shows it. Each list holds the first of what it counts; 1,000 stands for all above. */
export interface DueList {
  /** By the firm's clock and its days off. */
  readonly moment: Moment;
  /** Due already and to be done today, most urgent first. */
  readonly now: readonly DueContact[];
  readonly nowCount: number;
  /** Later today, soonest first. */
  readonly today: readonly DueContact[];
  readonly todayCount: number;
  readonly tomorrow: readonly DueContact[];
  readonly tomorrowCount: number;
  /** In the five days after tomorrow, soonest first. */
  readonly next: readonly DueContact[];
  readonly nextCount: number;
  /** Accounts where something is waited for, soonest first. */
  readonly waiting: readonly DueContact[];
  readonly waitingCount: number;
  /** What is due and has no room today (P30); `null`: all has. */
  readonly moved: Moved | null;
  /** Contacts a day; `null`: no limit. */
  readonly limit: number | null;
  /** Accounts that were contacted or left out today. */
  readonly handled: number;
  readonly hasAccounts: boolean;
}

export interface Moved {
  readonly count: number;
  /** The working days it moves to, as many a day as the limit allows. */
  readonly days: readonly MovedDay[];
}

/** Beyond that nobody counts: "999+" is what a badge and a heading say. */
const MOST_COUNTED = 1000;

/**
 * The day's list, at most `most` lines of each part. Read by index only: as quick with 100,000 accounts as with 100. What
 * must not wait is on top by its rank, so that a limit moves it last.
 */
export async function dueList(program: Program, most: number): Promise<DueList> {
  const { database } = program;
  return inOneReading(database, async () => {
    const settings = await readSettings(database, program.defaults);
    const clock = momentOf(program, settings);
    const dawn = (days: number) => instantAt(clock.zone, addDays(clock.today, days), 0);
    // To the last moment of a day: what comes up as the next one begins is of that day.
    const spans = [
      { from: clock.now + 1, until: dawn(1) - 1 },
      { from: dawn(1), until: dawn(2) - 1 },
      { from: dawn(2), until: dawn(7) - 1 },
    ] as const;
    // All at once: whatever waits for an answer before it asks makes the list come later.
    const [standing, urgent, parts, counts, waiting, waitingCount, isFilled] = await Promise.all([
      // What has no room is counted on from the limit, or a thousand that move would be told as fewer.
      standingAt(program, settings, clock, MOST_COUNTED + (settings.contactsPerDay ?? 0)),
      mostUrgentDue(database, clock.now, most),
      Promise.all(spans.map((span) => dueBetween(database, span, most))),
      Promise.all(spans.map((span) => countDueBetween(database, span, MOST_COUNTED))),
      waitingLines(database, most),
      countWaiting(database, MOST_COUNTED),
      hasAccounts(database),
    ]);
    const { moment, limit, entries, due, room } = standing;
    return {
      moment,
      now: urgent.slice(0, room),
      nowCount: room,
      today: parts[0] ?? [],
      todayCount: counts[0] ?? 0,
      tomorrow: parts[1] ?? [],
      tomorrowCount: counts[1] ?? 0,
      next: parts[2] ?? [],
      nextCount: counts[2] ?? 0,
      waiting,
      waitingCount,
      moved: movedOn(due - room, limit, moment),
      limit,
      handled: entries.length,
      hasAccounts: isFilled,
    };
  });
}

/** What the badge shows: due now and to be done today; 1,000 stands for all above. */
export function countDueNow(program: Program): Promise<number> {
  return inOneReading(program.database, async () => (await standingToday(program, MOST_COUNTED)).room);
}

/** What has no room today, and when it has; `null`: all has room. */
export function movedOn(count: number, limit: number | null, { today, ours }: Moment): Moved | null {
  if (limit === null || count === 0) return null;
  return { count, days: movedDays(count, limit, today, ours) };
}
