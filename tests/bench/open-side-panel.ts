import type { Page } from 'playwright-core';
import type { Extension } from '../e2e/support/launch-extension.ts';

/** Opens the real side panel by a click in one of our pages, which the browser asks for, and closes that page. */
export async function openSidePanel(extension: Extension): Promise<Page> {
  const opener = await extension.open('popup.html');
  await opener.evaluate(() => {
    const opened = new Promise<void>((resolve, reject) => {
      const open = () => void chrome.sidePanel.open({ windowId: -2 }).then(resolve, reject);
      document.addEventListener('click', open, { once: true });
    });
    Object.assign(globalThis, { benchOpened: opened });
  });
  await opener.mouse.click(5, 5);
  await opener.evaluate(() => (globalThis as unknown as { benchOpened: Promise<void> }).benchOpened);
  // Looked for only now: a panel that appears while it is looked for has no address yet, and would be passed over.
  const panel = await extension.sidePanel();
  await opener.close();
  return panel;
}
