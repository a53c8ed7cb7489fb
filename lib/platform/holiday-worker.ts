import { browser } from 'wxt/browser';

/** Starts the script that looks up holidays beside the page; it ends by itself, and first says whether there were any. */
export function startHolidayWorker(onKept: () => void): void {
  const worker = new Worker(browser.runtime.getURL('/holidays.js'), { name: 'holidays' });
  worker.addEventListener('message', onKept);
  worker.addEventListener('error', (event) =>
    console.error('Holidays could not be looked up', event.message),
  );
}
