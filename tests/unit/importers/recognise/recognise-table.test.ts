import { describe, expect, test } from 'vitest';
import type { ColumnMapping } from '../../../../lib/domain/column-mapping.ts';
import type { RowSource } from '../../../../lib/importers/raw-table.ts';
import { cellOf, cellsOf } from '../../../../lib/importers/recognise/header.ts';
import { recogniseTable } from '../../../../lib/importers/recognise/recognise-table.ts';
import { buildRowSource } from '../../../support/build-row-source.ts';

const NOW = Date.UTC(2026, 10, 22);

function source(rows: readonly string[], over: Partial<RowSource> = {}) {
  return buildRowSource(
    rows.map((row) => row.split('|')),
    over,
  );
}

async function outcome(rows: readonly string[], over: Partial<RowSource> = {}, known: ColumnMapping[] = []) {
  const recognition = await recogniseTable(source(rows, over), known, NOW);
  if (recognition.kind === 'other') return recognition.problem.message;
  if (recognition.kind === 'nothing') return 'nothing';
  return `${recognition.table.format.id}${recognition.question ? ' ?' : ''}`;
}

const PAYABLES = 'Export the list of what customers owe you instead';

describe('what you owe is never read as what you are owed', () => {
  test.each([
    [
      [
        'A/P Aging Detail Report',
        '|Date|Transaction type|Num|Vendor display name|Due date|Amount|Open balance',
        '|1|Bill|B-1|Proseware|2|5|5',
      ],
      'This seems to be the QuickBooks Online A/P Aging report',
    ],
    [
      [
        '|Date|Transaction type|Num|Vendor|Due date|Past due|Amount|Open balance',
        '|1|Bill|B-1|Proseware|2|0|5|5',
      ],
      'This seems to be a list of bills from vendors, which you owe.',
    ],
    [
      ['Aged Payables Detail', 'Invoice Date|Due Date|Invoice Number|Current|Older|Total', '1|2|B-1|5|0|5'],
      'This seems to be a report of payables, which lists what you owe.',
    ],
    [
      ['Lieferant|Rechnungsnummer|Rechnungsdatum|Betrag', 'Proseware|1|01.10.2026|5,00'],
      'This seems to be a list of bills from vendors',
    ],
    [
      ['Posting Date|Supplier|Bill No|Outstanding Amount', '2026-10-01|Proseware|1|5'],
      'This seems to be a list of bills from vendors',
    ],
    [
      ['Fournisseur|Facture|Échéance|Reste à payer', 'Proseware|1|01/10/2026|5,00'],
      'This seems to be a list of bills from vendors',
    ],
  ])('%j', async (rows, sentence) => {
    const message = await outcome(rows);
    expect(message.slice(0, sentence.length)).toBe(sentence);
    expect(message).toContain(PAYABLES);
  });
});

describe('a report that cannot be used is named', () => {
  test.each([
    [
      ['A/R Aging Summary', '|Current|1 - 30|31 - 60|61 - 90|Total', 'Contoso|5|0|0|0|5'],
      'This seems to be a report of customer balances without single invoices.',
    ],
    [
      ['Contact|Current|< 1 Month|1 Month|Older|Total', 'Contoso|5|0|0|0|5'],
      'This seems to be a summary by age, which has no single invoices.',
    ],
    [
      ['Vendor Contact List', 'Vendor|Phone numbers|Email', 'Proseware|1|a@b.example'],
      'This seems to be a list of vendors.',
    ],
    [
      [
        'Invoices and Received Payments',
        '|Date|Transaction type|Memo/Description|Num|Amount',
        'Contoso|||||',
        '|11/01/2026|Payment||17|5.00',
        '|10/01/2026|Invoice||1001|5.00',
      ],
      'This seems to be a report of payments or balances over time, which does not say what is open today.',
    ],
    [
      [
        'id|Created date (UTC)|Amount|Amount Refunded|Currency|Captured|Fee|Status|Description|Customer Email',
        'ch_1|2026-11-05 10:00|10.00|0.00|usd|true|0.59|Paid|A lamp|ap@contoso.example',
      ],
      'This seems to be a list of Stripe payments that does not name their invoices. In Stripe, open Billing,',
    ],
    [
      [
        'id|Type|Source|Amount|Fee|Net|Currency|Created (UTC)|Available On (UTC)|Description',
        'txn_1|charge|ch_1|10.00|0.59|9.41|usd|2026-11-05 10:00|2026-11-07 00:00|A lamp',
      ],
      'This seems to be a list of what moved on your Stripe balance, which names no customers.',
    ],
    [
      ['A/R Aging Detail Report', '|Date|Num|Due date', 'CURRENT|||'],
      'This is titled as QuickBooks Online A/R Aging Detail, but the columns "Customer full name" and "Open balance" are missing. Export it again with all columns (Reports > A/R Aging Detail).',
    ],
    [['eggs|6', 'milk|2', 'bread|1'], 'This does not seem to be an export from an accounting program'],
    [
      ['Dear Mary,', '', 'as per our phone call earlier we agreed to 1|200.00 USD| due Friday.'],
      'This does not seem to be an export from an accounting program',
    ],
    [['<!doctype html><html>'], 'This does not seem to be an export from an accounting program'],
    [[], 'This does not seem to be an export from an accounting program'],
  ])('%j', async (rows, sentence) => {
    expect((await outcome(rows)).slice(0, sentence.length)).toBe(sentence);
  });
});

