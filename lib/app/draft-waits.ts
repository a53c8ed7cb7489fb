import type { Id } from '../domain/id.ts';
import { readDraft, writeDraft } from '../storage/draft-store.ts';
import { inOneTransaction } from '../storage/in-one-transaction.ts';
import type { Program } from './program.ts';

/** A page opens for the draft. Until that has it, it counts as in no box: one it stood in before may have been closed. */
export async function draftWaits({ database }: Program, draftId: Id): Promise<void> {
  await inOneTransaction(database, async () => {
    const draft = await readDraft(database, draftId);
    if (draft?.state === 'inserted') await writeDraft(database, { ...draft, state: 'open' });
  });
}
