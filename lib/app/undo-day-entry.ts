import type { Id } from '../domain/id.ts';
import { type Result, refusal, success } from '../shared/result.ts';
import { inOneTransaction } from '../storage/in-one-transaction.ts';
import { readActivity } from '../storage/log-store.ts';
import { amendWithin } from './amend-entry.ts';
import { knownDue } from './known-due.ts';
import type { Program } from './program.ts';

/**
 * Takes back what was noted of a contact of the day, done or left out, with all that came of it: the log says that it did
 * not take place (D13), and what was put aside for it comes up again. Refused where the entry was corrected since.
 */
export async function undoEntry(program: Program, entryId: Id): Promise<Result<true>> {
  const { database } = program;
  return inOneTransaction(database, async () => {
    const entry = await readActivity(database, entryId);
    if (!entry) return refusal('no-entry', 'This entry is no longer on record.');
    const { accountId } = entry;
    const struck = await amendWithin(program, { accountId, entryId, correction: { kind: 'struck' } });
    if (!struck.ok) return struck;
    await knownDue(program, [accountId]);
    return success(true as const);
  });
}
