import type { Page } from 'playwright-core';

/** Stops the extension's worker through one of its pages, as the browser does when it has been idle, and waits until it has stopped. */
export async function stopWorker(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const stopped = new Promise<void>((resolve, reject) => {
    const limit = setTimeout(() => reject(new Error('The worker did not stop')), 10_000);
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      // Told at once when none is running, else when it has ended.
      if (versions.length === 0 || versions.some(({ runningStatus }) => runningStatus !== 'stopped')) return;
      clearTimeout(limit);
      resolve();
    });
  });
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await session.detach();
}
