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
