import type { Draft } from '../domain/draft.ts';
import type { Id } from '../domain/id.ts';
import { type Result, refusal, success } from '../shared/result.ts';
import { writeDraft } from '../storage/draft-store.ts';
import { inOneTransaction } from '../storage/in-one-transaction.ts';
import { draftOnRecord } from './draft-on-record.ts';
import type { Program } from './program.ts';

type Change = Partial<
  Pick<Draft, 'subject' | 'body' | 'to' | 'state' | 'passedOver' | 'heldBack' | 'insisted'>
>;

/** The draft as the user edits it; one that was sent is history and refuses. */
export async function changeDraft(program: Program, id: Id, change: Change): Promise<Result<Draft>> {
  return inOneTransaction(program.database, async () => {
    const found = await draftOnRecord(program, id);
    if (!found.ok) return found;
    const draft = found.value;
    if (draft.state === 'sent')
      return refusal('sent', 'This mail has been sent; it cannot be changed any more.');
    const changed = { ...draft, ...change };
    await writeDraft(program.database, changed);
    return success(changed);
  });
}
