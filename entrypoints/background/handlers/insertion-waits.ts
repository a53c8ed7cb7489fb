import type { Handler } from '../../../lib/messaging/dispatch.ts';
import { changeTab } from '../../../lib/messaging/tab-store.ts';

/** The page is about to load its compose form: the draft waits for it in the tab. */
export const insertionWaits: Handler<'insertion-waits'> = async ({ draftId }, { tabId }) => {
  if (tabId !== null) await changeTab(tabId, (state) => state && { ...state, waitingDraftId: draftId });
  return {};
};
