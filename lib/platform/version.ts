import { browser } from 'wxt/browser';

/** The version of the installed extension, "0.1.0". */
export function installedVersion(): string {
  return browser.runtime.getManifest().version;
}
