import { browser } from 'wxt/browser';

/** The program was installed or updated, or the browser has started. */
export function onStart(handle: () => void): void {
  browser.runtime.onInstalled.addListener(() => handle());
  browser.runtime.onStartup.addListener(() => handle());
}

export function onFirstInstall(handle: () => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') handle();
  });
}

export function onTabClosed(handle: (tabId: number) => void): void {
  browser.tabs.onRemoved.addListener((tabId) => handle(tabId));
}
