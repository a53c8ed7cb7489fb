import { browser } from 'wxt/browser';

export async function openOptions(section = ''): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/options.html${section}` as never) });
}

/** The panel as a page of its own, for what cannot stand beside a tab. */
export async function openPanelPage(query: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/sidepanel.html${query}` as never) });
}

/** The popup under its button; where the browser refuses that without a click there, as a page of its own. */
export async function openPopup(): Promise<void> {
  try {
    await browser.action.openPopup();
  } catch {
    await browser.tabs.create({ url: browser.runtime.getURL('/popup.html' as never) });
  }
}
