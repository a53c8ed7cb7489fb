import { describe, expect, test } from 'vitest';
import { toDecimalString } from '../../lib/domain/money.ts';
import type { ImportCandidates } from '../../lib/importers/candidates.ts';
import { signatureOf } from '../../lib/importers/recognise/fold-caption.ts';
import { loadFile, readFiles, sentences, textFile } from './load-file.ts';

/** Number and open balance with its currency. */
function figuresOf({ openItems }: ImportCandidates): string[] {
  return openItems.map(({ number, open }) => `${number} ${toDecimalString(open)} ${open.currency}`);
}

function readText(text: string): Promise<ImportCandidates> {
  return readFiles([textFile('list.csv', text)]);
}

const OWN = 'Customer,Invoice No,Date,Due Date,Currency,Amount,Balance\n';
const TALLY = "Date,Ref. No.,Party's Name,Pending Amount,Due on,Overdue by days\n";

describe('sign and side (F1)', () => {
  test.each([
    [
      'a side in the cell counts, whatever the list is used to',
      '1-Sep-26,A/1,Alpha,"1,28,500.00 Dr",1-Oct-26,52\n2-Sep-26,A/2,Alpha,500.00 Cr,2-Oct-26,51\n',
      ['A/1 128500.00 INR', 'A/2 -500.00 INR'],
    ],
    [
      'below zero is owed where most are below zero',
      '1-Sep-26,A/1,Alpha,-1200.00,1-Oct-26,52\n2-Sep-26,A/2,Alpha,-10.00,2-Oct-26,51\n3-Sep-26,A/3,Alpha,5.00,3-Oct-26,50\n',
      ['A/1 1200.00 INR', 'A/2 10.00 INR', 'A/3 -5.00 INR'],
    ],
    [
      'above zero is owed where most are above zero',
      '1-Sep-26,A/1,Alpha,1200.00,1-Oct-26,52\n2-Sep-26,A/2,Alpha,10.00,2-Oct-26,51\n3-Sep-26,A/3,Alpha,-5.00,3-Oct-26,50\n',
      ['A/1 1200.00 INR', 'A/2 10.00 INR', 'A/3 -5.00 INR'],
    ],
  ])('%s', async (_, rows, expected) => {
    expect(figuresOf(await readText(TALLY + rows))).toEqual(expected);
  });
});

