import type { DueToMake } from '../domain/due-to-make.ts';
import type { Id } from '../domain/id.ts';
import type { ImportWatch } from '../importers/import-progress.ts';
import { clearDueToMake, readDueToMake } from '../storage/due-marker-store.ts';
import { askForHolidays } from '../storage/holiday-store.ts';
import { inOneTransaction } from '../storage/in-one-transaction.ts';
import type { Program } from './program.ts';
import { readTerms } from './read-terms.ts';
import { listedIds, orSaid, placesOf, refreshSome, withPayers } from './refresh-due.ts';

/** Lines that are made in one transaction: nothing else is kept waiting for longer than a blink. */
const AT_A_TIME = 200;
/** Of more accounts than that the whole list is made: nobody has to remember which. */
const MOST_REMEMBERED = 2000;

/** What is to be done to the day's list when these accounts have changed; to be marked together with the change. */
export function dueToMake(token: string, accounts: readonly Id[] | 'all'): DueToMake {
  const isAll = accounts === 'all' || accounts.length > MOST_REMEMBERED;
  return { token, accounts: isAll ? 'all' : [...accounts] };
}

/**
 * Makes the lines a marker asks for, some at a time, and takes the marker away at the end. Stopped by the signal it leaves
 * the marker: the rest is made later. Not to be called inside a transaction.
 */
export function makeDueList(program: Program, task: DueToMake, watch: ImportWatch | null): Promise<void> {
  return alone(program, () => makeLines(program, task, watch));
}

/** Makes what an import left to do, unless somebody is at it: after a kill, on the next start. `true`: there was something. */
export async function finishDueList(program: Program): Promise<boolean> {
  const task = await readDueToMake(program.database);
  if (!task) return false;
  return navigator.locks.request(lockOf(program), { ifAvailable: true }, async (lock) => {
    if (!lock) return false;
    await makeLines(program, task, null);
    return true;
  });
}

async function makeLines(program: Program, task: DueToMake, watch: ImportWatch | null): Promise<void> {
  const { database } = program;
  const ids = task.accounts === 'all' ? await listedIds(program) : await withPayers(program, task.accounts);
  const places = new Set<string>();
  for (let from = 0; from < ids.length; from += AT_A_TIME) {
    watch?.progress({ step: 'listing', done: from, of: ids.length });
    if (watch?.signal.aborted) return;
    const some = ids.slice(from, from + AT_A_TIME);
    await inOneTransaction(database, async () => {
      // Anew each time: settings may have changed since the last lines.
      const terms = await readTerms(program);
      for (const place of placesOf(terms)) places.add(place);
      await refreshSome(program, some, { terms, places, factsOf: orSaid });
    });
  }
  await askForHolidays(database, [...places]);
  await clearDueToMake(database, task);
  watch?.progress({ step: 'listing', done: ids.length, of: ids.length });
}

/** A lock goes with whoever holds it, also when that is killed. */
async function alone(program: Program, work: () => Promise<void>): Promise<void> {
  await navigator.locks.request(lockOf(program), work);
}

function lockOf({ database }: Program): string {
  return `${database.name}:due-list`;
}
