import type { Extension } from './launch-extension.ts';

/** What chrome://extensions itself uses; no public types exist. */
interface ExtensionsPage {
  chrome: {
    developerPrivate: {
      updateProfileConfiguration(update: { inDeveloperMode: boolean }): Promise<void>;
      reload(extensionId: string, options: { failQuietly: boolean }): Promise<void>;
      getExtensionInfo(extensionId: string): Promise<{ runtimeErrors: { message: string }[] }>;
    };
  };
}

/**
 * Puts the extension in its own place again, as an update does: old scripts are cut off, `onInstalled` fires. By the
 * button of chrome://extensions, since `runtime.reload()` brings one from the command line back without its worker. Gives
 * back a way to the errors the browser has noted of it.
 */
export async function updateExtension({ context, id }: Extension): Promise<() => Promise<string[]>> {
  const page = await context.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate(async (extensionId) => {
    const { chrome } = globalThis as unknown as ExtensionsPage;
    // Without it an unpacked extension is put back switched off.
    await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await chrome.developerPrivate.reload(extensionId, { failQuietly: true });
  }, id);
  return async () => {
    const messages = await page.evaluate(async (extensionId) => {
      const { chrome } = globalThis as unknown as ExtensionsPage;
      const { runtimeErrors } = await chrome.developerPrivate.getExtensionInfo(extensionId);
      return runtimeErrors.map(({ message }) => message);
    }, id);
    await page.close();
    return messages;
  };
}