describe('whose money it is', () => {
  test.each([
    ['Open balance (EUR)', '', 'EUR'],
    ['Offen CHF', '', 'CHF'],
    ['Open balance €', '', 'EUR'],
    ['Open balance (EUR)', 'USD', 'EUR'],
    ['Open balance', 'GBP', 'GBP'],
  ])('"%s" beside "%s" is in %s (F2)', async (caption, cell, currency) => {
    const text = `Customer,Invoice No,Date,Due Date,Currency,${caption}\nAlpha,A-1,2026-09-01,2026-10-01,${cell},100.00\n`;
    const candidates = await readText(text);
    expect(figuresOf(candidates)).toEqual([`A-1 100.00 ${currency}`]);
    expect(candidates.currencyAssumed).toBe(false);
  });

  test('a line above the captions names it for the whole list (F2)', async () => {
    const candidates = await readText(
      'Open invoices\nAll amounts in EUR\nCustomer,Invoice No,Date,Due Date,Balance\nAlpha,A-1,2026-09-01,2026-10-01,100.00\n',
    );
    expect(figuresOf(candidates)).toEqual(['A-1 100.00 EUR']);
  });

  test.each([
    ['Balance', null, 'INR'],
    ['Balance', 'GBP', 'GBP'],
    ['Balance (CHF)', 'GBP', 'CHF'],
  ])(
    '"%s": the currency the user gave (%s) is for a list that names none: %s',
    async (caption, currency, expected) => {
      const captions = ['Customer', 'Invoice No', 'Date', 'Due Date', caption];
      const names = ['customer', 'number', 'issuedOn', 'dueOn', 'open'] as const;
      const candidates = await readFiles(
        [
          textFile(
            'own.csv',
            `${captions.join()}\nAlpha,A-1,2026-09-01,2026-10-01,1.00\nAlpha,A-2,2026-09-01,2026-10-01,${caption === 'Balance' ? '₹ 2.00' : '2.00'}\n`,
          ),
        ],
        {
          mappings: [
            {
              signature: signatureOf(captions),
              label: 'own',
              holds: 'open-items',
              columns: captions.map((each, at) => ({ caption: each, name: names[at] ?? null })),
              dateOrder: null,
              decimal: null,
              currency,
              isPerLine: false,
              savedAt: 0,
            },
          ],
        },
      );
      expect(candidates.openItems.find(({ number }) => number === 'A-1')?.open.currency).toBe(expected);
    },
  );

  test('a currency by its name is that one, and a word nobody knows is asked about (F3)', async () => {
    const candidates = await readText(
      `${OWN}Alpha,A-1,2026-09-01,2026-10-01,US Dollar,1.00,1.00\nAlpha,A-2,2026-09-01,2026-10-01,Swiss Franc,2.00,2.00\nAlpha,A-3,2026-09-01,2026-10-01,Dublone,3.00,3.00\n`,
    );
    expect(figuresOf(candidates)).toEqual(['A-1 1.00 USD', 'A-2 2.00 CHF']);
    expect(sentences(candidates, 'row')).toEqual([
      'Line 4: the currency "Dublone" is not known. Write it as a code such as EUR.',
    ]);
  });

  test('digits behind the point are those of the currencies in the list (F5)', async () => {
    const candidates = await readText(
      `${OWN}Alpha,A-1,2026-09-01,2026-10-01,KWD,100.125,100.125\nAlpha,A-2,2026-09-01,2026-10-01,JPY,1000,1000\n`,
    );
    expect(figuresOf(candidates)).toEqual(['A-1 100.125 KWD', 'A-2 1000 JPY']);
  });

  test.each([
    ['beside as many with a sign are of that sign', '15000', 'INR'],
    ['beside a bare dollar are the home currency', '$15000', 'USD'],
  ])('rows without a sign %s, and it is asked (F8)', async (_, amount, currency) => {
    const candidates = await readText(
      `Customer,Invoice No,Date,Due Date,Balance\nAlpha,A-1,2026-09-01,2026-10-01,${amount}\nAlpha,A-2,2026-09-01,2026-10-01,"₹ 55,000.50"\n`,
    );
    expect(figuresOf(candidates)).toEqual([`A-1 15000.00 ${currency}`, 'A-2 55000.50 INR']);
    expect(candidates.questions.filter(({ kind }) => kind === 'currency')).toHaveLength(1);
  });

  test('an empty cell in a column of currencies is the home currency', async () => {
    const candidates = await readText(
      `${OWN}Alpha,A-1,2026-09-01,2026-10-01,EUR,1.00,1.00\nAlpha,A-2,2026-09-01,2026-10-01,,2.00,2.00\n`,
    );
    expect(figuresOf(candidates)).toEqual(['A-1 1.00 EUR', 'A-2 2.00 USD']);
  });
});

test('days that a workbook counted are days in a text file too (F13)', async () => {
  const { openItems } = await readText(
    `${OWN}Alpha,A-1,46266,46296,USD,1.00,1.00\nAlpha,A-2,46267,46297.5,USD,1.00,1.00\n`,
  );
  expect(openItems.map(({ issuedOn, dueOn }) => [issuedOn, dueOn])).toEqual([
    ['2026-09-01', '2026-10-01'],
    ['2026-09-02', '2026-10-02'],
  ]);
});

test('an amount that nothing depends on does not lose the invoice, and is said (F22)', async () => {
  const candidates = await readText(
    `${OWN}Alpha,A-1,2026-09-01,2026-10-01,USD,120.00,120.00\nAlpha,A-2,2026-09-01,2026-10-01,USD,about 5,100.00\n`,
  );
  expect(figuresOf(candidates)).toEqual(['A-1 120.00 USD', 'A-2 100.00 USD']);
  expect(sentences(candidates, 'warn')).toContain(
    'Line 3: the amount "about 5" is not an amount; the row was read without it.',
  );
});

