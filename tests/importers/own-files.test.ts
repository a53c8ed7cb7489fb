import { describe, expect, test } from 'vitest';
import { toDecimalString } from '../../lib/domain/money.ts';
import type { ImportCandidates } from '../../lib/importers/candidates.ts';
import { read, sentences } from './load-file.ts';

/** Customer, kind, number, issued, due, total, open, line. */
function itemsOf({ openItems }: ImportCandidates) {
  return openItems.map((item) =>
    [
      item.accountKey,
      item.kind,
      item.number,
      item.issuedOn,
      item.dueOn,
      item.total && toDecimalString(item.total),
      toDecimalString(item.open),
      item.line,
    ].join(' | '),
  );
}

describe('an aging report', () => {
  test('gives invoices, credits, unapplied cash and journal entries with exact figures (cases 2, 5, 7)', async () => {
    expect(itemsOf(await read('aging.csv'))).toEqual([
      'northwind traders | invoice | INV-1001 | 2026-06-15 | 2026-07-15 | 12400.00 | 12400.00 | 7',
      'fabrikam | credit-memo | CM-7 | 2026-07-01 | 2026-07-01 | -250.00 | -250.00 | 8',
      'northwind traders:harbour depot | invoice | INV-1042 | 2026-09-05 | 2026-10-05 | 1200.00 | 1200.00 | 11',
      'fabrikam | invoice | INV-1050 | 2026-10-01 | 2026-10-31 | 2000.00 | 750.50 | 15',
      'fabrikam | unapplied-cash |  | 2026-11-02 | 2026-11-02 | -300.00 | -300.00 | 16',
      'wingtip toys | invoice | JE-3 | 2026-10-13 | 2026-11-12 | 45.00 | 45.00 | 17',
      'wingtip toys | invoice | INV-1061 | 2026-11-10 | 2026-12-10 | 99.99 | 99.99 | 20',
    ]);
  });

  test('agrees with every subtotal and with TOTAL', async () => {
    const { checks } = await read('aging.csv');
    expect(checks.map(({ label, scope, line }) => `${line} ${scope} ${label}`)).toEqual([
      '9 group 91 or more days past due',
      '13 group 31 - 60 days past due',
      '18 group 1 - 30 days past due',
      '22 group CURRENT',
      '23 file TOTAL',
    ]);
    for (const { stated, read: found } of checks) expect(found).toEqual(stated);
  });

  test('an empty open balance is said and left out, one of 0.00 is left out and its customer kept', async () => {
    const candidates = await read('aging.csv');
    expect(sentences(candidates)).toContain(
      'Line 21: Invoice INV-1062 has no open balance and was left out; an empty balance is not the same as 0.00.',
    );
    expect(candidates.accounts.map(({ name }) => name)).toContain('Contoso, Ltd');
  });

  test('a sub-customer comes with its parent, the parent first (case 40)', async () => {
    const { accounts } = await read('aging.csv');
    expect(accounts.slice(0, 3).map(({ name, parentKey }) => [name, parentKey])).toEqual([
      ['Northwind Traders', null],
      ['Fabrikam', null],
      ['Northwind Traders:Harbour Depot', 'northwind traders'],
    ]);
  });

  test('says that the currency was assumed, as the file names none', async () => {
    expect((await read('aging.csv')).currencyAssumed).toBe(true);
  });

  test.each(['aging-moved-columns.csv', 'aging-windows-1252.csv', 'aging-utf-16.csv'])(
    'is read the same in any column order, encoding and line ending: %s (case 68)',
    async (name) => {
      const candidates = await read(name);
      expect(itemsOf(candidates)).toEqual([
        'muller sohne | invoice | 2001 | 2026-11-24 | 2026-12-24 | 1250.00 | 1250.00 | 3',
        'muller sohne | credit-memo | 2002 | 2026-11-24 | 2026-12-24 | -400.00 | -400.00 | 4',
        'adatum | unapplied-cash |  | 2026-11-20 | 2026-11-20 | -142.85 | -142.85 | 5',
      ]);
      expect(candidates.accounts[0]?.name).toBe('Müller & Söhne');
      expect(candidates.asOf).toBe('2026-11-21');
      expect(sentences(candidates, 'stop')).toEqual([]);
    },
  );

  test('reads semicolons, day first and "1.250,00" (case 68)', async () => {
    const candidates = await read('aging-semicolons.csv');
    expect(itemsOf(candidates)).toEqual([
      'contoso ltd | invoice | 3001 | 2026-11-24 | 2026-12-24 | 1250.00 | 1250.00 | 7',
      'contoso ltd | credit-memo | 3002 | 2026-11-20 | 2026-12-20 | -50.50 | -50.50 | 8',
    ]);
    expect(candidates.asOf).toBe('2026-11-21');
  });

  test.each([
    ['aging-day-first.csv', '2026-11-03', 'a date in the file that has no other reading'],
    ['aging-dates-by-bucket.csv', '2026-11-03', 'the bucket the due date stands under'],
    ['aging-dates-unclear.csv', '2026-04-05', 'nothing, so as the system usually writes'],
  ])('%s: the order of day and month is settled by %s %s (case 68)', async (name, due) => {
    expect((await read(name)).openItems.at(-1)?.dueOn).toBe(due);
  });

  test('a guess at the order of day and month is said, a proof is not (case 68)', async () => {
    const guess = 'can be read in two ways';
    expect(sentences(await read('aging-dates-unclear.csv')).filter((one) => one.includes(guess))).toEqual([
      'Line 7: dates such as "04/05/2026" can be read in two ways, and nothing in the file settles it; they were read month first. Please compare one with your books.',
    ]);
    expect(sentences(await read('aging-dates-by-bucket.csv')).filter((one) => one.includes(guess))).toEqual(
      [],
    );
  });

  test('without "As of" the closing line gives the day, without both there is none and it is said', async () => {
    expect((await read('aging-moved-columns.csv')).asOf).toBe('2026-11-21');
    const none = await read('aging-no-day.csv');
    expect(none.asOf).toBeNull();
    expect(sentences(none)).toContain(
      'The file does not say for which day its figures are true ("As of ..." is missing).',
    );
  });

  test('no due date column leaves due dates open and says so (case 15)', async () => {
    const candidates = await read('aging-no-due-dates.csv');
    expect(candidates.openItems.map(({ dueOn, kind }) => [dueOn, kind])).toEqual([[null, 'invoice']]);
    expect(sentences(candidates).join()).toContain('There is no column "Due date"');
  });

  test('a currency column rules, in its own digits; two currencies are never added (cases 11, 12)', async () => {
    const yen = await read('aging-in-yen.csv');
    expect(yen.openItems[0]?.open).toEqual({ amount: 12500, currency: 'JPY' });
    expect(yen.currencyAssumed).toBe(false);
    const mixed = await read('aging-in-two-currencies.csv');
    expect(mixed.openItems.map(({ open }) => open)).toEqual([
      { amount: 1000, currency: 'USD' },
      { amount: 1000, currency: 'EUR' },
    ]);
    expect(mixed.checks).toEqual([]);
    expect(sentences(mixed)).toContain(
      'Line 8: the total for "TOTAL" adds up several currencies (USD, EUR), so it was not checked.',
    );
    expect(sentences(mixed, 'stop')).toEqual([]);
  });

  test('one number twice for a customer keeps both, says so, and other customers may have it too (case 67)', async () => {
    const candidates = await read('aging-same-number.csv');
    expect(candidates.openItems.map(({ external }) => external[0]?.key)).toEqual([
      'invoice:8001:contoso#2',
      'invoice:8001:contoso',
      'invoice:8001:fabrikam',
    ]);
    expect(sentences(candidates)[0]).toContain('Line 7: number "8001" of "Contoso" also stands on line 8.');
  });

  test('two spellings of one name are one customer and are said', async () => {
    const candidates = await read('aging-two-spellings.csv');
    expect(candidates.accounts.map(({ name }) => name)).toEqual(['Müller GmbH']);
    expect(sentences(candidates)[0]).toBe(
      'Line 8: "Muller GmbH" is taken for the same customer as "Müller GmbH" (aging-two-spellings.csv, line 7). If they are two, rename one in your accounting program.',
    );
  });
});

