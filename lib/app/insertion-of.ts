import type { Draft } from '../domain/draft.ts';
import type { Id } from '../domain/id.ts';
import { readDraft } from '../storage/draft-store.ts';
import type { Program } from './program.ts';

interface Insertion {
  readonly draftId: Id;
  readonly to: Draft['to'];
  readonly subject: string;
  readonly body: string;
}

/**
 * What a page needs of a draft, and nothing else; `null`: it was sent or thrown away meanwhile, or may have been sent.
 */
export async function insertionOf(program: Program, draftId: Id): Promise<Insertion | null> {
  const draft = await readDraft(program.database, draftId);
  if (!draft || (draft.state !== 'open' && draft.state !== 'inserted')) return null;
  const { to, subject, body } = draft;
  return { draftId, to, subject, body };
}