describe('several lists', () => {
  const ZOHO =
    'Invoice Date,Invoice ID,Invoice Number,Invoice Status,Customer Name,Customer ID,Due Date,Currency Code,Total,Balance\n2026-09-01,9,INV-1,Open,Alpha,77,2026-10-01,USD,100.00,100.00\n';

  test.each([
    ['other documents are added', 'Beta,B-1,2026-09-02,2026-10-02,USD,5.00,5.00\n', 2, 0],
    [
      'the same figure of the same customer may be the same document',
      'Alpha,1,2026-09-02,2026-10-02,USD,100.00,100.00\n',
      1,
      1,
    ],
    ['a row without a number may be anything', 'Beta,,2026-09-02,2026-10-02,USD,5.00,5.00\n', 1, 1],
  ])('a list that we only guess never displaces a known one: %s (F31)', async (_, row, items, stops) => {
    const candidates = await readFiles([textFile('a-own.csv', OWN + row), textFile('zoho.csv', ZOHO)]);
    expect(candidates.openItems).toHaveLength(items);
    expect(candidates.openItems.map(({ number }) => number)).toContain('INV-1');
    expect(sentences(candidates, 'stop')).toHaveLength(stops);
  });

  test('a list whose columns the user has named counts like any other: the later one is taken', async () => {
    const own = `"As of November 22, 2026"\n\n${OWN}Alpha,A-1,2026-09-01,2026-10-01,USD,120.00,120.00\n`;
    const guessed = await readText(own);
    const mappings = guessed.questions.flatMap((one) => (one.kind === 'columns' ? [one.proposal] : []));
    expect(mappings).toHaveLength(1);
    const aging = loadFile('aging.csv');
    const together = [textFile('list.csv', own), aging];
    const numbers = async (known: typeof mappings) =>
      (await readFiles(together, { mappings: known })).openItems.map(({ number }) => number);
    expect(await numbers(mappings)).toEqual(['A-1']);
    expect(await numbers([])).toEqual((await readFiles([aging])).openItems.map(({ number }) => number));
  });

  test('one number in two currencies is two documents (F32)', async () => {
    const candidates = await readFiles([
      textFile('a.csv', `${OWN}Alpha,A-1,2026-09-01,2026-10-01,USD,5.00,5.00\n`),
      textFile('b.csv', `${OWN}Alpha,A-1,2026-09-01,2026-10-01,GBP,7.00,7.00\n`),
    ]);
    expect(figuresOf(candidates)).toEqual(['A-1 5.00 USD', 'A-1 7.00 GBP']);
  });

  test.each([
    ['names the invoices', 'Invoice Number', 'INV-1', ['INV-1 60.00 USD', 'INV-2 50.00 USD']],
    ['names an invoice paid long ago', 'Invoice Number', 'INV-0', ['INV-1 100.00 USD', 'INV-2 50.00 USD']],
    ['names the invoices without a word of it', 'Number', 'INV-1', ['INV-1 60.00 USD', 'INV-2 50.00 USD']],
    ['counts the payments', 'Number', 'P-17', ['INV-1 100.00 USD', 'INV-2 50.00 USD', 'P-17 -40.00 USD']],
  ])('the numbers of a list of payments: it %s (F11)', async (_, caption, number, expected) => {
    const candidates = await readFiles([
      textFile(
        'invoices.csv',
        'Invoice Number,Customer Name,Invoice Date,Due Date,Invoice Total,Currency\nINV-1,Alpha,2026-09-01,2026-10-01,100.00,USD\nINV-2,Alpha,2026-09-02,2026-10-02,50.00,USD\n',
      ),
      textFile(
        'payments.csv',
        `Payment Date,Customer Name,${caption},Payment Amount,Currency\n2026-09-20,Alpha,${number},40.00,USD\n`,
      ),
    ]);
    expect(figuresOf(candidates)).toEqual(expected);
  });
});

test.each([
  ['of invoices in another list, they are payments', '1041', ['1041 100.00 USD', ' -50.00 USD']],
  ['of their own, they are credits', 'CN-9', ['1041 100.00 USD', 'CN-9 -200.00 USD', ' -50.00 USD']],
])('where all amounts are below zero and numbers are those %s (F11)', async (_, number, expected) => {
  const candidates = await readFiles([
    textFile('open.csv', `${OWN}Alpha,1041,2026-09-01,2026-10-01,USD,300.00,100.00\n`),
    textFile(
      'payments.csv',
      `Date,Customer,Invoice No,Amount,Method\n2026-10-01,Alpha,${number},(200.00),Check\n2026-11-06,Beta,,(50.00),ACH\n`,
    ),
  ]);
  expect(figuresOf(candidates)).toEqual(expected);
});

