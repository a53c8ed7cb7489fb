import type { MailActivity } from '../domain/activity.ts';
import type { Id } from '../domain/id.ts';
import { type Result, success } from '../shared/result.ts';
import { writeDraft } from '../storage/draft-store.ts';
import { inOneTransaction } from '../storage/in-one-transaction.ts';
import { draftOnRecord } from './draft-on-record.ts';
import type { Program } from './program.ts';
import { recordSent } from './record-sent.ts';

/** The user's word for a mail that may have gone. */
export interface LeftBoxAnswer {
  readonly draftId: Id;
  readonly wasSent: boolean;
}

/**
 * It went: filed as it stood in the box, at the moment it left. It did not: it waits to be sent as before. `null`: nothing
 * had to be filed.
 */
export async function settleLeftBox(
  program: Program,
  { draftId, wasSent }: LeftBoxAnswer,
): Promise<Result<MailActivity | null>> {
  return inOneTransaction(program.database, async () => {
    const found = await draftOnRecord(program, draftId);
    if (!found.ok) return found;
    const draft = found.value;
    if (draft.state !== 'maybe-sent' || !draft.leftBox) return success(null);
    if (wasSent) return recordSent(program, { draftId, ...draft.leftBox });
    await writeDraft(program.database, { ...draft, state: 'inserted', leftBox: null });
    return success(null);
  });
}
