import { browser } from 'wxt/browser';

/** After an update or removal of the extension the old content script is cut off from it: it has to leave. */
export function isAlive(): boolean {
  try {
    return Boolean(browser.runtime?.id);
  } catch {
    return false;
  }
}
