import { changeDraft } from '../../../lib/app/change-draft.ts';
import type { Program } from '../../../lib/app/program.ts';
import type { Handler } from '../../../lib/messaging/dispatch.ts';
import { changeTab } from '../../../lib/messaging/tab-store.ts';

/** A draft that waited stands in its box now. */
export function draftInserted(program: Program): Handler<'draft-inserted'> {
  return async ({ draftId }, { tabId }) => {
    await changeDraft(program, draftId, { state: 'inserted' });
    if (tabId !== null) await changeTab(tabId, (state) => state && { ...state, waitingDraftId: null });
    return {};
  };
}
