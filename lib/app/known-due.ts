import type { Id } from '../domain/id.ts';
import { markNotified, readDueContacts } from '../storage/due-store.ts';
import type { Program } from './program.ts';

/**
 * Of what is due at these accounts nobody needs a notification: the user has just taken back with his own hand what had
 * put it off. Asks the clock itself: a line that was made a moment ago came up a moment ago, not when the work began.
 */
export async function knownDue({ database, now }: Program, accountIds: readonly Id[]): Promise<void> {
  const lines = await readDueContacts(database, accountIds);
  const at = now();
  const due = [...lines.values()].filter(({ dueAt }) => dueAt !== null && dueAt <= at);
  await markNotified(
    database,
    due.map(({ accountId }) => accountId),
    at,
  );
}
