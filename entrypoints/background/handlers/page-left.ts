import type { Handler } from '../../../lib/messaging/dispatch.ts';
import { changeTab } from '../../../lib/messaging/tab-store.ts';

/** The tab loads something else. A draft that waits for it goes on waiting. */
export const pageLeft: Handler<'page-left'> = async (_request, { tabId }) => {
  if (tabId !== null) await changeTab(tabId, (state) => state && { ...state, isLeft: true });
  return {};
};
