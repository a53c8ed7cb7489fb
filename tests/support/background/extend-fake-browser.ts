import { fakeBrowser } from 'wxt/testing/fake-browser';

/** A plain event that can say whether anybody listens. */
function fakeEvent() {
  const listeners = new Set<() => void>();
  return {
    addListener: (listener: () => void) => void listeners.add(listener),
    removeListener: (listener: () => void) => void listeners.delete(listener),
    hasListeners: () => listeners.size > 0,
  };
}

/** What the fake browser leaves out and the background needs: permissions that grant nothing more, scripts that never run. */
export function extendFakeBrowser(): void {
  Object.assign(fakeBrowser.permissions, {
    onAdded: fakeEvent(),
    onRemoved: fakeEvent(),
    contains: async () => true,
    getAll: async () => ({ origins: [], permissions: [] }),
  });
  Object.assign(fakeBrowser.scripting, {
    getRegisteredContentScripts: async () => [],
    registerContentScripts: async () => undefined,
    unregisterContentScripts: async () => undefined,
    executeScript: async () => [],
  });
}
