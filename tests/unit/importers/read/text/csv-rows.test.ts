import { expect, test } from 'vitest';
import { TableProblem } from '../../../../../lib/importers/raw-table.ts';
import { openTables } from '../../../../../lib/importers/read/open-tables.ts';
import { problemOf, rowsOf, sourceInChunks, tablesOf } from '../../../../support/table-rows.ts';
import { workedMs } from '../../../../support/worked-ms.ts';

/** Milliseconds a test may take on a machine that is busy with others. */
const SLOW = { timeout: 60_000 };

async function lines(text: string, size?: number): Promise<string[]> {
  const [table] = await tablesOf(sourceInChunks('a.csv', text, size));
  return table?.rows ?? [];
}

test.each(['\n', '\r\n', '\r'])(
  'rows carry the line they begin on, after cells of several lines too (%j)',
  async (end) => {
    const text = ['a,b', '', '"x', '"" y', 'z",2', 'c,d', ''].join(end);
    for (let size = 1; size <= text.length; size += 1) {
      expect(await lines(text, size)).toEqual(['1: a|b', '2: ', '3: x\n" y\nz|2', '6: c|d']);
    }
  },
);

test('rows far into a file that comes in many chunks keep their true lines', async () => {
  const text = Array.from({ length: 30_000 }, (_, at) => `"${at}\r\nx",Müller "${at}",\r`).join('\n');
  const [source] = await openTables(sourceInChunks('a.csv', text, 10_007));
  const rows = source ? await rowsOf(source) : [];
  expect(rows).toHaveLength(30_000);
  expect(rows.every(({ line, cells }, at) => line === at * 2 + 1 && cells[0] === `${at}\nx`)).toBe(true);
  expect(rows.at(-1)).toEqual({ line: 59_999, cells: ['29999\nx', 'Müller "29999"', ''] });
});

test.each<[string, string, string[]]>([
  ['cells stand as they are, spaces too', 'a , b\n 1,"2 "\n', ['1: a | b', '2:  1|2 ']],
  ['ragged rows keep their own number of cells', 'a,b,c\n1\n1,2,3,4', ['1: a|b|c', '2: 1', '3: 1|2|3|4']],
  ['blank rows at the end are no rows', 'a,b\n\n1,2\n,\n\n \n', ['1: a|b', '2: ', '3: 1|2']],
  ['Excel names the separator', 'sep=;\r\na;b,c\r\n1;2\r\n', ['2: a|b,c', '3: 1|2']],
  ['an inch sign inside a cell is only a sign', 'a,b\n12" pipe,2\n', ['1: a|b', '2: 12" pipe|2']],
  ['a quotation mark not doubled', 'a,b\n"12" pipe",2\n"x",3\n', ['1: a|b', '2: 12" pipe|2', '3: x|3']],
  [
    'names of the language are only names',
    '__proto__,constructor\n1,2',
    ['1: __proto__|constructor', '2: 1|2'],
  ],
  ['a separator inside quotes', '"a;b",c\n"1;2",3', ['1: a;b|c', '2: 1;2|3']],
  ['pipes between cells', 'a|b|c\n1|2|3', ['1: a|b|c', '2: 1|2|3']],
  ['no line break at the end', 'a,b\n1,"2"', ['1: a|b', '2: 1|2']],
])('%s', async (_, text, expected) => {
  for (const size of [1, 5, 1024]) expect(await lines(text, size)).toEqual(expected);
});

test('a quotation mark that is never closed names its own line', async () => {
  const sentence = /^Line 4: a quotation mark opens here and is never closed/;
  expect(await problemOf(sourceInChunks('a.csv', 'a,b\n"x\ny",2\nc,"d\ne,f\n'))).toMatch(sentence);
  const far = `a,b\n"x\ny",2\nc,"d\n${'e,f\n'.repeat(600_000)}`;
  expect(await problemOf(sourceInChunks('a.csv', far, 100_000))).toMatch(sentence);
});

test('a quotation mark in the wrong place that swallows a line stops', async () => {
  expect(await problemOf(sourceInChunks('a.csv', 'a,b\n"x"y,2\nc,"d"\n'))).toMatch(
    /^Line 2: a quotation mark stands in the wrong place/,
  );
});

test.each([
  ['x', /^Line 1: this line is longer than a line/],
  [',', /^Line 1: there are more than 1,000 columns|^Line 1: this line is longer/],
  ['"', /^Line 1: /],
])('a line of 100 MB of %j ends soon', SLOW, async (letter, sentence) => {
  const chunk = new Uint8Array(1_000_000).fill(letter.charCodeAt(0));
  let asked = 0;
  const file = {
    name: 'a.csv',
    size: 100 * chunk.length,
    async *chunks() {
      asked += 1;
      for (let at = 0; at < 100; at += 1) yield chunk;
    },
  };
  const before = workedMs();
  expect(await problemOf(file)).toMatch(sentence);
  expect(workedMs() - before).toBeLessThan(15_000);
  expect(asked).toBeGreaterThan(1);
});

