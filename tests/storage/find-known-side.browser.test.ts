import { describe, expect, it } from 'vitest';
import { writeBook } from '../../lib/storage/book-store.ts';
import { removeChoice, writeChoice } from '../../lib/storage/choice-store.ts';
import type { PerOurCallDatabase } from '../../lib/storage/database.ts';
import { findKnownSide } from '../../lib/storage/find-known-side.ts';
import { searchAccounts } from '../../lib/storage/search-accounts.ts';
import { buildAccount } from '../support/build-account.ts';
import { buildContact } from '../support/build-contact.ts';
import { buildOpenItem } from '../support/build-open-item.ts';
import { NOW } from '../support/fixed-clock.ts';
import { testDatabase } from '../support/test-database.ts';

const email = (address: string) => [{ address, confirmedOn: null }];
const nothing = { numbers: [], addresses: [], names: [], choices: [] };

async function bookOfThree(): Promise<PerOurCallDatabase> {
  const database = testDatabase();
  await writeBook(database, {
    accounts: [
      buildAccount({ id: 'a', name: 'Northwind Traders' }),
      buildAccount({ id: 'b', name: 'Müller & Söhne' }),
      buildAccount({ id: 'c', name: 'Kobo Design' }),
    ],
    contacts: [
      buildContact({ id: '1', accountId: 'a', emails: email('mary@northwind.example') }),
      buildContact({ id: '2', accountId: 'b', emails: email('lena@group.example') }),
      buildContact({ id: '3', accountId: 'c', emails: email('aiko@group.example') }),
      buildContact({ id: '4', accountId: 'c', emails: email('lena@group.example') }),
      buildContact({ id: '5', accountId: 'a', emails: [] }),
    ],
    openItems: [
      buildOpenItem({ id: 'i1', accountId: 'a', number: 'inv 1042' }),
      buildOpenItem({ id: 'i2', accountId: 'b', number: 'INV-7777' }),
      buildOpenItem({ id: 'i3', accountId: 'c', number: 'INV-7777' }),
    ],
  });
  return database;
}

describe('what is on record about a page', () => {
  it('is found by number, in one spelling (case 67: at whoever has it)', async () => {
    const { numbers } = await findKnownSide(await bookOfThree(), {
      ...nothing,
      numbers: ['INV1042', 'INV-7777', 'X'],
    });
    expect(numbers).toEqual([
      { number: 'INV-7777', accountId: 'b' },
      { number: 'INV-7777', accountId: 'c' },
      { number: 'INV1042', accountId: 'a' },
    ]);
  });

  it('is found by address, at every account that has it (case 46), and by its domain', async () => {
    const found = await findKnownSide(await bookOfThree(), { ...nothing, addresses: ['lena@group.example'] });
    expect(found.addresses).toEqual([
      { address: 'lena@group.example', accountId: 'b' },
      { address: 'lena@group.example', accountId: 'c' },
    ]);
    expect(new Set(found.domains.map(({ accountId }) => accountId))).toEqual(new Set(['b', 'c']));
  });

  it('is found by the domain of an address nobody has', async () => {
    const found = await findKnownSide(await bookOfThree(), {
      ...nothing,
      addresses: ['new@northwind.example'],
    });
    expect(found).toMatchObject({
      addresses: [],
      domains: [{ domain: 'northwind.example', accountId: 'a' }],
    });
  });

  it('case 44: tells that a domain is shared, however many people the first account has there', async () => {
    const database = testDatabase();
    const many = Array.from({ length: 120 }, (_, index) =>
      buildContact({ id: `${1000 + index}`, accountId: 'a', emails: email(`p${index}@group.example`) }),
    );
    const other = buildContact({ id: '2000', accountId: 'b', emails: email('x@group.example') });
    await writeBook(database, { accounts: [], contacts: [...many, other], openItems: [] });
    const { domains } = await findKnownSide(database, { ...nothing, addresses: ['new@group.example'] });
    expect(domains.map(({ accountId }) => accountId)).toEqual(['a', 'b']);
  });

  it('is found by the folded name of the account', async () => {
    const { names } = await findKnownSide(await bookOfThree(), {
      ...nothing,
      names: ['muller sohne', 'nobody'],
    });
    expect(names).toEqual([{ name: 'muller sohne', accountId: 'b' }]);
  });

  it('is found by a choice that was made, until it is taken back', async () => {
    const database = await bookOfThree();
    const choice = { scope: 'thread' as const, key: 'gmail:1', accountId: 'c', settles: ['a'], at: NOW };
    await writeChoice(database, choice);
    await writeChoice(database, { ...choice, accountId: 'b' });
    const asked = { ...nothing, choices: [['thread', 'gmail:1'] as const, ['address', 'gmail:1'] as const] };
    expect((await findKnownSide(database, asked)).choices).toEqual([{ ...choice, accountId: 'b' }]);
    await removeChoice(database, 'thread', 'gmail:1');
    expect((await findKnownSide(database, asked)).choices).toEqual([]);
  });

  it('is nothing when nothing is asked', async () => {
    expect(await findKnownSide(await bookOfThree(), nothing)).toEqual({
      numbers: [],
      addresses: [],
      domains: [],
      names: [],
      choices: [],
    });
  });
});

describe('accounts by name', () => {
  const found = async (text: string, limit = 10) =>
    (await searchAccounts(await bookOfThree(), text, limit)).map(({ id }) => id);

  it.each([
    ['nor', ['a']],
    ['NORTH', ['a']],
    ['muller', ['b']],
    ['Müller & S', ['b']],
    ['traders', ['a']],
    ['o', ['c', 'b', 'a']],
    ['', ['c', 'b', 'a']],
    ['xyz', []],
  ])('%j finds %j', async (text, ids) => {
    expect(new Set(await found(text))).toEqual(new Set(ids));
  });

  it('what begins with the words comes before what holds them, and no more than asked for', async () => {
    const database = testDatabase();
    const names = ['Old Kobo', 'Kobo Design', 'Kobo Art', 'The Kobo'];
    const accounts = names.map((name, index) => buildAccount({ id: `${index}`, name }));
    await writeBook(database, { accounts, contacts: [], openItems: [] });
    const search = async (limit: number) =>
      (await searchAccounts(database, 'kobo', limit)).map(({ name }) => name);
    expect((await search(10)).slice(0, 2)).toEqual(['Kobo Art', 'Kobo Design']);
    expect(await search(10)).toHaveLength(4);
    expect(await search(3)).toHaveLength(3);
    expect(await search(1)).toEqual(['Kobo Art']);
  });
});
