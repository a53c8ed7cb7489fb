import { type Draft, heldBackSchema } from '../domain/draft.ts';
import type { Id } from '../domain/id.ts';
import { readDraft, writeDraft } from '../storage/draft-store.ts';
import { inOneTransaction } from '../storage/in-one-transaction.ts';
import { keptFromInsertion } from './kept-from-insertion.ts';
import type { Program } from './program.ts';

interface Insertion {
  readonly draftId: Id;
  readonly to: Draft['to'];
  readonly subject: string;
  readonly body: string;
}

/**
 * What the page that has opened for a draft needs of it, and nothing else. `null`: what has happened since the user pressed
 * insert keeps it from going there (cases 29 and 54); why stands in the draft, for the panel to say.
 */
export async function insertionOf(program: Program, draftId: Id): Promise<Insertion | null> {
  const { database } = program;
  return inOneTransaction(database, async () => {
    const draft = await readDraft(database, draftId);
    if (!draft) return null;
    // In a box since it began to wait: another one than this.
    const isInAnother = draft.state === 'inserted';
    const kept = isInAnother ? 'inserted' : (await keptFromInsertion(program, draft))?.reason;
    const { to, subject, body } = draft;
    if (!kept) return { draftId, to, subject, body };
    // Of what may have gone the panel says so by itself.
    const heldBack = heldBackSchema.safeParse(kept);
    if (heldBack.success) await writeDraft(database, { ...draft, heldBack: heldBack.data });
    return null;
  });
}
