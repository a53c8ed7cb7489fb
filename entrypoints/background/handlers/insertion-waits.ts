import type { Handler } from '../../../lib/messaging/dispatch.ts';
import { readTab, writeTab } from '../../../lib/messaging/tab-store.ts';

/** The page is about to load its compose form: the draft waits for it in the tab. */
export const insertionWaits: Handler<'insertion-waits'> = async ({ draftId }, { tabId }) => {
  const state = tabId === null ? null : await readTab(tabId);
  if (tabId !== null && state) await writeTab(tabId, { ...state, waitingDraftId: draftId });
  return {};
};
