import { describe, expect, test } from 'vitest';
import { loadBytes, loadFile, read, readFiles, sentences, textFile } from './load-file.ts';

const CASES: readonly [file: string, ...sentences: string[]][] = [
  ['aging-cut-in-quotes.csv', 'Line 8: a quotation mark opens here and is never closed'],
  ['aging-cut-in-row.csv', 'Line 8: the last row has 5 of 8 cells'],
  ['aging-cut-after-row.csv', 'Line 8: the file ends here without the row TOTAL'],
  ['aging-cut-in-total.csv', 'Line 10: the row TOTAL has no amount.'],
  ['aging-header-only.csv', 'Line 5: the file ends after its column captions.'],
  ['contacts-cut-in-row.csv', 'Line 13: the last row has 2 of 6 cells ("Litware, Phone:555-010-0300").'],
  ['aging-bad-cells.csv', 'No row of this file can be read, so nothing of it was used.'],
  [
    'aging-without-columns.csv',
    'This is titled as QuickBooks Online A/R Aging Detail, but the columns "Customer full name" and "Open balance" are missing.',
  ],
  [
    'payables.csv',
    'This seems to be the QuickBooks Online A/P Aging report, which lists what you owe to vendors.',
  ],
  ['payables-untitled.csv', 'This seems to be a list of bills from vendors, which you owe.'],
  ['shopping-list.csv', 'This does not seem to be an export from an accounting program'],
  ['letter.txt', 'This does not seem to be an export from an accounting program'],
  ['web-page.csv', 'This is a web page, even if its name says Excel.'],
  ['blank.csv', 'This file is empty.'],
  ['empty.csv', 'This file is empty.'],
  ['report.pdf', 'This is a PDF'],
  ['workbook.xlsx', 'This workbook is damaged or was not downloaded'],
  ['old-workbook.xls', 'This is an Excel file of the older kind'],
  ['noise.csv', 'This is not a text file'],
];

describe('a file that cannot be used says what is wrong and where', () => {
  test.each(CASES)('%s', async (name, ...starts) => {
    const candidates = await read(name);
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

test('every row that cannot be read says why and on which line', async () => {
  expect(sentences(await read('aging-bad-cells.csv'), 'row')).toEqual([
    'Line 7: the open balance "12,5O" is not an amount.',
    'Line 8: the open balance "12.345" has more digits after the point than USD has.',
    'Line 9: the due date "02/30/2027" is not a day (read as month/day/year).',
    'Line 10: the customer is missing.',
    expect.stringContaining('Line 11: this row has nothing under "Date", so it cannot be read'),
    expect.stringContaining('Line 12: this row is neither an invoice nor a group nor a total'),
    'Line 13: Credit Memo 7006 owes the customer something, so its open balance has to be below zero, but it is "9.00".',
    expect.stringContaining("Line 16: this row stands below the report's TOTAL"),
  ]);
});

describe('rows that cannot be read beside others that can', () => {
  const asked = 'aging-some-bad-rows.csv';

  test('are left out, asked about, and explain why the total differs', async () => {
    const candidates = await read(asked);
    expect(candidates.openItems.map(({ number }) => number)).toEqual(['7101', '7103']);
    expect(sentences(candidates, 'row')).toEqual([
      'Line 8: the due date "02/30/2027" is not a day (read as month/day/year).',
    ]);
    expect(candidates.questions.filter(({ isBlocking }) => isBlocking)).toEqual([
      {
        kind: 'leave-out',
        file: asked,
        isBlocking: true,
        lines: [8],
        message: '1 row of this file cannot be read. Import the rest without it?',
      },
    ]);
    expect(sentences(candidates, 'stop')).toEqual([]);
    expect(candidates.checks.at(-1)).toMatchObject({
      stated: { amount: 3500 },
      read: { amount: 3000 },
      explainedBy: [{ line: 8, why: 'cannot be read' }],
    });
  });

  test('are not asked about again once the user said so', async () => {
    const { questions } = await readFiles([loadFile(asked)], { answers: { leaveOut: [asked] } });
    expect(questions.filter(({ isBlocking }) => isBlocking)).toEqual([]);
  });

  test('do not excuse a total that they do not explain', async () => {
    const text = new TextDecoder().decode(loadBytes(asked)).replaceAll('35.00', '36.00');
    expect(sentences(await readFiles([textFile(asked, text)]), 'stop')).toHaveLength(2);
  });
});

test('a total that the rows do not reach is shown beside what was read, and names its group and lines', async () => {
  const candidates = await read('aging-wrong-total.csv');
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

test('no file at all is said', async () => {
  expect(sentences(await read(), 'stop')).toEqual(['No file was chosen.']);
});

test('a file beyond 500 MB is refused before it is read', async () => {
  const huge = {
    name: 'huge.csv',
    size: 500 * 1024 * 1024 + 1,
    chunks: () => {
      throw new Error('was read');
    },
  };
  expect(sentences(await readFiles([huge]))).toEqual([
    'This file is larger than 500 MB. Export a shorter list, for example open invoices only.',
  ]);
});
