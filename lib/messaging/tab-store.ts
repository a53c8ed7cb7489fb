import { readSession, removeSession, watchSession, writeSession } from '../platform/session-store.ts';
import { type TabState, tabStateSchema } from './tab-state.ts';

const key = (tabId: number) => `tab:${tabId}`;

/** What is known of a tab; `null`: nothing, or nothing that can be read. */
export async function readTab(tabId: number): Promise<TabState | null> {
  return parsed(await readSession(key(tabId)));
}

export function writeTab(tabId: number, state: TabState): Promise<void> {
  return writeSession(key(tabId), state);
}

export function forgetTab(tabId: number): Promise<void> {
  return removeSession(key(tabId));
}

/** Calls back with the tab's state now and whenever it changes. */
export function watchTab(tabId: number, changed: (state: TabState | null) => void): () => void {
  let stopped = false;
  let told = false;
  const stop = watchSession(key(tabId), (value) => {
    told = true;
    changed(parsed(value));
  });
  void readTab(tabId).then((state) => {
    if (!stopped && !told) changed(state);
  });
  return () => {
    stopped = true;
    stop();
  };
}

function parsed(value: unknown): TabState | null {
  const state = tabStateSchema.safeParse(value);
  return state.success ? state.data : null;
}
