import type { Page } from 'playwright-core';
import { holidayCalendarSchema } from '../../../../lib/domain/holiday-calendar.ts';
import { OWN_SETTINGS } from '../../../../lib/storage/backup/backup-tables.ts';
import { comparableRows } from '../../../support/comparable-rows.ts';
import { type Extension, launchExtension } from '../launch-extension.ts';
import { type StoredRows, storedRows } from '../stored-rows.ts';
import type { Deed } from './deed.ts';

export type Book = Record<string, string[]>;

/** One deed done without a crash: what stood before, what stands after, and how long the writing took. */
export interface Scene {
  readonly deed: Deed;
  /** A closed profile from which the deed can be done. */
  readonly from: string;
  readonly before: Book;
  readonly after: Book;
  readonly dueBefore: string[];
  readonly dueAfter: string[];
  /** From the click until it stood in the database, milliseconds. */
  readonly writtenMs: number;
}

/** Derived, or looked up by any page that is opened. */
const DERIVED = ['due', 'ledger', 'searchTexts', 'holidays'];

/** What is kept for the user; whether the day's list is still to be made is no part of it. */
export function bookOf(rows: StoredRows): Book {
  const settings = (rows.settings ?? []).filter((row) => !OWN_SETTINGS.includes(keyOf(row)));
  return comparableRows({ ...rows, settings }, { without: DERIVED });
}

function keyOf(row: unknown): string {
  return typeof row === 'object' && row !== null && 'key' in row ? String(row.key) : '';
}

/** When a line was told to the user and when it was made is the moment's, not the book's. */
export function dueOf(rows: StoredRows): string[] {
  return (comparableRows(rows).due ?? []).map((line) =>
    line.replaceAll(/"notifiedAt":(null|"instant"),?/g, ''),
  );
}

/** Does the deed in `profile`, which is a copy of `from`; `afterwards` is handed the extension before it closes. */
export async function rehearse(
  deed: Deed,
  {
    from,
    profile,
    afterwards,
  }: { from: string; profile: string; afterwards?: (extension: Extension) => Promise<void> },
): Promise<Scene> {
  const extension = await launchExtension({ profile });
  try {
    const page = await extension.open(deed.path);
    const before = await settledRows(page);
    await deed.prepare(page);
    const written = await watchWriting(page);
    await deed.press(page);
    const writtenMs = await written();
    await deed.done(page);
    const after = await settledRows(page);
    await afterwards?.(extension);
    return {
      deed,
      from,
      before: bookOf(before),
      after: bookOf(after),
      dueBefore: dueOf(before),
      dueAfter: dueOf(after),
      writtenMs,
    };
  } finally {
    await extension.close();
  }
}

const QUIET_MS = 1000;

/**
 * The rows once nothing has changed for a while and nothing is left to be made: the day's list is made after the writing,
 * and anew when the holidays have been looked up.
 */
async function settledRows(page: Page): Promise<StoredRows> {
  let was = await storedRows(page);
  for (;;) {
    await page.waitForTimeout(QUIET_MS);
    const rows = await storedRows(page);
    if (!isUnderWay(rows) && JSON.stringify(rows) === JSON.stringify(was)) return rows;
    was = rows;
  }
}

function isUnderWay({ settings = [], holidays = [] }: StoredRows): boolean {
  return settings.some((row) => keyOf(row) === 'due-to-make') || holidays.some(isAsked);
}

/** A place whose days nobody has looked up yet. */
function isAsked(row: unknown): boolean {
  const { years, isUnknown } = holidayCalendarSchema.parse(row);
  return years.length === 0 && !isUnknown;
}

/** A reader waits for a writer of the same tables: the first answer that differs comes when the writing has ended. */
async function watchWriting(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const asked = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const watch = async () => {
      const database = await asked(indexedDB.open('per-our-call'));
      const look = async () => {
        const transaction = database.transaction(['imports', 'accounts', 'items']);
        const [imports, ...counts] = await Promise.all([
          asked(transaction.objectStore('imports').getAll()),
          asked(transaction.objectStore('accounts').count()),
          asked(transaction.objectStore('items').count()),
        ]);
        return JSON.stringify([imports, counts]);
      };
      const before = await look();
      document.addEventListener('click', () => (began = performance.now()), { capture: true });
      let began = performance.now();
      while ((await look()) === before) await new Promise((resolve) => setTimeout(resolve, 5));
      database.close();
      return performance.now() - began;
    };
    Object.assign(globalThis, { crashWritten: watch() });
  });
  return () => page.evaluate(() => Reflect.get(globalThis, 'crashWritten') as Promise<number>);
}
