import type { Draft } from '../domain/draft.ts';
import { type Refusal, refusal } from '../shared/result.ts';
import { cameSinceDraft } from './came-since-draft.ts';
import type { Program } from './program.ts';

/**
 * Why a draft may not go into a mail now; `null`: it may. Asked when the user presses insert, and again when a page that
 * opens for it has loaded.
 */
export async function keptFromInsertion(program: Program, draft: Draft): Promise<Refusal | null> {
  if (draft.channel === 'letter') return refusal('letter', 'A letter is printed and posted.');
  if (draft.state === 'sent') return refusal('sent', 'This mail has been sent.');
  if (draft.state === 'maybe-sent') return refusal('maybe-sent', 'This mail may have been sent.');
  if (draft.state === 'discarded') return refusal('discarded', 'This draft was thrown away.');
  const news = await cameSinceDraft(program, draft);
  return news.length > 0 ? refusal('came-since', news.map(({ text }) => text).join(' ')) : null;
}
