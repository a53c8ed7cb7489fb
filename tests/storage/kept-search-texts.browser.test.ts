import { describe, expect, it, onTestFinished } from 'vitest';
import { PerOurCallDatabase } from '../../lib/storage/database.ts';
import { keptSearchTexts } from '../../lib/storage/kept-search-texts.ts';
import { changeSearchTexts, readSearchTexts } from '../../lib/storage/search-store.ts';
import { buildAccount } from '../support/build-account.ts';
import { buildSearchText } from '../support/build-search-texts.ts';
import { testDatabase } from '../support/test-database.ts';

const textOf = (id: string, name: string) => buildSearchText({ account: buildAccount({ id, name }) });
const firm = (n: number) => textOf(`id-${String(n).padStart(4, '0')}`, `Firm ${n}`);
const firms = (count: number) => Array.from({ length: count }, (_, n) => firm(n));

/** How many rows of words are read from now on. */
function rowsRead(database: PerOurCallDatabase) {
  const read: string[] = [];
  database.searchTexts.hook('reading', (row) => {
    read.push(row.from);
    return row;
  });
  return read;
}

/** The words after the next write, as somebody finds them who waits to be told. */
async function afterWrite(database: PerOurCallDatabase, write: () => Promise<unknown>) {
  const kept = keptSearchTexts(database);
  const told = new Promise<void>((tell) => {
    onTestFinished(kept.watch(tell));
  });
  await write();
  await told;
  return kept.read();
}

describe('the words a page keeps', () => {
  it('are read once, for whoever asks and however often', async () => {
    const database = testDatabase();
    await changeSearchTexts(database, firms(900), []);
    const read = rowsRead(database);
    const [one, other] = await Promise.all([
      keptSearchTexts(database).read(),
      keptSearchTexts(database).read(),
    ]);
    expect(await keptSearchTexts(database).read()).toBe(one);
    expect(other).toBe(one);
    expect(read).toHaveLength(await database.searchTexts.count());
    expect(one.join('')).toBe((await readSearchTexts(database)).join(''));
  });

  it('are read again only where something was written, and say what it says now', async () => {
    const database = testDatabase();
    await changeSearchTexts(database, firms(900), []);
    await keptSearchTexts(database).read();
    const read = rowsRead(database);
    const texts = await afterWrite(database, () =>
      changeSearchTexts(database, [textOf('id-0450', 'Renamed')], []),
    );
    // The write reads its one shelf, and so does the page.
    expect(read).toHaveLength(2);
    expect(new Set(read).size).toBe(1);
    expect(texts.join('')).toContain('renamed');
    expect(texts.join('').split('\n').toSorted()).toEqual(
      (await readSearchTexts(database)).join('').split('\n').toSorted(),
    );
  });

  it('follow the writes of another page, a shelf that is new and one that is gone', async () => {
    const database = testDatabase();
    await changeSearchTexts(database, firms(140), []);
    await keptSearchTexts(database).read();
    const other = new PerOurCallDatabase(database.name);
    onTestFinished(() => other.close());
    const grown = await afterWrite(database, () =>
      changeSearchTexts(
        other,
        firms(190)
          .slice(140)
          .map(({ accountId, line }) => ({ accountId, line })),
        [],
      ),
    );
    expect(grown.join('').split('\n')).toHaveLength(191);
    const gone = firms(190).map(({ accountId }) => accountId);
    expect(await afterWrite(database, () => changeSearchTexts(other, [], gone))).toEqual([]);
  });

  it('are read whole after a write that is too large to name', async () => {
    const database = testDatabase();
    await changeSearchTexts(database, firms(10), []);
    await keptSearchTexts(database).read();
    const texts = await afterWrite(database, () => changeSearchTexts(database, firms(9000), []));
    expect(texts.join('').split('\n')).toHaveLength(9001);
  });

  it('are not called known before they are read, nor after a write', async () => {
    const database = testDatabase();
    const kept = keptSearchTexts(database);
    expect(kept.known()).toBeNull();
    const read = await kept.read();
    expect(kept.known()).toBe(read);
    let known: readonly string[] | null = read;
    onTestFinished(
      kept.watch(() => {
        known = kept.known();
      }),
    );
    await changeSearchTexts(database, [firm(1)], []);
    await expect.poll(() => known).toBeNull();
    expect((await kept.read()).join('')).toContain('firm');
  });

  it('are read anew after a reading that failed', async () => {
    const database = testDatabase();
    await changeSearchTexts(database, [firm(1)], []);
    database.close({ disableAutoOpen: true });
    await expect(keptSearchTexts(database).read()).rejects.toThrow();
    await database.open();
    expect((await keptSearchTexts(database).read()).join('')).toContain('firm');
  });
});
