import type { DueContact } from '../domain/due-contact.ts';
import type { Id } from '../domain/id.ts';
import type { Moment } from '../dunning/facts.ts';
import { momentAt } from '../dunning/moment-at.ts';
import { unique } from '../shared/list.ts';
import { accountIds } from '../storage/book-store.ts';
import { readDueContact, removeDueContact, writeDueContact } from '../storage/due-store.ts';
import { readAccountRecords } from '../storage/read-account-records.ts';
import { readSettings } from '../storage/settings-store.ts';
import { dueProjection } from './due-projection.ts';
import type { Program } from './program.ts';

/** Rebuilds the day's list for these accounts; inside a transaction it becomes part of it. */
export async function refreshDue(program: Program, ids: readonly Id[]): Promise<void> {
  const moment = await momentOf(program);
  for (const id of ids) await refreshOne(program, id, moment);
}

/**
 * Rebuilds the whole list: after an import, on start, on a new day. An account that cannot be read keeps the line it
 * had; the others do not wait for it.
 */
export async function refreshAllDue(program: Program): Promise<void> {
  const moment = await momentOf(program);
  for (const id of await listedIds(program)) {
    try {
      await refreshOne(program, id, moment);
    } catch (error) {
      if (!(error instanceof Error) || error.name !== 'ZodError') throw error;
      console.error(`The account ${id} could not be read`, error);
    }
  }
}

async function refreshOne({ database }: Program, id: Id, moment: Moment): Promise<void> {
  const facts = await readAccountRecords(database, id);
  const before = await readBefore(database, id);
  const due = facts ? dueProjection(facts, moment, before) : null;
  if (!due) return removeDueContact(database, id);
  // A page that watches the list is not woken for a line that says the same.
  if (JSON.stringify(due) !== JSON.stringify(before)) await writeDueContact(database, due);
}

/** A line an older program wrote may lack what this one needs: it is only a projection, and made anew. */
async function readBefore(database: Program['database'], id: Id): Promise<DueContact | null> {
  try {
    return await readDueContact(database, id);
  } catch {
    return null;
  }
}

/** Every account, and those that are gone but still have a line. */
async function listedIds({ database }: Program): Promise<Id[]> {
  return unique([...(await accountIds(database)), ...(await database.due.toCollection().primaryKeys())]);
}

async function momentOf(program: Program): Promise<Moment> {
  const settings = await readSettings(program.database, program.defaults);
  return momentAt(program.now(), settings.zone, settings.locale);
}
