import type { ImportOutcome, ImportPreview } from '../../lib/app/import-preview.ts';
import type { ColumnMapping } from '../../lib/domain/column-mapping.ts';
import { day } from '../../lib/domain/day.ts';
import { importRecordSchema } from '../../lib/domain/import-record.ts';
import { money } from '../../lib/domain/money.ts';
import type { ImportQuestion } from '../../lib/importers/import-answers.ts';

const usd = (cents: number) => money(cents, 'USD');

/** An A/R ageing of three customers, 1,400.00 USD, whose totals agree; nothing is on record yet. */
export function buildImportPreview(overrides: Partial<ImportPreview> = {}): ImportPreview {
  return {
    files: [
      {
        file: 'aging.csv',
        part: null,
        format: 'qbo-ar-aging-detail',
        label: 'QuickBooks Online A/R Aging Detail',
        holds: 'open-items',
        isComplete: true,
        asOf: day('2026-11-19'),
        rows: 4,
        leftOut: [],
        remembered: null,
      },
    ],
    system: 'qbo',
    asOf: day('2026-11-19'),
    counts: { accounts: 3, contacts: 2, invoices: 3, credits: 1 },
    currency: 'USD',
    currencyAssumed: false,
    fileTotals: [usd(140_000)],
    readTotals: [usd(140_000)],
    overdueTotals: [usd(140_000)],
    overdueAccounts: 2,
    checks: [
      check('31 - 60 days past due', 8, 110_000, 110_000),
      check('1 - 30 days past due', 11, 20_000, 20_000),
      check('CURRENT', 14, 10_000, 10_000),
      { ...check('TOTAL', 15, 140_000, 140_000), scope: 'file' },
    ],
    differences: [],
    stops: [],
    unreadable: [],
    warnings: [],
    questions: [],
    firstRows: [
      firstRow('Northwind Traders', 'INV-1042', '2026-10-05', 120_000),
      { ...firstRow('Northwind Traders', 'CM-7', '2026-09-20', -10_000), kind: 'credit-memo' },
      firstRow('Fabrikam', 'INV-1050', '2026-10-31', 20_000),
      firstRow('Wingtip Toys', 'INV-1061', '2026-12-10', 10_000),
    ],
    changes: null,
    canConfirm: true,
    whyNot: null,
    ...overrides,
  };
}

function check(label: string, line: number, stated: number, read: number): ImportPreview['checks'][number] {
  return {
    file: 'aging.csv',
    line,
    label,
    scope: 'group',
    stated: usd(stated),
    read: usd(read),
    explainedBy: [],
  };
}

/** A group whose rows add up to less than it says, with the row that was left out. */
export const DIFFERING_CHECK: ImportPreview['checks'][number] = {
  ...check('31 - 60 days past due', 8, 120_000, 110_000),
  explainedBy: [{ line: 7, why: '“1OO.00” is not an amount' }],
};

function firstRow(
  customer: string,
  number: string,
  dueOn: string,
  open: number,
): ImportPreview['firstRows'][number] {
  return {
    customer,
    accountKey: customer,
    kind: 'invoice',
    number,
    description: null,
    orderNumber: null,
    issuedOn: day('2026-09-05'),
    dueOn: day(dueOn),
    total: usd(open),
    open: usd(open),
    external: [],
    line: 6,
    file: 'aging.csv',
  };
}

export function buildImportOutcome(overrides: Partial<ImportOutcome> = {}): ImportOutcome {
  return {
    record: importRecordSchema.parse({
      id: 'import-1',
      at: Date.parse('2026-11-19T09:00:00Z'),
      system: 'qbo',
      asOf: '2026-11-19',
      files: [{ name: 'aging.csv', format: 'qbo-ar-aging-detail' }],
      counts: { accounts: 3, contacts: 2, openItems: 4 },
      totals: [usd(140_000)],
    }),
    newAccounts: 3,
    newItems: 4,
    changedItems: 0,
    paidItems: 0,
    missingItems: 0,
    dueNow: 1,
    overdueAccounts: 2,
    ...overrides,
  };
}

const CAPTIONS = ['Order', 'Client', 'Billed', 'Payable by', 'Sum', 'Rest', 'Mail'];
const MEANINGS: readonly ColumnMapping['columns'][number]['name'][] = [
  'number',
  'customer',
  'issuedOn',
  'dueOn',
  'total',
  null,
  'email',
];

/** A shop's own list: five orders, whose open amount has not been recognised. */
export function buildColumnsQuestion(
  overrides: Partial<ColumnMapping> = {},
): Extract<ImportQuestion, { kind: 'columns' }> {
  return {
    kind: 'columns',
    file: 'orders.csv',
    message: 'What do the columns of orders.csv mean? This kind of list is not known yet.',
    isBlocking: true,
    part: null,
    signature: CAPTIONS.join('|').toLowerCase(),
    captions: CAPTIONS,
    samples: [
      [
        'A-1001',
        'Northwind Traders',
        '03/09/2026',
        '03/10/2026',
        '1,200.00',
        '1,200.00',
        'mary@northwind.example',
      ],
      ['A-1002', 'Fabrikam', '05/09/2026', '05/10/2026', '480.50', '240.25', 'ann@fabrikam.example'],
      ['A-1003', 'Wingtip Toys', '11/09/2026', '11/10/2026', '99.00', '99.00', ''],
      ['A-1004', 'Northwind Traders', '12/09/2026', 'on receipt', '15.00', '15.00', 'mary@northwind.example'],
      ['A-1005', 'Contoso Bakery', '13/09/2026', '13/10/2026', '2,310.75', '12,5O', 'sam@contoso.example'],
    ],
    proposal: {
      signature: CAPTIONS.join('|').toLowerCase(),
      label: 'orders',
      holds: 'open-items',
      columns: CAPTIONS.map((caption, at) => ({ caption, name: MEANINGS[at] ?? null })),
      dateOrder: null,
      decimal: null,
      currency: null,
      isPerLine: false,
      savedAt: Date.parse('2026-11-19T09:00:00Z'),
      ...overrides,
    },
  };
}
