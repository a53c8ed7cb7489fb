import type { Handler } from '../../../lib/messaging/dispatch.ts';
import { loadPart } from '../../../lib/platform/sites.ts';

/** Loads what the page lacks; it goes on when it hears that it is there. */
export const partWanted: Handler<'part-wanted'> = async ({ part }, { tabId }) => {
  if (tabId !== null) await loadPart(tabId, part);
  return {};
};
