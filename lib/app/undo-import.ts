import type { DueToMake } from '../domain/due-to-make.ts';
import type { Id } from '../domain/id.ts';
import type { ImportRecord } from '../domain/import-record.ts';
import type { UndoPart } from '../domain/undo-part.ts';
import type { ImportWatch } from '../importers/import-progress.ts';
import { unique } from '../shared/list.ts';
import { type Refusal, type Result, refusal, success } from '../shared/result.ts';
import type { PerOurCallDatabase } from '../storage/database.ts';
import { markDueToMake } from '../storage/due-marker-store.ts';
import { countDueUntil } from '../storage/due-store.ts';
import { takeBackSlice } from '../storage/import-tables.ts';
import { inOneTransaction } from '../storage/in-one-transaction.ts';
import { dropUndoParts, markUndone } from '../storage/undo-store.ts';
import { listAfterwards } from './confirm-import.ts';
import { dueToMake } from './make-due-list.ts';
import { noSpaceRefusal } from './no-space.ts';
import type { Program } from './program.ts';
import { readUndoing, type UndoCounts } from './undo-state.ts';

export interface UndoOutcome {
  /** Kept, and marked as taken back. */
  readonly record: ImportRecord;
  readonly counts: UndoCounts;
  /** Contacts that are due now. */
  readonly dueNow: number;
}

const UNWATCHED: ImportWatch = { progress: () => {}, signal: new AbortController().signal };

/**
 * Takes the last import back: what it added is gone, what it changed is as it was, to the letter. The record of it stays
 * and says so. Refused when work would go with it. One transaction, and then the day's list as after an import; rejects
 * with the signal's reason when it is stopped before it is done.
 */
export async function undoImport(
  program: Program,
  watch: ImportWatch = UNWATCHED,
): Promise<Result<UndoOutcome>> {
  const { database } = program;
  let undone: Undone | Refusal;
  try {
    undone = await inOneTransaction(database, () => undo(program, watch));
  } catch (error) {
    watch.signal.throwIfAborted();
    const refused = noSpaceRefusal(error);
    if (refused) return refused;
    throw error;
  }
  if (!('task' in undone)) return undone;
  const { task, ...rest } = undone;
  await listAfterwards(program, task, watch);
  return success({ ...rest, dueNow: await countDueUntil(database, program.now()) });
}

interface Undone {
  readonly record: ImportRecord;
  readonly counts: UndoCounts;
  readonly task: DueToMake;
}

async function undo(program: Program, watch: ImportWatch): Promise<Undone | Refusal> {
  const { database } = program;
  const { state, parts } = await readUndoing(program);
  if (!state.canUndo) return refusal('cannot-undo', state.why);
  const { record, counts } = state;
  const touched = await accountsIn(database, parts);
  const of = parts.reduce((sum, { added, before }) => sum + added.length + before.length, 0);
  let done = 0;
  for (const part of parts) {
    watch.signal.throwIfAborted();
    watch.progress({ step: 'writing', done, of });
    await takeBackSlice(database, part);
    done += part.added.length + part.before.length;
  }
  const at = program.now();
  const task = dueToMake(`${record.id}-undone`, touched);
  await markUndone(database, record.id, at);
  await dropUndoParts(database);
  await markDueToMake(database, task);
  watch.signal.throwIfAborted();
  return { record: { ...record, undoneAt: at }, counts, task };
}

/** Rows of more than so many are not looked at one by one to learn whose they are. */
const MOST_LOOKED_AT = 5000;

/** Whose rows are concerned, as long as they are there to tell; `all` for many. */
async function accountsIn(database: PerOurCallDatabase, parts: readonly UndoPart[]): Promise<Id[] | 'all'> {
  const rowCount = parts.reduce((sum, { added, before }) => sum + added.length + before.length, 0);
  if (rowCount > MOST_LOOKED_AT) return 'all';
  const owners: Id[] = [];
  for (const { table, added, before } of parts) {
    if (table === 'accounts') owners.push(...added, ...before.map(({ id }) => id));
    else {
      const rows = await database.table<{ accountId: Id }, Id>(table).bulkGet(added);
      for (const row of [...rows, ...before])
        if (typeof row?.accountId === 'string') owners.push(row.accountId);
    }
  }
  return unique(owners);
}