test.each([
  ['quotation marks that close nothing', `${'"a'.repeat(200_000)}`, 'opens here'],
  [
    'quotation marks before endless spaces',
    `${'"x" '.repeat(100_000)}${' '.repeat(99_000)},`,
    'stands in the wrong',
  ],
  [
    'quotation marks before endless tabs',
    `${'"x" '.repeat(100_000)}${'\t'.repeat(99_000)},`,
    'stands in the wrong',
  ],
])('a line of %s ends soon', SLOW, async (_, line, sentence) => {
  const before = workedMs();
  const problem = await problemOf(sourceInChunks('a.csv', `a,b\n${line}`, 65_536));
  expect(problem).toMatch(`Line 2: a quotation mark ${sentence}`);
  expect(workedMs() - before).toBeLessThan(15_000);
});

test('a line one character too long, and one as long as may be', async () => {
  const longest = 'x'.repeat(1_000_000);
  expect(await lines(`${longest}\n`, 65_536)).toHaveLength(1);
  expect(await problemOf(sourceInChunks('a.csv', `a\n${longest}x\nb`, 65_536))).toMatch(/^Line 2: this line/);
});

test('more than 1,000 columns are no list', async () => {
  expect(await lines(`a${',b'.repeat(999)}`)).toHaveLength(1);
  expect(await problemOf(sourceInChunks('a.csv', `a,b\n1${',2'.repeat(1000)}`))).toMatch(
    /^Line 2: there are more than 1,000 columns/,
  );
});

test('more than 2,000,000 rows are refused', SLOW, async () => {
  const chunk = new TextEncoder().encode('1,2\n'.repeat(100_000));
  const file = {
    name: 'a.csv',
    size: chunk.length * 21,
    async *chunks() {
      for (let at = 0; at < 21; at += 1) yield chunk;
    },
  };
  const [source] = await openTables(file);
  const count = async () => {
    let rows = 0;
    for await (const batch of source?.rows() ?? []) rows += batch.length;
    return rows;
  };
  await expect(count()).rejects.toThrow('more than 2,000,000 rows');
});

test('a file of line breaks is held no longer than it tells something', async () => {
  const text = `a,b${'\n'.repeat(50_000)}c,d\n`;
  const [source] = await openTables(sourceInChunks('a.csv', text, 4096));
  const rows = source ? await rowsOf(source) : [];
  expect(rows).toHaveLength(1002);
  expect(rows.at(-1)).toEqual({ line: 50_001, cells: ['c', 'd'] });
});

test.each([
  ['more than 1,000 columns', `x${',y'.repeat(1000)}\n`],
  ['a line too long', `${'x'.repeat(1_000_001)}\n`],
  ['a quotation mark never closed', 'x,"y\n'],
  ['a misplaced quotation mark', '"x"y,2\nc,"d"\n'],
  ['quotation marks before endless spaces', `${'"x" '.repeat(4000)}${' '.repeat(2000)},\n`],
])('rows before %s are given, whatever the pieces', async (_, bad) => {
  const text = `a,b\n"1\n1",2\n3,4\n${bad}`;
  for (const size of text.length > 100_000 ? [61_000, 10_000_000] : [7, 61, 1024, 1_000_000]) {
    const [source] = await openTables(sourceInChunks('a.csv', text, size));
    const given: number[] = [];
    const reading = async () => {
      for await (const batch of source?.rows() ?? []) given.push(...batch.map(({ line }) => line));
    };
    await expect(reading()).rejects.toThrow(TableProblem);
    expect(given).toEqual([1, 2, 4]);
  }
});

test.each(['\n', ',,,,,\r\n', ' \n'])('100 MB of blank rows (%j) end soon', SLOW, async (row) => {
  const chunk = new TextEncoder().encode(row.repeat(Math.ceil(250_000 / row.length)));
  const file = {
    name: 'a.csv',
    size: 100_000_000,
    async *chunks() {
      yield new TextEncoder().encode('a,b\n1,2\n');
      for (let at = 0; at < 400; at += 1) yield chunk;
    },
  };
  const before = workedMs();
  expect(await problemOf(file)).toMatch(/more than 2,000,000 rows/);
  expect(workedMs() - before).toBeLessThan(15_000);
});

test('rows can be read again from the first one, and left in the middle', async () => {
  const [source] = await openTables(sourceInChunks('a.csv', 'a,b\n1,2\n'.repeat(40_000), 4096));
  if (!source) throw new Error('no table');
  for await (const batch of source.rows()) {
    expect(batch[0]?.line).toBe(1);
    break;
  }
  expect(await rowsOf(source)).toHaveLength(80_000);
  expect(await rowsOf(source)).toHaveLength(80_000);
});
