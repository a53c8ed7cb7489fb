import { buildWorkbook, type WorkbookCell } from '../build-workbook.ts';
import type { Healthy } from './mutant.ts';

/** Lists as workbooks, for damage to their zip and XML: an aging with a title block, a list of one's own, two sheets. */
export function healthyWorkbooks(): Healthy[] {
  return [
    { name: 'aging.xlsx', bytes: buildWorkbook({ sheets: [{ name: 'A/R Aging Detail', rows: AGING }] }) },
    {
      name: 'list-1904.xlsx',
      bytes: buildWorkbook({ sheets: [{ name: 'List', rows: LIST }], from1904: true }),
    },
    {
      name: 'two-sheets.xlsx',
      bytes: buildWorkbook({
        sheets: [
          { name: 'About', rows: [['This report was made for you.']], isHidden: true },
          { name: 'A/R Aging Detail', rows: AGING },
          { name: 'List', rows: LIST },
        ],
      }),
    },
  ];
}

const AGING: readonly (readonly WorkbookCell[])[] = [
  ['Harbor Supply Co.'],
  ['A/R Aging Detail Report'],
  ['As of Nov 21, 2026'],
  [],
  [null, 'Date', 'Transaction type', 'Num', 'Customer full name', 'Due date', 'Amount', 'Open balance'],
  ['31 - 60 days past due'],
  [
    null,
    { date: '2026-09-05' },
    'Invoice',
    'INV-1042',
    'Northwind Traders',
    { date: '2026-10-05' },
    1200,
    1200,
  ],
  [
    null,
    { date: '2026-09-20' },
    'Credit Memo',
    'CM-7',
    'Northwind Traders',
    { date: '2026-09-20' },
    -100,
    -100,
  ],
  ['Total for 31 - 60 days past due', null, null, null, null, null, null, { formula: 'H7+H8', value: 1100 }],
  ['CURRENT'],
  [null, { date: '2026-11-10' }, 'Invoice', 1061, 'Wingtip Toys', { date: '2026-12-10' }, 99.99, 99.99],
  ['Total for CURRENT', null, null, null, null, null, null, 99.99],
  ['TOTAL', null, null, null, null, null, null, { formula: 'H9+H12', value: 1199.99 }],
  [' Saturday, November 21, 2026 04:19 PM GMT-06:00'],
];

const LIST: readonly (readonly WorkbookCell[])[] = [
  ['Customer', 'Customer No', 'Invoice', 'Invoice date', 'Due date', 'Balance', 'Currency', 'E-mail'],
  [
    'Müller & Söhne',
    '000123',
    'R-1',
    { date: '2026-08-01T10:30' },
    { date: '2026-09-01' },
    1234.5,
    'EUR',
    'a@mueller.example',
  ],
  ['Acme', 124, 'R-2', { date: '2026-08-02' }, { date: '2026-09-02' }, 0.1, 'EUR', null],
  ['Acme', 124, 'R-3', { error: '#REF!' }, { date: '2026-09-02' }, { formula: 'A1', value: 75 }, 'EUR', true],
];