test('a title that several systems use does not refuse a list with columns of its own', async () => {
  const rows = [
    'A/R Aging Detail',
    'Client|Date|Num|Due date|Balance',
    'Contoso|2026-11-01|1|2026-12-01|5.00',
  ];
  expect(await outcome(rows)).toBe('own-open-items ?');
  const withoutBalance = rows.map((row) => row.replace('|Balance', '|Amount'));
  expect(await outcome(withoutBalance)).toContain('the column "Open balance" is missing');
});

const ORDERS = [
  'Shop orders',
  '',
  'Shopper;Order;Placed;To pay'.replaceAll(';', '|'),
  'Contoso|A-1|2026-11-01|100.00',
];

const MAPPING: ColumnMapping = {
  signature: 'shopper|order|placed|to pay',
  label: 'Orders from the shop',
  holds: 'open-items',
  columns: [
    { caption: 'Shopper', name: 'customer' },
    { caption: 'Order', name: 'number' },
    { caption: 'Placed', name: 'issuedOn' },
    { caption: 'To pay', name: 'open' },
  ],
  dateOrder: null,
  decimal: null,
  currency: null,
  isPerLine: false,
  savedAt: NOW,
};

describe('a list nobody knows', () => {
  test('is read by our guess and asked about', async () => {
    const rows = ['client_name|invoice_number|due_date|amount_due', 'Contoso|17|2026-12-01|100.00'];
    const recognition = await recogniseTable(source(rows, { file: 'orders.csv' }), [], NOW);
    expect(recognition).toMatchObject({
      kind: 'recognised',
      question: {
        kind: 'columns',
        file: 'orders.csv',
        message: 'Nobody has told us yet what the columns of "orders.csv" mean. Please check our guess.',
        isBlocking: true,
        signature: 'client name|invoice number|due date|amount due',
        captions: ['client_name', 'invoice_number', 'due_date', 'amount_due'],
        samples: [['Contoso', '17', '2026-12-01', '100.00']],
        proposal: { label: 'orders', holds: 'open-items' },
      },
    });
  });

  test('is not asked about again once the user has said it, whatever stands above it', async () => {
    expect(await outcome(ORDERS, {}, [MAPPING])).toBe('own-open-items');
    expect(await outcome(ORDERS.slice(2), {}, [MAPPING])).toBe('own-open-items');
    expect(await outcome(ORDERS)).toBe('own-open-items ?');
  });

  test('the user’s word stands before a format we know', async () => {
    const captions = 'Date|Due|Details|Client|Status|Total';
    const rows = [captions, 'Jan 28 2021|Feb 28 2021|INV-1|Contoso|Unpaid|1.00'];
    expect(await outcome(rows)).toBe('invoicely-statements');
    const own = { ...MAPPING, signature: 'date|due|details|client|status|total' };
    expect(await outcome(rows, {}, [own])).toBe('own-open-items');
  });

  test('with captions that stand twice or are empty is read by their places', async () => {
    const mapping: ColumnMapping = {
      ...MAPPING,
      signature: 'a|a||b',
      columns: [
        { caption: 'A', name: null },
        { caption: 'A', name: 'customer' },
        { caption: '', name: 'number' },
        { caption: 'B', name: 'open' },
      ],
    };
    const recognition = await recogniseTable(source(['A|A||B|', '1|Contoso|17|5']), [mapping], NOW);
    if (recognition.kind !== 'recognised') throw new Error('not recognised');
    const { header } = recognition.table;
    const cells = ['1', ' Contoso ', '17', '5'];
    expect([cellOf(header, cells, 'customer'), cellOf(header, cells, 'number')]).toEqual(['Contoso', '17']);
  });

  test('is left alone in a sheet that has only a sum for each customer', async () => {
    const sums = ['Customer|Region|Total', 'Contoso|North|5.00'];
    const items = ['Customer|Invoice|Total', 'Contoso|A-1|5.00'];
    const sheet = { kind: 'xlsx', part: 'By Period (LCY)' } as const;
    expect([await outcome(sums), await outcome(sums, sheet), await outcome(items, sheet)]).toEqual([
      'own-open-items ?',
      'nothing',
      'own-open-items ?',
    ]);
    expect(await outcome(['Contact|Current|< 1 Month|Older|Total', 'Contoso|5|0|0|5'], sheet)).toBe(
      'nothing',
    );
  });

  test('without an amount is asked about when it is a file, and left alone when it is a sheet beside others', async () => {
    const rows = ['Region|Manager|Budget code', 'North|Ann|B1', 'South|Bob|B2'];
    expect(await outcome([...rows, '1|2|3'])).toMatch(/\?$/);
    expect(await outcome([...rows, '1|2|3'], { kind: 'xlsx', part: 'Budget' })).toBe('nothing');
  });
});

