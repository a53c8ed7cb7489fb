import { addDays, instantAt } from '../domain/day.ts';
import type { DueContact } from '../domain/due-contact.ts';
import type { Moment } from '../dunning/facts.ts';
import { accountCount } from '../storage/book-store.ts';
import { dueUntil } from '../storage/due-store.ts';
import { readSettings } from '../storage/settings-store.ts';
import { momentOf } from './moment-of.ts';
import type { Program } from './program.ts';

export interface DueList {
  readonly moment: Moment;
  /** Due already, most urgent first. */
  readonly now: readonly DueContact[];
  /** Later today. */
  readonly today: readonly DueContact[];
  /** In the six days after, soonest first. */
  readonly next: readonly DueContact[];
  readonly accounts: number;
}

/** The day's list as the popup shows it. */
export async function dueList(program: Program): Promise<DueList> {
  const settings = await readSettings(program.database, program.defaults);
  const moment = momentOf(program, settings);
  const tomorrow = instantAt(moment.zone, addDays(moment.today, 1), 0);
  // To the last moment of the sixth day after: what comes up as the seventh begins is a week away.
  const week = instantAt(moment.zone, addDays(moment.today, 7), 0);
  const rows = await dueUntil(program.database, week - 1);
  const at = (row: DueContact) => row.dueAt ?? 0;
  return {
    moment,
    now: rows.filter((row) => at(row) <= moment.now),
    today: rows.filter((row) => at(row) > moment.now && at(row) < tomorrow),
    next: rows.filter((row) => at(row) >= tomorrow).sort((a, b) => at(a) - at(b)),
    accounts: await accountCount(program.database),
  };
}
