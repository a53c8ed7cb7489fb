import type { Draft } from '../domain/draft.ts';
import type { Id } from '../domain/id.ts';
import { type Result, refusal, success } from '../shared/result.ts';
import { readDraft } from '../storage/draft-store.ts';
import type { Program } from './program.ts';

/** Inside a transaction it becomes part of it. */
export async function draftOnRecord({ database }: Pick<Program, 'database'>, id: Id): Promise<Result<Draft>> {
  const draft = await readDraft(database, id);
  return draft ? success(draft) : refusal('no-draft', 'This draft is no longer on record.');
}
