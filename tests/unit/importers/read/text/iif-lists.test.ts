import { expect, test } from 'vitest';
import { openTables } from '../../../../../lib/importers/read/open-tables.ts';
import { problemOf, sourceInChunks, tablesOf } from '../../../../support/table-rows.ts';

const LISTS = [
  '!HDR\tPROD\tVER',
  'HDR\tQuickBooks Pro\tVersion 6.0',
  '!CUST\tNAME\tBADDR1\tEMAIL',
  'CUST\t"Andres, Cristina"\t1 Main St.\\nBay 2\t',
  'CUST\t"The ""Deck"""\t\ta@x.example',
  '!CUST\tNAME\tTERMS',
  'CUST\tMüller\t"2% 10 Net 30"',
  '!VEND\tNAME',
  '',
].join('\r\n');

const EXPECTED = [
  { table: 'iif HDR', rows: ['1: PROD|VER', '2: QuickBooks Pro|Version 6.0'] },
  {
    table: 'iif CUST',
    rows: ['3: NAME|BADDR1|EMAIL', '4: Andres, Cristina|1 Main St.\nBay 2|', '5: The "Deck"||a@x.example'],
  },
  { table: 'iif CUST', rows: ['6: NAME|TERMS', '7: Müller|2% 10 Net 30'] },
  { table: 'iif VEND', rows: ['8: NAME'] },
];

test('every heading is a table; a list headed again is another one', async () => {
  for (const size of [1, 17, 4096])
    expect(await tablesOf(sourceInChunks('a.iif', LISTS, size))).toEqual(EXPECTED);
});

test('a list in Windows-1252, as QuickBooks writes it', async () => {
  const bytes = Uint8Array.from(LISTS, (letter) => letter.charCodeAt(0));
  expect(await tablesOf(sourceInChunks('a.iif', bytes))).toEqual(EXPECTED);
});

test('rows of several keywords may alternate', async () => {
  const text = [
    '!TRNS\tDATE\tAMOUNT',
    '!SPL\tDATE\tAMOUNT',
    '!ENDTRNS',
    'TRNS\t7/25/2026\t100',
    'SPL\t7/25/2026\t-100',
    'ENDTRNS',
    'TRNS\t7/26/2026\t50',
    'SPL\t7/26/2026\t-50',
    'ENDTRNS',
  ].join('\n');
  expect(await tablesOf(sourceInChunks('a.iif', text))).toEqual([
    { table: 'iif TRNS', rows: ['1: DATE|AMOUNT', '4: 7/25/2026|100', '7: 7/26/2026|50'] },
    { table: 'iif SPL', rows: ['2: DATE|AMOUNT', '5: 7/25/2026|-100', '8: 7/26/2026|-50'] },
    { table: 'iif ENDTRNS', rows: ['3: ', '6: ', '9: '] },
  ]);
});

test('rows whose keyword has no heading are not lost', async () => {
  const text = '!CUST\tNAME\nVEND\tA\nCUST\tB\nVEND\tC\n';
  expect(await tablesOf(sourceInChunks('a.iif', text))).toEqual([
    { table: 'iif CUST', rows: ['1: NAME', '3: B'] },
    { table: 'iif VEND', rows: ['2: A', '4: C'] },
  ]);
});

test('a quotation mark never closed, and more lists than there are, stop with a sentence', async () => {
  expect(await problemOf(sourceInChunks('a.iif', '!CUST\tNAME\nCUST\t"A\nCUST\tB\n'))).toMatch(
    /^Line 2: a quotation mark opens here/,
  );
  expect(await problemOf(sourceInChunks('a.iif', '!A\tB\n'.repeat(1001)))).toMatch(
    /more lists than QuickBooks/,
  );
});

test('a list is not read beyond its last row', async () => {
  const text = `!CUST\tNAME\nCUST\tA\n!VEND\tNAME\n${'VEND\tB\n'.repeat(50_000)}`;
  const bytes = new TextEncoder().encode(text);
  let given = 0;
  const file = {
    name: 'a.iif',
    size: bytes.length,
    async *chunks() {
      for (let from = 0; from < bytes.length; from += 70_000) {
        given += 1;
        yield bytes.subarray(from, from + 70_000);
      }
    },
  };
  const [customers] = await openTables(file);
  given = 0;
  for await (const rows of customers?.rows() ?? []) expect(rows).toHaveLength(2);
  expect(given).toBe(1);
});
