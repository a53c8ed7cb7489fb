import type { Draft } from '../domain/draft.ts';
import type { Id } from '../domain/id.ts';
import { type Result, refusal, success } from '../shared/result.ts';
import { readDraft, writeDraft } from '../storage/draft-store.ts';
import { inOneTransaction } from '../storage/in-one-transaction.ts';
import type { Program } from './program.ts';

type Change = Partial<
  Pick<Draft, 'subject' | 'body' | 'to' | 'state' | 'passedOver' | 'heldBack' | 'insisted'>
>;

/** The draft as the user edits it; one that was sent is history and refuses. */
export async function changeDraft(program: Program, id: Id, change: Change): Promise<Result<Draft>> {
  return inOneTransaction(program.database, async () => {
    const draft = await readDraft(program.database, id);
    if (!draft) return refusal('no-draft', 'This draft is no longer on record.');
    if (draft.state === 'sent')
      return refusal('sent', 'This mail has been sent; it cannot be changed any more.');
    const changed = { ...draft, ...change };
    await writeDraft(program.database, changed);
    return success(changed);
  });
}
