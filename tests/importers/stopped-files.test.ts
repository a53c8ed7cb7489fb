import { describe, expect, test } from 'vitest';
import { readImport } from '../../lib/importers/read-import.ts';
import { read, sentences } from './load-file.ts';

const CASES: readonly [file: string, ...sentences: string[]][] = [
  ['aging-cut-in-quotes.csv', 'Line 8: a quotation mark opens here and is never closed'],
  ['aging-cut-in-row.csv', 'Line 8: the last row has 5 of 8 cells'],
  ['aging-cut-after-row.csv', 'Line 8: the file ends here without the row TOTAL'],
  ['aging-cut-in-total.csv', 'Line 10: the row TOTAL has no amount.'],
  ['aging-header-only.csv', 'Line 5: the file ends after its column captions.'],
  ['contacts-cut-in-row.csv', 'Line 13: the last row has 2 of 6 cells ("Litware, Phone:555-010-0300").'],
  [
    'aging-bad-cells.csv',
    'Line 7: the open balance "12,5O" is not an amount.',
    'Line 8: the amount "12.345" has more digits after the point than USD has.',
    'Line 9: the due date "02/30/2027" is not a day (read as month/day/year).',
    'Line 10: the customer is missing.',
    'Line 11: this row has nothing under "Date", so it cannot be read',
    'Line 12: this row is neither an invoice nor a group nor a total',
    'Line 13: Credit Memo 7006 owes the customer something',
    "Line 16: this row stands below the report's TOTAL",
  ],
  [
    'aging-without-columns.csv',
    'This is titled as QuickBooks Online A/R Aging Detail, but the columns "Customer full name" and "Open balance" are missing.',
  ],
  [
    'payables.csv',
    'This seems to be the QuickBooks Online A/P Aging report, which lists what you owe to vendors.',
  ],
  ['payables-untitled.csv', 'This seems to be a list of bills from vendors, which you owe.'],
  [
    'open-invoices.csv',
    'This seems to be the QuickBooks Online Open Invoices report. Export Reports > A/R Aging Detail',
  ],
  [
    'xero-aged.csv',
    "This seems to be Xero's Aged Receivables report. For now only two reports of QuickBooks Online",
  ],
  ['other-program.csv', 'This seems to be a list from another program. For now only two reports'],
  ['shopping-list.csv', 'This does not seem to be an export from an accounting program'],
  ['letter.txt', 'This does not seem to be an export from an accounting program'],
  ['web-page.csv', 'This does not seem to be an export from an accounting program'],
  ['blank.csv', 'This file is empty.'],
  ['empty.csv', 'This file is empty.'],
  ['report.pdf', 'This is a PDF'],
  ['workbook.xlsx', 'This is an Excel workbook or a zip archive'],
  ['old-workbook.xls', 'This is an Excel file of the older kind'],
  ['noise.csv', 'This is not a text file'],
];

describe('a file that cannot be used says what is wrong and where', () => {
  test.each(CASES)('%s', (name, ...starts) => {
    const candidates = read(name);
    const stops = sentences(candidates, 'stop');
    expect(stops).toHaveLength(starts.length);
    starts.forEach((start, at) => {
      expect(stops[at]?.slice(0, start.length)).toBe(start);
    });
    expect(
      candidates.problems.filter(({ severity }) => severity === 'stop').every(({ file }) => file === name),
    ).toBe(true);
    expect([candidates.files, candidates.accounts, candidates.contacts, candidates.openItems]).toEqual([
      [],
      [],
      [],
      [],
    ]);
  });
});

test('a total that the rows do not reach is shown beside what was read, and names its group and lines', () => {
  const candidates = read('aging-wrong-total.csv');
  expect(
    candidates.checks.map(({ label, stated, read: found }) => [label, stated.amount, found.amount]),
  ).toEqual([
    ['CURRENT', 35000, 30000],
    ['TOTAL', 35000, 30000],
  ]);
  expect(sentences(candidates, 'stop')).toEqual([
    'Line 9: the file says 350.00 USD for "CURRENT", but lines 7 to 8 add up to 300.00 USD. Export it again, unchanged.',
    'Line 10: the file says 350.00 USD for "TOTAL", but lines 7 to 8 add up to 300.00 USD. Export it again, unchanged.',
  ]);
});

test('no file at all is said', () => {
  expect(sentences(read(), 'stop')).toEqual(['No file was chosen.']);
});

test('a file beyond 50 MB is refused before it is read', () => {
  const files = [{ name: 'huge.csv', bytes: new Uint8Array(50 * 1024 * 1024 + 1) }];
  expect(sentences(readImport({ files, currency: 'USD' }))).toEqual([
    'This file is larger than 50 MB. Export a shorter list, for example open invoices only.',
  ]);
});
