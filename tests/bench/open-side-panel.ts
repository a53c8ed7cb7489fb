import type { Page } from 'playwright-core';
import type { Extension } from '../e2e/support/launch-extension.ts';

/** Opens the real side panel by a click in one of our pages, which the browser asks for, and closes that page. */
export async function openSidePanel(extension: Extension): Promise<Page> {
  const opener = await extension.open('popup.html');
  await opener.evaluate(() => {
    document.addEventListener('click', () => void chrome.sidePanel.open({ windowId: -2 }), { once: true });
  });
  const panel = extension.sidePanel();
  await opener.mouse.click(5, 5);
  const page = await panel;
  await opener.close();
  return page;
}
