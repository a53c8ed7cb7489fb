import type { DueContact } from '../domain/due-contact.ts';
import type { Moment } from '../dunning/facts.ts';
import { momentAt } from '../dunning/moment-at.ts';
import { countDueUntil, mostUrgentDue } from '../storage/due-store.ts';
import { readSettings } from '../storage/settings-store.ts';
import { roomToday } from './day-limit.ts';
import { entriesOfToday, type HandledEntry } from './handled-today.ts';
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
  const { database } = program;
  const settings = await readSettings(database, program.defaults);
  const limit = settings.contactsPerDay;
  const { now, zone, today } = momentAt(program.now(), settings.zone, settings.locale);
  const [moment, entries, due] = await Promise.all([
    ownMoment(program, settings, now),
    entriesOfToday(program, { zone, today }),
    countDueUntil(database, now, most),
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
