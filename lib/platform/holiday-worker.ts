import { browser } from 'wxt/browser';

/** Starts the script that looks up holidays beside the page; it ends by itself. */
export function startHolidayWorker(): void {
  const worker = new Worker(browser.runtime.getURL('/holidays.js'), { name: 'holidays' });
  worker.addEventListener('error', (event) =>
    console.error('Holidays could not be looked up', event.message),
  );
}
