import type { Draft } from '../domain/draft.ts';
import { type Result, success } from '../shared/result.ts';
import { writeDraft } from '../storage/draft-store.ts';
import { inOneTransaction } from '../storage/in-one-transaction.ts';
import { draftOnRecord } from './draft-on-record.ts';
import type { Program } from './program.ts';
import type { SentMail } from './record-sent.ts';

/**
 * A mail has left its box, but the site did not say that it has gone: what stood there is kept, and the user is asked.
 * Nothing is filed. `null`: the draft was sent or thrown away before.
 */
export async function noteLeftBox(program: Program, sent: SentMail): Promise<Result<Draft | null>> {
  return inOneTransaction(program.database, async () => {
    const found = await draftOnRecord(program, sent.draftId);
    if (!found.ok) return found;
    const draft = found.value;
    if (draft.state === 'sent' || draft.state === 'discarded') return success(null);
    const { to, subject, body } = sent;
    const leftBox = { at: program.now(), to: [...to], subject, body };
    const left: Draft = { ...draft, state: 'maybe-sent', leftBox, heldBack: null };
    await writeDraft(program.database, left);
    return success(left);
  });
}
