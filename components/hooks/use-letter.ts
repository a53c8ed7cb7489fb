import { letterOfDraft } from '../../lib/app/letter-ground.ts';
import type { Draft } from '../../lib/domain/draft.ts';
import { useSurface } from './surface.ts';
import { useLive } from './use-live.ts';

/** What stands around the text of a letter, live: what is changed in the settings is on the next print. */
export function useLetter(draft: Draft) {
  const { program } = useSurface();
  return useLive(() => letterOfDraft(program, draft), [program, draft.id]);
}
