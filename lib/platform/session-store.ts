import { browser } from 'wxt/browser';

/** Values that live as long as the browser runs, whatever happens to the worker. Not readable by content scripts. */
export async function readSession(key: string): Promise<unknown> {
  const found = await browser.storage.session.get(key);
  return found[key];
}

export async function writeSession(key: string, value: unknown): Promise<void> {
  await browser.storage.session.set({ [key]: value });
}

export async function removeSession(key: string): Promise<void> {
  await browser.storage.session.remove(key);
}

/** Calls back with the new value whenever it changes; gives back how to stop. */
export function watchSession(key: string, changed: (value: unknown) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[key];
    if (area === 'session' && change) changed(change.newValue);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
