import type { Handler } from '../../../lib/messaging/dispatch.ts';
import { readTab, writeTab } from '../../../lib/messaging/tab-store.ts';

/** The tab loads something else. A draft that waits for it goes on waiting. */
export const pageLeft: Handler<'page-left'> = async (_request, { tabId }) => {
  const state = tabId === null ? null : await readTab(tabId);
  if (tabId !== null && state) await writeTab(tabId, { ...state, isLeft: true });
  return {};
};
