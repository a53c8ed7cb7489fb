import { browser } from 'wxt/browser';

/** Small values that stay when the browser is closed. What users enter stands in the database, not here. */
export async function readLocal(key: string): Promise<unknown> {
  const found = await browser.storage.local.get(key);
  return found[key];
}

export async function writeLocal(key: string, value: unknown): Promise<void> {
  await browser.storage.local.set({ [key]: value });
}

/** Calls back with the new value whenever it changes; gives back how to stop. */
export function watchLocal(key: string, changed: (value: unknown) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[key];
    if (area === 'local' && change) changed(change.newValue);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