test('a list says whether its columns are guessed or the user’s (F35)', async () => {
  const labels = await Promise.all(
    [[], [MAPPING]].map(async (known) => {
      const recognition = await recogniseTable(source(ORDERS), known, NOW);
      return recognition.kind === 'recognised' ? recognition.table.format.label : null;
    }),
  );
  expect(labels).toEqual(['Not recognised: read by our guess', `${MAPPING.label} (by your columns)`]);
});

test('lists of an IIF file that are not ours are nothing, not an error', async () => {
  const accounts = ['NAME|REFNUM|ACCNTTYPE', 'Checking|1|BANK'];
  expect(await outcome(accounts, { kind: 'iif', part: 'ACCNT' })).toBe('nothing');
  const vendors = ['NAME|REFNUM|EMAIL|PHONE1', 'Proseware|1||'];
  expect(await outcome(vendors, { kind: 'iif', part: 'VEND' })).toBe('nothing');
  expect(await outcome(vendors, { kind: 'iif', part: 'CUST' })).toBe('quickbooks-desktop-iif-customers');
  expect(await outcome(vendors)).not.toContain('quickbooks-desktop-iif');
});

test('the customer named above the captions of a printed list belongs to its rows', async () => {
  const captions = 'Stat|Account|No|Date|Net due dt|LC amnt|Type';
  const rows = [
    'Customer   100123',
    'Name       Contoso GmbH',
    'City       Berlin',
    captions,
    '@5B@|100123|18|1|2|3|RV',
  ];
  const recognition = await recogniseTable(source(rows, { kind: 'pipes' }), [], NOW);
  expect(recognition).toMatchObject({ table: { header: { line: 1 } } });
});

test('titles are handed on, and several columns of one meaning are read together', async () => {
  const rows = [
    '*ContactName|EmailAddress|POAddressLine1|POAddressLine2|POCity',
    'Contoso|a@b.example| 1 Main St |Suite 4|',
  ];
  const recognition = await recogniseTable(source(['Our contacts|x', '', ...rows]), [], NOW);
  if (recognition.kind !== 'recognised') throw new Error('not recognised');
  const { header, titles } = recognition.table;
  expect([titles, header.line, header.isLabelled]).toEqual([['Our contacts', 'x'], 3, false]);
  const cells = rows[1]?.split('|') ?? [];
  expect(cellsOf(header, cells, 'street')).toEqual(['1 Main St', 'Suite 4']);
  expect(cellOf(header, cells, 'street')).toBe('1 Main St\nSuite 4');
  expect(cellOf(header, cells, 'phone')).toBe('');
});

test('a first column without caption that counts the rows is no column of labels', async () => {
  const rows = ['|Customer|Invoice number|Open balance', '0|Contoso|1|5.00', '1|Adatum|2|6.00'];
  const recognition = await recogniseTable(source(rows), [], NOW);
  expect(recognition).toMatchObject({ table: { header: { isLabelled: false } } });
});

test('captions are found below sixty rows of titles at most', async () => {
  const captions = '|Date|Transaction type|Num|Customer|Due date|Amount|Open balance';
  expect(await outcome([...Array(59).fill('Title'), captions])).toBe('qbo-ar-aging-detail');
  expect(await outcome([...Array(60).fill('Title'), captions])).not.toBe('qbo-ar-aging-detail');
});

test('only the first rows of a long table are read', async () => {
  let batches = 0;
  const long: RowSource = {
    ...source([]),
    async *rows() {
      for (batches = 1; batches <= 1000; batches += 1) {
        yield Array.from({ length: 100 }, (_, at) => ({
          line: batches * 100 + at,
          cells: ['Contoso', '1', '2'],
        }));
      }
    },
  };
  await recogniseTable(long, [], NOW);
  expect(batches).toBeLessThanOrEqual(3);
});
