import { changeDraft } from '../../../lib/app/change-draft.ts';
import type { Program } from '../../../lib/app/program.ts';
import type { Handler } from '../../../lib/messaging/dispatch.ts';
import { changeTab } from '../../../lib/messaging/tab-store.ts';

/** A draft that waited stands in its box, or the page did not take it: then the panel says so. In one turn: in between, it would seem to have gone into another box. */
export function insertionEnded(program: Program): Handler<'insertion-ended'> {
  return async ({ draftId, isIn }, { tabId }) => {
    if (tabId === null) return {};
    await changeTab(tabId, async (state) => {
      await changeDraft(program, draftId, isIn ? { state: 'inserted' } : { heldBack: 'not-taken' });
      return state && { ...state, waitingDraftId: null };
    });
    return {};
  };
}
