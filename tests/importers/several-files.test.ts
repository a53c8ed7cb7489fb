import { expect, test } from 'vitest';
import { loadFile, read, readFiles, sentences, textFile } from './load-file.ts';

test('aging and contact list are joined by the customer name, in whichever order they are dropped', async () => {
  const joined = await read('contacts.csv', 'aging.csv');
  expect(joined.files.map(({ format }) => format)).toEqual([
    'qbo-ar-aging-detail',
    'qbo-customer-contact-list',
  ]);
  expect(joined.accounts.find(({ key }) => key === 'northwind traders')?.postalAddress).toContain('Seattle');
  expect(joined.contacts.map(({ accountKey }) => accountKey)).toContain('northwind traders');
  expect(joined.accounts).toEqual((await read('aging.csv', 'contacts.csv')).accounts);
});

test('customers without open items become accounts too', async () => {
  expect((await read('contacts.csv', 'aging.csv')).accounts.map(({ name }) => name)).toContain('Litware');
});

test('customers that the contact list does not know are named; a job is reached through its parent (case 40)', async () => {
  const contactsOnlyOfParent = textFile(
    'short.csv',
    'Customer full name,Email,Phone numbers\nNorthwind Traders,ap@northwind.example,\n"Saturday, November 21, 2026 04:21 PM",,\n',
  );
  const candidates = await readFiles([loadFile('aging.csv'), contactsOnlyOfParent]);
  expect(sentences(candidates)).toContain(
    '3 customers with open items are not in the contact list and will have no address: Fabrikam, Contoso, Ltd and Wingtip Toys.',
  );
});

test('the same file twice is read once and said', async () => {
  const candidates = await read('aging.csv', 'aging.csv');
  expect(candidates.openItems).toHaveLength(7);
  expect(sentences(candidates)).toContain('This file was dropped twice; it was read once.');
});

test('of two lists of different days the later counts', async () => {
  const candidates = await read('aging.csv', 'aging-a-week-later.csv');
  expect(candidates.asOf).toBe('2026-11-28');
  expect(candidates.openItems.every(({ file }) => file === 'aging-a-week-later.csv')).toBe(true);
  expect(sentences(candidates)).toContain(
    'aging-a-week-later.csv is later (as of November 28, 2026), so this list was not used.',
  );
});

test('two different lists of one day stop: only one can be true', async () => {
  expect(sentences(await read('aging.csv', 'aging-day-first.csv'), 'stop')).toEqual([
    'aging-day-first.csv and aging.csv are lists of the same day with different rows. Drop only the right one.',
  ]);
});

test('a good file beside a stopped one is read, and nothing is said about what only seems to be missing', async () => {
  const candidates = await read('contacts.csv', 'report.pdf');
  expect(candidates.accounts).toHaveLength(5);
  expect(sentences(candidates).some((one) => one.includes('contact list alone'))).toBe(false);
});
