import type { MailActivity } from '../domain/activity.ts';
import type { Id } from '../domain/id.ts';
import { type Result, refusal, success } from '../shared/result.ts';
import { readDraft, writeDraft } from '../storage/draft-store.ts';
import { inOneTransaction } from '../storage/in-one-transaction.ts';
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
    const draft = await readDraft(program.database, draftId);
    if (!draft) return refusal('no-draft', 'This draft is no longer on record.');
    if (draft.state !== 'maybe-sent' || !draft.leftBox) return success(null);
    if (wasSent) return recordSent(program, { draftId, ...draft.leftBox });
    await writeDraft(program.database, { ...draft, state: 'inserted', leftBox: null });
    return success(null);
  });
}