describe('names and people', () => {
  const XERO =
    'ContactName,EmailAddress,InvoiceNumber,Reference,InvoiceDate,DueDate,Total,InvoiceAmountPaid,InvoiceAmountDue,Currency,Type,Status\n';
  const xeroRow = (name: string, number: number, email = '') =>
    `"${name}",${email},INV-${number},,14/08/2026,13/09/2026,100.00,0.00,100.00,GBP,Sales invoice,Awaiting Payment\n`;

  test('a colon is part of a name, unless the part before it is a customer too (F26)', async () => {
    const { accounts } = await readText(
      XERO + xeroRow('Dept 4: Accounts, Leeds', 1) + xeroRow('Fish: Depot', 2) + xeroRow('Fish', 3),
    );
    expect(accounts.map(({ name, parentKey }) => [name, parentKey])).toEqual([
      ['Dept 4: Accounts, Leeds', null],
      ['Fish', null],
      ['Fish: Depot', 'fish'],
    ]);
  });

  test('one address is one person, with the name that another list has (F27)', async () => {
    const { contacts } = await readFiles([
      textFile('invoices.csv', XERO + xeroRow('Alpha', 1, 'fiona@alpha.example')),
      textFile(
        'contacts.csv',
        'ContactName,AccountNumber,EmailAddress,FirstName,LastName,PhoneNumber\nAlpha,,fiona@alpha.example,Fiona,Thistle,\n',
      ),
    ]);
    expect(contacts.map(({ name, emails }) => [name, emails])).toEqual([
      ['Fiona Thistle', ['fiona@alpha.example']],
    ]);
  });
});

describe('a stated total', () => {
  const XERO = (group: string, total: string) =>
    `Aged Receivables Detail\nKowhai\nAs at 22 November 2026\n,,,,,\nInvoice Date,Due Date,Invoice Number,Current,Older,Total\nAlpha,,,,,\n04 Sep 2026,22 Oct 2026,INV-1,0.00,100.00,100.00\n04 Nov 2026,22 Dec 2026,INV-2,25.00,0.00,25.00\nTotal Alpha,,,25.00,100.00,${group}\nTotal,,,0.00,100.00,${total}\n`;

  test.each([
    ['all that is open', '125.00', '125.00', 0, 0],
    ['only what is overdue, while its groups count all', '125.00', '100.00', 0, 1],
    ['only what is overdue in groups as well', '100.00', '100.00', 0, 2],
    ['no other sum', '125.00', '99.00', 1, 0],
    ['no such sum where a group is wrong', '99.00', '100.00', 2, 0],
  ])('of a Xero report may be %s', async (_, group, total, stops, said) => {
    const candidates = await readText(XERO(group, total));
    expect(candidates.openItems).toHaveLength(2);
    expect(sentences(candidates, 'stop')).toHaveLength(stops);
    const notDue = sentences(candidates, 'warn').filter((one) => one.includes('that are not due yet'));
    expect(notDue).toHaveLength(said);
  });

  const ERPNEXT =
    'Posting Date,Party Type,Party,Customer Name,Voucher Type,Voucher No,Due Date,Invoiced Amount,Paid Amount,Outstanding Amount,Age (Days),Currency\n';

  test.each([
    ['with the noise of a float is what it nearly is', ['INR', 'INR'], '0.30000000000000004', 2],
    ['over several currencies is not compared, whatever digits it has', ['INR', 'USD'], '0.305', 1],
  ])('%s (F15)', async (_, [first, second], total, checks) => {
    const candidates = await readText(
      `${ERPNEXT}2026-08-15,Customer,C-1,Alpha,Sales Invoice,S-1,2026-09-14,0.1,0.0,0.1,99,${first}\n2026-08-15,Customer,C-1,Alpha,Sales Invoice,S-2,2026-09-14,0.2,0.0,0.2,99,${second}\nTotal,,,,,,,${total},0.0,${total},,\n`,
    );
    expect(sentences(candidates, 'stop')).toEqual([]);
    expect(candidates.openItems).toHaveLength(2);
    expect(candidates.checks.length).toBe(checks - 1);
  });
});

test('is dollars where the totals alone say so, also for a firm that keeps its books in pounds', async () => {
  const candidates = await readFiles([loadFile('aging.csv')], { currency: 'GBP' });
  expect(sentences(candidates, 'stop')).toEqual([]);
  expect(new Set(candidates.openItems.map(({ open }) => open.currency))).toEqual(new Set(['USD']));
  expect(candidates.questions.map(({ kind }) => kind)).toContain('currency');
});

test('figures without a name that add up to nothing are a row that cannot be read', async () => {
  const candidates = await readText(`${OWN}Alpha,A-1,2026-09-01,2026-10-01,EUR,100.00,100.00\n,,,,,,77.00\n`);
  expect(sentences(candidates, 'stop')).toEqual([]);
  expect(sentences(candidates, 'row')).toEqual([expect.stringMatching(/^Line 3: /)]);
});
