import { changeDraft } from '../../../lib/app/change-draft.ts';
import type { Program } from '../../../lib/app/program.ts';
import type { Handler } from '../../../lib/messaging/dispatch.ts';
import { changeTab } from '../../../lib/messaging/tab-store.ts';

/** A draft that waited stands in its box now. In one turn: in between, it would seem to have gone into another box. */
export function draftInserted(program: Program): Handler<'draft-inserted'> {
  return async ({ draftId }, { tabId }) => {
    if (tabId === null) return {};
    await changeTab(tabId, async (state) => {
      await changeDraft(program, draftId, { state: 'inserted' });
      return state && { ...state, waitingDraftId: null };
    });
    return {};
  };
}