describe('a contact list', () => {
  test('gives several addresses, labelled numbers with extension and the person', async () => {
    expect((await read('contacts.csv')).contacts[0]).toEqual({
      accountKey: 'northwind traders',
      name: 'Mary Adams',
      emails: ['ap@northwind.example', 'mary.adams@northwind.example'],
      phones: [
        { number: '(555) 010-0100', extension: '4', kind: 'office' },
        { number: '(555) 010-0177', extension: null, kind: 'mobile' },
        { number: '(555) 010-0199', extension: null, kind: 'fax' },
      ],
      external: [{ system: 'qbo-contact', key: 'northwind traders/mary adams' }],
    });
    expect((await read('contacts.csv')).contacts[1]).toMatchObject({
      emails: ['ann@contoso.example', 'billing@contoso.example'],
      phones: [{ number: '+1 555 010 0200', extension: '12', kind: 'office' }],
    });
  });

  test('keeps the lines of an address, and takes the shipping address where no other is known', async () => {
    const addresses = (await read('contacts.csv')).accounts.map(({ name, postalAddress }) => [
      name,
      postalAddress,
    ]);
    expect(addresses).toEqual([
      ['Northwind Traders', 'Accounts Payable\n1 Harbour Way\nSeattle WA 98101'],
      ['Northwind Traders:Harbour Depot', 'Pier 9\nSeattle WA 98104'],
      ['Contoso, Ltd', '9 Elm Street\nPortland OR 97201'],
      ['Fabrikam', null],
      ['Litware', '4 Oak Road, Boise ID 83702'],
    ]);
  });

  test('names the true line after cells of several lines', async () => {
    expect(sentences(await read('contacts.csv'))).toContain(
      'Line 12: "fabrikam@example" is not an e-mail address and was left out.',
    );
  });

  test('alone gives customers and people and says that figures stay (case 68)', async () => {
    const candidates = await read('contacts.csv');
    expect(candidates.openItems).toEqual([]);
    expect(candidates.asOf).toBeNull();
    expect(sentences(candidates).at(-1)).toContain('This is a contact list alone');
  });

  test('leaves out what cannot be read, says it, and keeps the rest (case 70)', async () => {
    const candidates = await read('contacts-odd-rows.csv');
    expect(candidates.accounts.map(({ name }) => name)).toEqual(['Contoso', '株式会社', 'Total Wine Depot']);
    expect(
      candidates.contacts.map(({ name, emails, phones }) => [name, emails.length, phones.length]),
    ).toEqual([
      [null, 1, 1],
      ['Accounts', 1, 0],
    ]);
    expect(sentences(candidates).slice(0, 3)).toEqual([
      'Line 3: "not an address" is not an e-mail address and was left out.',
      'Line 3: "n/a" is not a phone number and was left out.',
      'Line 4: this row has nothing under "Customer full name", so it cannot be read: "lost@example.com". It was left out.',
    ]);
  });

  test('without its closing line is read and doubted, as that line can be switched off', async () => {
    const candidates = await read('contacts-without-footer.csv');
    expect(candidates.accounts).toHaveLength(5);
    expect(sentences(candidates).join()).toContain('Line 13: the list ends here without its closing line');
  });
});
