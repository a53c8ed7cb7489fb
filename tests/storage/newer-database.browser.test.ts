import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { isNewerDatabaseError, NewerDatabaseError } from '../../lib/storage/newer-database-error.ts';
import { version1 } from '../../lib/storage/versions/version-1.ts';
import { version2 } from '../../lib/storage/versions/version-2.ts';
import { testDatabase } from '../support/test-database.ts';

/** What a program of tomorrow left behind; `change` is what its schema does beyond the newest one here. */
async function leftByTomorrow(change: Record<string, string | null>): Promise<string> {
  const name = `tomorrow-${crypto.randomUUID()}`;
  const database = new Dexie(name);
  version1(database);
  version2(database);
  database.version(99).stores(change);
  await database.table('templates').add({ id: 'x', newThing: true });
  database.close();
  return name;
}

/** Version, stores and indexes as the browser has them, read without Dexie. */
function stored(name: string): Promise<{ version: number; stores: string[]; indexes: string[] }> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const database = request.result;
      const stores = [...database.objectStoreNames];
      const transaction = database.transaction(stores);
      const indexes = stores.flatMap((store) =>
        [...transaction.objectStore(store).indexNames].map((index) => `${store}.${index}`),
      );
      const { version } = database;
      database.close();
      resolve({ version, stores, indexes });
    };
  });
}

describe.each([
  ['a table more', { letters: 'id' }],
  ['an index more', { templates: 'id, savedAt' }],
  ['an index less', { drafts: 'id, accountId' }],
  ['a table less', { imports: null }],
])('a database of a newer program with %s', (_name, change) => {
  it('is refused with its own message, and nothing of it is changed', async () => {
    const name = await leftByTomorrow(change);
    const before = await stored(name);
    await expect(testDatabase(name).open()).rejects.toBeInstanceOf(NewerDatabaseError);
    expect(await stored(name)).toEqual(before);
  });

  it('refuses every question and every write, and the reason can be told', async () => {
    const database = testDatabase(await leftByTomorrow(change));
    const row = { key: 'x', value: 1 };
    for (const ask of [
      () => database.accounts.count(),
      () => database.settings.put(row),
      () => database.transaction('rw', database.tables, () => database.settings.put(row)),
    ]) {
      const error = await ask().then(
        () => null,
        (reason: unknown) => reason,
      );
      expect(isNewerDatabaseError(error)).toBe(true);
    }
  });
});

it('other errors are not taken for it', () => {
  expect(isNewerDatabaseError(new Error('NewerDatabaseError'))).toBe(false);
  expect(isNewerDatabaseError('NewerDatabaseError')).toBe(false);
  expect(isNewerDatabaseError(null)).toBe(false);
});

it('a database of this program is opened, again and again', async () => {
  const database = testDatabase();
  await database.settings.put({ key: 'x', value: 1 });
  database.close();
  await database.open();
  expect(await database.settings.count()).toBe(1);
});

it('the message says what to do and that nothing is lost', () => {
  expect(new NewerDatabaseError().message).toMatch(
    /^Your data .* Update the extension .* nothing was changed\.$/,
  );
});
