import { browser } from 'wxt/browser';

/**
 * Opens the panel beside a tab. Must be reached without an `await` from the user's click: the browser allows it only
 * then. Firefox calls it the sidebar and has one per window.
 */
export function openPanel(tabId: number): Promise<void> {
  return import.meta.env.FIREFOX ? openSidebar() : browser.sidePanel.open({ tabId });
}

/** Opens the panel in the window of this page; the same rule about clicks holds. */
export function openPanelHere(): Promise<void> {
  if (import.meta.env.FIREFOX) return openSidebar();
  return browser.sidePanel.open({ windowId: browser.windows.WINDOW_ID_CURRENT });
}

/** WXT types the browser as Chromium's, which has no sidebar; Firefox has had one since 57. */
function openSidebar(): Promise<void> {
  const { sidebarAction } = browser as unknown as { sidebarAction: { open(): Promise<void> } };
  return sidebarAction.open();
}
