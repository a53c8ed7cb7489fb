import { browser } from 'wxt/browser';

/** `sidepanel.html?tab=ID`: the panel opened as a page shows that tab's account, whatever tab is in front. */
function pinnedTab(): number | null {
  const id = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
  return Number.isInteger(id) ? id : null;
}

/** The tab in front in the window this page belongs to; calls back at once and whenever it is another. */
export function followActiveTab(changed: (tabId: number | null) => void): () => void {
  const pinned = pinnedTab();
  if (pinned !== null) {
    changed(pinned);
    return () => {};
  }
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
