import { inTurn } from '../platform/in-turn.ts';
import { readSession, removeSession, watchSession, writeSession } from '../platform/session-store.ts';
import { type TabState, tabStateSchema } from './tab-state.ts';

const key = (tabId: number) => `tab:${tabId}`;

/** What is known of a tab; `null`: nothing, or nothing that can be read. */
export async function readTab(tabId: number): Promise<TabState | null> {
  return parsed(await readSession(key(tabId)));
}

/**
 * Changes what is known of a tab; `null` leaves it as it is. One change at a time, in the order they came, whatever each
 * waits for: a slow look-up for the page before must not stand over the page after it, nor over a draft that waits.
 */
export function changeTab(
  tabId: number,
  change: (before: TabState | null) => Promise<TabState | null> | TabState | null,
): Promise<TabState | null> {
  return inTurn(key(tabId), async () => {
    const after = await change(await readTab(tabId));
    if (after) await writeSession(key(tabId), after);
    return after;
  });
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
