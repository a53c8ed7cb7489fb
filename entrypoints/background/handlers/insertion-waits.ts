import { draftWaits } from '../../../lib/app/draft-waits.ts';
import type { Program } from '../../../lib/app/program.ts';
import type { Handler } from '../../../lib/messaging/dispatch.ts';
import { changeTab } from '../../../lib/messaging/tab-store.ts';

/** The page is about to load its compose form: the draft waits for it in the tab. */
export function insertionWaits(program: Program): Handler<'insertion-waits'> {
  return async ({ draftId }, { tabId }) => {
    if (tabId === null) return {};
    await draftWaits(program, draftId);
    await changeTab(tabId, (state) => state && { ...state, waitingDraftId: draftId });
    return {};
  };
}
