import type { BrowserContext } from 'playwright-core';

/** What chrome://extensions itself uses; no public types exist. */
interface ExtensionsPage {
  chrome: { developerPrivate: { addHostPermission(extensionId: string, pattern: string): Promise<void> } };
}

/**
 * Lets headless Chromium say yes when the extension asks for a host, e.g. `grantHostPermission(context, id, 'http://127.0.0.1/*')`.
 *
 * Headless Chromium opens the permission dialog where nothing can press its buttons: the request stays open for ever.
 * So the answer is given beforehand, where a user could give it too: on chrome://extensions, as an allowed site. Nothing
 * is taken from the test: `permissions.contains` is still false, the extension still has to ask from a click, and only
 * its request makes the host active, fires `permissions.onAdded` and lets content scripts run. A request for any other
 * host, or for more than was allowed, still stays open. With a real dialog, see answer-prompt.ts.
 *
 * What was tried in Chromium 156 (2026-11) and left: switches that confirm dialogs do nothing here; a profile in which
 * the host was once required has it active from the start, and `permissions.remove` revokes it with the grant;
 * `runtime.reload()` after a change of the manifest brings a command line extension back without its worker.
 */
export async function grantHostPermission(
  context: BrowserContext,
  extensionId: string,
  pattern: string,
): Promise<void> {
  const page = await context.newPage();
  try {
    await page.goto('chrome://extensions/');
    await page.evaluate(
      async (host) => {
        const { chrome } = globalThis as unknown as ExtensionsPage;
        await chrome.developerPrivate.addHostPermission(host.extensionId, host.pattern);
      },
      { extensionId, pattern },
    );
  } finally {
    await page.close();
  }
}
