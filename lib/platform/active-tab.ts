import { browser } from 'wxt/browser';

/** The tab in front in the window this page belongs to; calls back at once and whenever it is another. */
export function followActiveTab(changed: (tabId: number | null) => void): () => void {
  let stopped = false;
  const ownWindow = browser.windows.getCurrent().then(({ id }) => id ?? null);
  const tell = async () => {
    const windowId = await ownWindow;
    const [tab] = await browser.tabs.query({ active: true, ...(windowId === null ? {} : { windowId }) });
    if (!stopped) changed(tab?.id ?? null);
  };
  const activated = () => void tell();
  browser.tabs.onActivated.addListener(activated);
  void tell();
  return () => {
    stopped = true;
    browser.tabs.onActivated.removeListener(activated);
  };
}

export async function activeTabId(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id ?? null;
}
