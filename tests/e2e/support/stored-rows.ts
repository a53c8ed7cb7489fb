import type { Page } from 'playwright-core';

export type StoredRows = Readonly<Record<string, readonly unknown[]>>;

/** Every row of every table of the extension's database, or of those named, asked from one of its own pages in one transaction. */
export function storedRows(page: Page, only: readonly string[] = []): Promise<StoredRows> {
  return page.evaluate(async (wanted) => {
    const asked = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await asked(indexedDB.open('per-our-call'));
    const names = [...database.objectStoreNames].filter(
      (name) => wanted.length === 0 || wanted.includes(name),
    );
    const transaction = database.transaction(names);
    const rows = await Promise.all(names.map((name) => asked(transaction.objectStore(name).getAll())));
    database.close();
    return Object.fromEntries(names.map((name, index) => [name, rows[index] ?? []]));
  }, only);
}

const OWED = ['due-to-make', 'list-in-doubt'];

/** Whether those settings say that something of the lists is still to be made. */
export function isListOwed(settings: StoredRows[string] = []): boolean {
  return settings.some(
    (row) => typeof row === 'object' && row !== null && 'key' in row && OWED.includes(String(row.key)),
  );
}
