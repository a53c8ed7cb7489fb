import { describe, expect, it } from 'vitest';
import { writeBook } from '../../lib/storage/book-store.ts';
import { eraseAccountRows } from '../../lib/storage/erase-account-rows.ts';
import { inOneTransaction } from '../../lib/storage/in-one-transaction.ts';
import {
  changeSearchTexts,
  findAccounts,
  readSearchTexts,
  searchTextAccountIds,
} from '../../lib/storage/search-store.ts';
import { buildAccount } from '../support/build-account.ts';
import { buildSearchText } from '../support/build-search-texts.ts';
import { testDatabase } from '../support/test-database.ts';

const textOf = (id: string, name: string) => buildSearchText({ account: buildAccount({ id, name }) });

async function found(database: ReturnType<typeof testDatabase>, text: string, limit = 10) {
  return (await findAccounts(database, await readSearchTexts(database), { text, limit })).ids;
}

describe('what accounts are found by', () => {
  it('moves with a new name, and goes with the account', async () => {
    const database = testDatabase();
    await changeSearchTexts(database, [textOf('a', 'Northwind'), textOf('b', 'Contoso')], []);
    expect(await found(database, 'northwind')).toEqual(['a']);
    await changeSearchTexts(database, [textOf('a', 'Southwind')], []);
    expect(await found(database, 'northwind')).not.toContain('b');
    expect(await found(database, 'southwind')).toEqual(['a']);
    await changeSearchTexts(database, [], ['a']);
    expect(await found(database, 'southwind')).toEqual([]);
    expect(await found(database, 'contoso')).toEqual(['b']);
  });

  it('is erased with all the rest', async () => {
    const database = testDatabase();
    await writeBook(database, {
      accounts: [buildAccount({ id: 'a', name: 'Northwind' })],
      contacts: [],
      openItems: [],
    });
    await changeSearchTexts(database, [textOf('a', 'Northwind'), textOf('b', 'Contoso')], []);
    await inOneTransaction(database, () => eraseAccountRows(database, 'a'));
    expect((await readSearchTexts(database)).join()).not.toContain('northwind');
    expect(await searchTextAccountIds(database)).toEqual(['b']);
  });

  it('stays whole however many come, go and change, in whatever order', async () => {
    const database = testDatabase();
    const ids = Array.from(
      { length: 900 },
      (_, index) => `id-${String((index * 7919) % 900).padStart(4, '0')}`,
    );
    for (let from = 0; from < ids.length; from += 130)
      await changeSearchTexts(
        database,
        ids.slice(from, from + 130).map((id) => textOf(id, `Firm ${id}`)),
        [],
      );
    expect(await searchTextAccountIds(database)).toEqual(ids.toSorted());
    const gone = ids.filter((_, index) => index % 3 === 0);
    await changeSearchTexts(database, [textOf('id-0001', 'Renamed')], gone);
    const left = ids.filter((id) => !gone.includes(id) || id === 'id-0001');
    expect(await searchTextAccountIds(database)).toEqual(left.toSorted());
    expect(await found(database, 'renamed')).toEqual(['id-0001']);
    await changeSearchTexts(database, [], ids);
    expect(await searchTextAccountIds(database)).toEqual([]);
    expect(await database.searchTexts.count()).toBe(0);
  });

  it('is not written again where it says the same', async () => {
    const database = testDatabase();
    await changeSearchTexts(database, [textOf('a', 'Northwind')], []);
    let written = 0;
    database.searchTexts.hook('updating', () => {
      written++;
    });
    database.searchTexts.hook('creating', () => {
      written++;
    });
    await changeSearchTexts(database, [textOf('a', 'Northwind')], ['gone']);
    expect(written).toBe(0);
    await changeSearchTexts(database, [textOf('a', 'Northwind Ltd')], []);
    expect(written).toBe(1);
  });
});

describe('accounts whose words are still to be made', () => {
  it('are found by the beginning of their names, and no words give the first by name', async () => {
    const database = testDatabase();
    const names = ['Kobo Design', 'Kobo Art', 'Alder'];
    const accounts = names.map((name, index) => buildAccount({ id: `${index}`, name }));
    await writeBook(database, { accounts, contacts: [], openItems: [] });
    expect(await found(database, 'kobo')).toEqual(['1', '0']);
    expect(await found(database, '')).toEqual(['2', '1', '0']);
    expect(await found(database, '', 1)).toEqual(['2']);
    expect(await found(database, 'xyz')).toEqual([]);
  });
});
