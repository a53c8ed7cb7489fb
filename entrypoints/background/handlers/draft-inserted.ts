import { changeDraft } from '../../../lib/app/change-draft.ts';
import type { Program } from '../../../lib/app/program.ts';
import type { Handler } from '../../../lib/messaging/dispatch.ts';
import { readTab, writeTab } from '../../../lib/messaging/tab-store.ts';

/** A draft that waited stands in its box now. */
export function draftInserted(program: Program): Handler<'draft-inserted'> {
  return async ({ draftId }, { tabId }) => {
    await changeDraft(program, draftId, { state: 'inserted' });
    const state = tabId === null ? null : await readTab(tabId);
    if (tabId !== null && state) await writeTab(tabId, { ...state, waitingDraftId: null });
    return {};
  };
}
