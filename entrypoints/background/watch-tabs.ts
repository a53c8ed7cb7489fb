import { forgetTab } from '../../lib/messaging/tab-store.ts';
import { onTabClosed } from '../../lib/platform/lifecycle.ts';

/** What was known of a tab goes with it. */
export function watchTabs(): void {
  onTabClosed((tabId) => void forgetTab(tabId));
}
