import { describe, expect, it } from 'vitest';
import { writeBook } from '../../lib/storage/book-store.ts';
import { removeChoice, writeChoice } from '../../lib/storage/choice-store.ts';
import type { PerOurCallDatabase } from '../../lib/storage/database.ts';
import { findKnownSide } from '../../lib/storage/find-known-side.ts';
import { buildAccount } from '../support/build-account.ts';
import { buildContact } from '../support/build-contact.ts';
import { buildOpenItem } from '../support/build-open-item.ts';
import { NOW } from '../support/fixed-clock.ts';
import { testDatabase } from '../support/test-database.ts';

const email = (address: string) => [{ address, confirmedOn: null }];
const nothing = { numbers: [], addresses: [], domains: [], phones: [], names: [], choices: [] };

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
  it('is found by number, and said as the book writes it (case 67: at whoever has it)', async () => {
    const { numbers } = await findKnownSide(await bookOfThree(), {
      ...nothing,
      numbers: ['INV1042', 'INV-7777', 'X'],
    });
    expect(numbers).toEqual([
      { number: 'INV-7777', accountId: 'b' },
      { number: 'INV-7777', accountId: 'c' },
      { number: 'inv 1042', accountId: 'a' },
    ]);
  });

  it('is found by address, at every account that has it (case 46), and by its domain', async () => {
    const found = await findKnownSide(await bookOfThree(), {
      ...nothing,
      addresses: ['lena@group.example'],
      domains: ['group.example'],
    });
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
      domains: ['northwind.example'],
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
    const { domains } = await findKnownSide(database, { ...nothing, domains: ['group.example'] });
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

  it('case 49: is found by any spelling of a mailbox, as it is on record', async () => {
    const database = testDatabase();
    const emails = [...email('m.solo+x@googlemail.com'), ...email('mary+ap@northwind.example')];
    await writeBook(database, { accounts: [], contacts: [buildContact({ emails })], openItems: [] });
    const found = async (address: string) =>
      (await findKnownSide(database, { ...nothing, addresses: [address] })).addresses.map(
        (one) => one.address,
      );
    expect(await found('ms.olo@gmail.com')).toEqual(['m.solo+x@googlemail.com']);
    expect(await found('mary@northwind.example')).toEqual(['mary+ap@northwind.example']);
    expect(await found('m.ary@northwind.example')).toEqual([]);
  });

  it('case 49: is found by the company’s domain for an address below it', async () => {
    const database = testDatabase();
    const emails = email('mary@mail.northwind.example');
    await writeBook(database, { accounts: [], contacts: [buildContact({ emails })], openItems: [] });
    const { domains } = await findKnownSide(database, { ...nothing, domains: ['northwind.example'] });
    expect(domains).toEqual([{ domain: 'northwind.example', accountId: 'account-1' }]);
  });

  it('is found by the end of a phone number, unless half the world has it', async () => {
    const database = testDatabase();
    const phone = (number: string) => [
      { number, extension: null, kind: 'office' as const, confirmedOn: null },
    ];
    const everybody = Array.from({ length: 51 }, (_, index) =>
      buildContact({ id: `c${index}`, accountId: `a${index}`, phones: phone('000 0000') }),
    );
    const mary = buildContact({ id: 'mary', accountId: 'a', phones: phone('(040) 123-4567') });
    await writeBook(database, { accounts: [], contacts: [mary, ...everybody], openItems: [] });
    const found = async (...phones: string[]) =>
      (await findKnownSide(database, { ...nothing, phones })).phones;
    expect(await found('+49 40 1234567')).toEqual([{ number: '(040) 123-4567', accountId: 'a' }]);
    expect(await found('+1 000 0000', '12')).toEqual([]);
  });

  it('comes with the accounts found and those they belong to, also where these are parents in a circle', async () => {
    const database = testDatabase();
    const accounts = [
      buildAccount({ id: 'child', name: 'Child', parentId: 'parent', paidByParent: true }),
      buildAccount({ id: 'parent', name: 'Parent', parentId: 'top' }),
      buildAccount({ id: 'top', name: 'Top', parentId: 'parent' }),
      buildAccount({ id: 'other', name: 'Other' }),
    ];
    await writeBook(database, { accounts, contacts: [], openItems: [] });
    const found = await findKnownSide(database, { ...nothing, names: ['child'] });
    expect(found.accounts).toEqual([
      { id: 'child', parentId: 'parent', paidByParent: true, country: null },
      { id: 'parent', parentId: 'top', paidByParent: false, country: null },
      { id: 'top', parentId: 'parent', paidByParent: false, country: null },
    ]);
  });

  it('a choice for an account that is gone says nothing', async () => {
    const database = await bookOfThree();
    await writeChoice(database, {
      scope: 'address',
      key: 'x@y.example',
      accountId: 'gone',
      settles: [],
      at: NOW,
    });
    const asked = { ...nothing, choices: [['address', 'x@y.example'] as const] };
    expect((await findKnownSide(database, asked)).choices).toEqual([]);
  });

  it('is nothing when nothing is asked', async () => {
    expect(await findKnownSide(await bookOfThree(), nothing)).toEqual({ ...nothing, accounts: [] });
  });
});
