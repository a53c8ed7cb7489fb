import { expect, test } from 'vitest';
import { problemOf, sourceInChunks, tablesOf } from '../../../../support/table-rows.ts';

// As SAP prints open items: a page header that comes again, the customer above his items, lines of dashes.
const PAGE = [
  '25.07.2026                Customer line item list                    1',
  '',
  'Customer             1000',
  'Name                 Bachmeier | Söhne',
  '',
  '-------------------------------------------',
  '|Stat|Account |No        |Net due dt| LC amnt |',
  '|-----------------------------------------|',
  '|    |1000    |9000001   |01.06.2026| 1.250,00|',
  '|    |1000    |9000002   |15.06.2026|   100,00-|',
  '-------------------------------------------',
];

test('cells between pipes are trimmed, lines of dashes dropped and counted, other lines one cell', async () => {
  const text = [...PAGE, '\f', ...PAGE].join('\r\n');
  for (const size of [1, 13, 4096]) {
    const [table] = await tablesOf(sourceInChunks('fbl5n.txt', text, size));
    expect(table?.table).toBe('pipes');
    expect(table?.rows.slice(0, 8)).toEqual([
      '1: 25.07.2026                Customer line item list                    1',
      '2: ',
      '3: Customer             1000',
      '4: Name                 Bachmeier | Söhne',
      '5: ',
      '7: Stat|Account|No|Net due dt|LC amnt',
      '9: |1000|9000001|01.06.2026|1.250,00',
      '10: |1000|9000002|15.06.2026|100,00-',
    ]);
    expect(table?.rows.at(-1)).toBe('22: |1000|9000002|15.06.2026|100,00-');
  }
});

test('a header without its last pipe loses no cell', async () => {
  const text = '|Stat|Account|No\n|---|\n|A|1000|1|\n|B|1000|2|\n|C|1001|3|\n';
  expect(await tablesOf(sourceInChunks('a.txt', text))).toEqual([
    { table: 'pipes', rows: ['1: Stat|Account|No', '3: A|1000|1', '4: B|1000|2', '5: C|1001|3'] },
  ]);
});

test.each([
  ['a|b|c\n1|2|3\n', ['1: a|b|c', '2: 1|2|3']],
  ['|Date|Num\n|07/25/2026|1\n|07/26/2026|2\n', ['1: |Date|Num', '2: |07/25/2026|1', '3: |07/26/2026|2']],
])('pipes that only separate are a CSV, an empty first cell stays: %j', async (text, rows) => {
  expect(await tablesOf(sourceInChunks('a.csv', text))).toEqual([{ table: 'csv', rows }]);
});

test('a line too long is told in a list of pipes too', async () => {
  const text = `${PAGE.join('\n')}\n${'|x'.repeat(600_000)}`;
  expect(await problemOf(sourceInChunks('a.txt', text, 100_000))).toMatch(/^Line 12: this line is longer/);
});
