import type { DueToMake } from '../domain/due-to-make.ts';
import type { Id } from '../domain/id.ts';
import type { ImportWatch } from '../importers/import-progress.ts';
import { unique } from '../shared/list.ts';
import { clearDueToMake, markDueToMake, readDueToMake } from '../storage/due-marker-store.ts';
import { inOneTransaction } from '../storage/in-one-transaction.ts';
import { readFamilies } from '../storage/read-families.ts';
import type { Program } from './program.ts';
import { listedIds, refreshInPassing } from './refresh-due.ts';

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

/**
 * Writes what every account is read by, such as settings or rules, and then makes all that is kept ready anew. Killed in
 * between, the rest is made on the next start. Not to be called inside a transaction.
 */
export async function writeAndMakeAll(program: Program, write: () => Promise<void>): Promise<void> {
  const { database, newId } = program;
  const task = dueToMake(newId(), 'all');
  await inOneTransaction(database, async () => {
    await write();
    await markDueToMake(database, task);
  });
  await makeDueList(program, task, null);
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
  const isWhole = task.accounts === 'all';
  const ids = task.accounts === 'all' ? await listedIds(program) : await relatedTo(program, task.accounts);
  const isDone = await refreshInPassing(program, {
    ids,
    isWhole,
    goesOn: (done) => {
      watch?.progress({ step: 'listing', done, of: ids.length });
      return !watch?.signal.aborted;
    },
  });
  if (!isDone) return;
  await clearDueToMake(database, task);
  watch?.progress({ step: 'listing', done: ids.length, of: ids.length });
}

/** Who pays for them, and for whom they pay: a payer's name stands in the lines of both. */
async function relatedTo({ database }: Program, ids: readonly Id[]): Promise<Id[]> {
  const { payerOf, paysFor } = await readFamilies(database, ids);
  return unique([
    ...ids,
    ...ids.flatMap((id) => payerOf(id)?.id ?? []),
    ...ids.flatMap((id) => paysFor(id).map((child) => child.id)),
  ]);
}

/** A lock goes with whoever holds it, also when that is killed. */
async function alone(program: Program, work: () => Promise<void>): Promise<void> {
  await navigator.locks.request(lockOf(program), work);
}

function lockOf({ database }: Program): string {
  return `${database.name}:due-list`;
}
