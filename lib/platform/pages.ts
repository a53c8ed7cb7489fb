import { browser } from 'wxt/browser';

export async function openOptions(section = ''): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/options.html${section}` as never) });
}

/** The ledger, or one part of it ("#accounts"); a tab that shows it already comes to the front. */
export async function openLedger(section = ''): Promise<void> {
  const url = browser.runtime.getURL(`/ledger.html${section}` as never);
  const tabId = await openPageOfOurs('/ledger.html');
  if (tabId === null) await browser.tabs.create({ url });
  else await browser.tabs.update(tabId, { active: true, ...(section === '' ? {} : { url }) });
}

/** The tab with that page of ours; `null`: none is open, or the browser does not say. */
async function openPageOfOurs(path: string): Promise<number | null> {
  if (typeof browser.runtime.getContexts !== 'function') return null;
  const pages = await browser.runtime.getContexts({ contextTypes: ['TAB'] });
  const found = pages.find(({ documentUrl }) => documentUrl?.includes(path));
  return found ? found.tabId : null;
}

/** The panel as a page of its own, for what cannot stand beside a tab. */
export async function openPanelPage(query: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/sidepanel.html${query}` as never) });
}

/** Brings a page to the front: in a tab that shows it already, else in a new one. Tabs of private windows stay as they are. */
export async function openKnownPage({ url }: { readonly url: string }): Promise<void> {
  const { protocol, hostname } = new URL(url);
  // A pattern knows no "#", by which mailboxes tell their conversations apart: those of the site are compared.
  const tabs = await browser.tabs.query({ url: `${protocol}//${hostname}/*` });
  const open = tabs.find((tab) => tab.url === url && !tab.incognito);
  if (open?.id === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(open.id, { active: true });
  await browser.windows.update(open.windowId, { focused: true });
}

/** The popup under its button; where the browser refuses that without a click there, as a page of its own. */
export async function openPopup(): Promise<void> {
  try {
    await browser.action.openPopup();
  } catch {
    await browser.tabs.create({ url: browser.runtime.getURL('/popup.html' as never) });
  }
}
