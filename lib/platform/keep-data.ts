import { browser } from 'wxt/browser';

const ASKED = 'asked-to-keep-data';

/** Asks the browser not to clear our data when the disk is full. `true`: it will not. */
export async function keepData(): Promise<boolean> {
  if (!navigator.storage?.persist) return false;
  return (await navigator.storage.persisted()) || navigator.storage.persist();
}

/** Asks when there is something to keep, and never again by itself: some browsers ask the user. */
export async function keepDataFromNowOn(): Promise<void> {
  if ((await browser.storage.local.get(ASKED))[ASKED]) return;
  await browser.storage.local.set({ [ASKED]: true });
  await keepData();
}
