import type { DueContact } from '../domain/due-contact.ts';
import type { Settings } from '../domain/settings.ts';
import type { Moment } from '../dunning/facts.ts';
import { countDueUntil, mostUrgentDue } from '../storage/due-store.ts';
import { readSettings } from '../storage/settings-store.ts';
import { roomToday } from './day-limit.ts';
import { entriesOfToday, type HandledEntry } from './handled-today.ts';
import { momentOf } from './moment-of.ts';
import { ownMoment } from './own-moment.ts';
import type { Program } from './program.ts';

/** How the day stands at this moment (P30). */
export interface StandingToday {
  /** By the firm's clock and its days off. */
  readonly moment: Moment;
  /** Contacts a day; `null`: no limit. */
  readonly limit: number | null;
  /** What was done today, of each account the last of it. */
  readonly entries: readonly HandledEntry[];
  /** How many are due. */
  readonly due: number;
  /** How many of them have room today. */
  readonly room: number;
}

/** How much is due, counted no further than `most`, and how much of it has room today. Inside a reading. */
export async function standingToday(
  program: Program,
  most = Number.POSITIVE_INFINITY,
): Promise<StandingToday> {
  const settings = await readSettings(program.database, program.defaults);
  return standingAt(program, settings, momentOf(program, settings), most);
}

/** The same, for whoever has read the settings and the clock. */
export async function standingAt(
  program: Program,
  settings: Settings,
  clock: Pick<Moment, 'now' | 'zone' | 'today'>,
  most: number,
): Promise<StandingToday> {
  const limit = settings.contactsPerDay;
  const [moment, entries, due] = await Promise.all([
    ownMoment(program, settings, clock.now),
    entriesOfToday(program, clock),
    countDueUntil(program.database, clock.now, most),
  ]);
  const room = Math.min(due, roomToday({ limit, handled: entries.length }));
  return { moment, limit, entries, due, room };
}

/** The first of what is due at the moment, in the order in which it is best worked. */
export function bestFirst(
  { database }: Program,
  { now }: Pick<Moment, 'now'>,
  most: number,
): Promise<DueContact[]> {
  return mostUrgentDue(database, now, most);
}
