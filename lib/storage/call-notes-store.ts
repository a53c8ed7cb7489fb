import { type CallNotes, callNotesSchema } from '../domain/call-form.ts';
import type { Id } from '../domain/id.ts';
import type { PerOurCallDatabase } from './database.ts';

/** What was typed of a call that is not saved yet; what cannot be read any more is as good as nothing. */
export async function readCallNotes(database: PerOurCallDatabase, accountId: Id): Promise<CallNotes | null> {
  return callNotesSchema.safeParse(await database.callNotes.get(accountId)).data ?? null;
}

export async function writeCallNotes(database: PerOurCallDatabase, notes: CallNotes): Promise<void> {
  await database.callNotes.put(notes);
}

export async function removeCallNotes(database: PerOurCallDatabase, accountId: Id): Promise<void> {
  await database.callNotes.delete(accountId);
}

/**
 * The notes as they stand, changed: what two panels type into different fields is both kept. An account that is gone
 * gets none; `false`: nothing was written.
 */
export async function changeCallNotes(
  database: PerOurCallDatabase,
  accountId: Id,
  change: (before: CallNotes | null) => CallNotes,
): Promise<boolean> {
  return database.transaction('rw', [database.callNotes, database.accounts], async () => {
    if ((await database.accounts.where('id').equals(accountId).count()) === 0) return false;
    await writeCallNotes(database, change(await readCallNotes(database, accountId)));
    return true;
  });
}
