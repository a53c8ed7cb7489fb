import type { Handler } from '../../../lib/messaging/dispatch.ts';
import { openPanel } from '../../../lib/platform/side-panel.ts';

/** Opens the panel beside the tab whose chip was clicked. */
export const panelWanted: Handler<'panel-wanted'> = async (_request, { tabId }) => {
  if (tabId !== null) await openPanel(tabId);
  return {};
};
