import type { Id } from '../domain/id.ts';
import { momentAt } from '../dunning/moment-at.ts';
import { accountIds } from '../storage/book-store.ts';
import { readDueContact, removeDueContact, writeDueContact } from '../storage/due-store.ts';
import { readAccountRecords } from '../storage/read-account-records.ts';
import { readSettings } from '../storage/settings-store.ts';
import { dueProjection } from './due-projection.ts';
import type { Program } from './program.ts';

/** Rebuilds the day's list for these accounts; inside a transaction it becomes part of it. */
export async function refreshDue(program: Program, ids: readonly Id[]): Promise<void> {
  const settings = await readSettings(program.database, program.defaults);
  const moment = momentAt(program.now(), settings.zone, settings.locale);
  for (const id of ids) {
    const facts = await readAccountRecords(program.database, id);
    const before = await readDueContact(program.database, id);
    const due = facts ? dueProjection(facts, moment, before) : null;
    if (due) await writeDueContact(program.database, due);
    else if (before) await removeDueContact(program.database, id);
  }
}

/** Rebuilds the whole list: after an import, on start, on a new day. */
export async function refreshAllDue(program: Program): Promise<void> {
  await refreshDue(program, await accountIds(program.database));
}
