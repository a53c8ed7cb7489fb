import { dueToMake, finishDueList, makeDueList } from '../app/make-due-list.ts';
import type { Program } from '../app/program.ts';
import type { Instant } from '../domain/day.ts';
import type { Id } from '../domain/id.ts';
import { assertNever } from '../shared/assert-never.ts';
import { readDueToMake } from '../storage/due-marker-store.ts';
import { passedBetween } from '../storage/due-passing.ts';
import { trustList } from '../storage/list-doubt-store.ts';
import { readListMadeAt, writeListMadeAt } from '../storage/list-made-store.ts';
import { whatIsOwed } from './owed.ts';

/** What an import left may be followed by what has passed since, and that by midnight; more turns than that are not needed. */
const MOST_TURNS = 3;

/** Makes what is owed of the day's list, and no more: after an hour has passed the few lines it passed for. */
export async function catchUp(program: Program): Promise<void> {
  for (let turn = 0; turn < MOST_TURNS; turn += 1) {
    if (!(await makeOwed(program))) return;
  }
}

/** `false`: nothing is owed, or somebody else is making it. */
async function makeOwed(program: Program): Promise<boolean> {
  const { database } = program;
  const { owed, now } = await whatIsOwed(program);
  switch (owed.kind) {
    case 'nothing':
      return false;
    case 'marked':
      return finishDueList(program);
    case 'whole':
      await makeWhole(program);
      return true;
    case 'passed': {
      const accounts = await passedBetween(database, owed.madeAt, now);
      await makePassed(program, accounts, { from: owed.madeAt, until: now });
      return true;
    }
    default:
      return assertNever(owed);
  }
}

async function makeWhole(program: Program): Promise<void> {
  const { database } = program;
  // What is marked is among all of them: it is done with them.
  const marked = await readDueToMake(database);
  await makeDueList(program, dueToMake(marked?.token ?? program.newId(), 'all'), null);
  await trustList(database);
}

async function makePassed(
  program: Program,
  accounts: readonly Id[],
  { from, until }: { readonly from: Instant; readonly until: Instant },
): Promise<void> {
  const { database } = program;
  await makeDueList(program, dueToMake(program.newId(), accounts), null);
  await database.transaction('rw', database.settings, async () => {
    // Made whole in the meantime, by another clock or for other settings: that is newer than this.
    if ((await readListMadeAt(database)) === from) await writeListMadeAt(database, until);
  });
}
