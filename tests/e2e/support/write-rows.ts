import type { Page } from 'playwright-core';
import type { Rows } from '../../support/sample-book/sample-rows.ts';
import { isListOwed, storedRows } from './stored-rows.ts';

/**
 * Puts rows into the extension's own database, from one of its pages, and lets the worker find them as after a start of
 * the browser: its alarm rings, the whole list is made.
 */
export async function writeRows(page: Page, rows: Rows): Promise<void> {
  const settings = [...(rows.settings ?? []), { key: 'list-in-doubt', value: true }];
  await putRows(page, { ...rows, settings });
  // The worker sets its own alarm whenever it has done something, and may have set it just over the one that rings.
  do await ringAlarm(page);
  while (isListOwed((await storedRows(page, ['settings'])).settings));
}

/** Puts rows into the extension's own database, from one of its pages; nobody is told. */
export async function putRows(page: Page, rows: Rows): Promise<void> {
  await page.evaluate(async (tables) => {
    const asked = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    // Whoever comes first makes the tables: a page that only asks for the database would make an empty one.
    while (!(await indexedDB.databases()).some(({ name, version }) => name === 'per-our-call' && version)) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    const database = await asked(indexedDB.open('per-our-call'));
    const transaction = database.transaction(Object.keys(tables), 'readwrite');
    for (const [name, values] of Object.entries(tables)) {
      for (const value of values) transaction.objectStore(name).put(value);
    }
    await new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onerror = () => reject(transaction.error);
    });
    database.close();
  }, rows);
}

/** Rings the worker's alarm now and waits until the list it rebuilds is there. */
export async function ringAlarm(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await chrome.alarms.create('wake', { when: Date.now() });
  });
  // Chromium may hold an alarm back for a moment; a new one is set when the worker has done its work.
  await page.waitForFunction(
    async () => ((await chrome.alarms.get('wake'))?.scheduledTime ?? 0) > Date.now() + 1000,
  );
}
