import { browser } from 'wxt/browser';

/** The browser stops a worker that has asked it nothing for half a minute, whatever the worker is doing. */
const ASK_EVERY_MS = 20_000;

/** Does the work without being stopped for idleness in the middle of it. */
export async function stayAwake<T>(work: () => Promise<T>): Promise<T> {
  const timer = setInterval(() => void browser.runtime.getPlatformInfo(), ASK_EVERY_MS);
  try {
    return await work();
  } finally {
    clearInterval(timer);
  }
}
