import { browser } from 'wxt/browser';

/** The one site that is granted when the extension is installed. */
const BUILT_IN = 'https://mail.google.com/*';
const SCRIPT_ID = 'granted-sites';
const SCRIPT_FILE = '/content-scripts/sites.js';
const BUILT_IN_FILE = '/content-scripts/gmail.js';
/** Parts of ours that a page loads only when it needs them. */
const PART_FILES = { chip: '/content-scripts/chip.js', writing: '/content-scripts/writing.js' } as const;

/** Match patterns of the sites the user has granted. */
export async function grantedSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => origin !== BUILT_IN).sort();
}

/** Asks the browser to ask the user. Must be reached without an `await` from a click. */
export function requestSite(pattern: string): Promise<boolean> {
  return browser.permissions.request({ origins: [pattern] });
}

export async function revokeSite(pattern: string): Promise<void> {
  await browser.permissions.remove({ origins: [pattern] });
}

/** Whether the extension may look at pages of "https://mail.example.com". */
export async function isSiteGranted(origin: string): Promise<boolean> {
  if (!/^https?:\/\/./.test(origin)) return false;
  return browser.permissions.contains({ origins: [`${origin}/*`] });
}

export function onSitesChanged(handle: () => void): void {
  browser.permissions.onAdded.addListener(handle);
  browser.permissions.onRemoved.addListener(handle);
}

/** Registers the content script for exactly these sites; registrations outlive the worker and the browser. */
export async function registerSites(patterns: readonly string[]): Promise<void> {
  const [present] = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  if (present) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
  if (patterns.length === 0) return;
  await browser.scripting.registerContentScripts([
    {
      id: SCRIPT_ID,
      matches: [...patterns],
      js: [SCRIPT_FILE],
      runAt: 'document_idle',
      persistAcrossSessions: true,
    },
  ]);
}

/** Runs the script in tabs that were open before the site was granted. */
export function runInOpenTabs(patterns: readonly string[]): Promise<void> {
  return runIn(patterns, SCRIPT_FILE);
}

/**
 * Runs the script in tabs of the built-in site that were open before the extension came or was updated: what ran there is
 * cut off, and browsers bring nothing new before the page is loaded again.
 */
export function runInBuiltInTabs(): Promise<void> {
  return runIn([BUILT_IN], BUILT_IN_FILE);
}

/** Puts a part beside the script that reads a page. Where it is already, or where none of ours reads, it does nothing. */
export async function loadPart(tabId: number, part: keyof typeof PART_FILES): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [PART_FILES[part]] });
}

/** Where it runs already it does nothing; tabs that cannot take it, or are put to sleep and will load anew, are left alone. */
async function runIn(
  patterns: readonly string[],
  file: typeof SCRIPT_FILE | typeof BUILT_IN_FILE,
): Promise<void> {
  if (patterns.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...patterns], discarded: false });
  await Promise.allSettled(
    tabs.flatMap(({ id }) =>
      id === undefined ? [] : browser.scripting.executeScript({ target: { tabId: id }, files: [file] }),
    ),
  );
}
