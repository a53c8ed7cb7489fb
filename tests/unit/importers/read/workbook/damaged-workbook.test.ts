import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { openTables } from '../../../../../lib/importers/read/open-tables.ts';
import { buildWorkbook, workbookParts, zipParts } from '../../../../support/build-workbook.ts';
import { problemOf, rowsOf, sourceInChunks, tablesOf } from '../../../../support/table-rows.ts';

/** Milliseconds a test may take on a machine that is busy with others. */
const SLOW = { timeout: 60_000 };

test('a broken sheet stops itself and not the sheet beside it', async () => {
  const parts = workbookParts({ sheets: ['A', 'B'].map((name) => ({ name, rows: [[name]] })) });
  parts['xl/worksheets/sheet1.xml'] = '<worksheet><sheetData><row r="1"><c r="A1"></row>';
  const [broken, sound] = await openTables(sourceInChunks('a.xlsx', zipParts(parts)));
  if (!broken || !sound) throw new Error('no sheets');
  await expect(rowsOf(broken)).rejects.toThrow('This workbook is damaged');
  expect(await rowsOf(sound)).toEqual([{ line: 1, cells: ['B'] }]);
});

test('a workbook cut off anywhere never throws anything but a sentence', SLOW, async () => {
  const bytes = buildWorkbook({ sheets: [{ name: 'A', rows: [['a', 1]] }] });
  for (let length = 4; length < bytes.length - 22; length += 7) {
    const problem = await problemOf(sourceInChunks('a.xlsx', bytes.subarray(0, length))).catch(String);
    expect(problem).toMatch(/damaged|not an Excel workbook|was read/);
  }
});

test.each(['xl/worksheets/sheet1.xml', 'xl/sharedStrings.xml', 'xl/workbook.xml'])(
  'a workbook whose %s unpacks to a thousand times its size is stopped while it unpacks',
  SLOW,
  async (name) => {
    const parts = workbookParts({ sheets: [{ name: 'A', rows: [] }] });
    const bomb = strToU8(`<bomb>${`<!--${' '.repeat(100_000)}-->`.repeat(220)}`);
    const bytes = zipParts({ ...parts, [name]: bomb });
    expect(bytes.length * 200).toBeLessThan(bomb.length);
    setListedSize(bytes, name, 1000);
    expect(await problemOf(sourceInChunks('a.xlsx', bytes))).toMatch(/unpacks to far more/);
  },
);

/** A sheet not compressed, so that one of its bytes can be another without the packing noticing. */
function stored(): Uint8Array {
  const parts = workbookParts({ sheets: [{ name: 'A', rows: [['a', 1234.5]] }] });
  const bytes = Object.entries(parts).map(([name, xml]): [string, Uint8Array] => [name, strToU8(xml)]);
  return zipSync(Object.fromEntries(bytes), { level: 0 });
}

test('a byte that is another than was packed is noticed', async () => {
  const bytes = stored();
  expect((await tablesOf(sourceInChunks('a.xlsx', bytes)))[0]?.rows).toEqual(['1: a|1234.5']);
  const text = new TextDecoder('latin1').decode(bytes);
  for (const [found, at] of [
    ['1234.5', 0],
    ['formatCode="', 12],
    ['<t xml:space="preserve">a', 24],
    ['<sheet name="', 13],
    ['relationships/styles', 14],
  ] as const) {
    const damaged = bytes.slice();
    damaged[text.indexOf(found) + at] = 0x39;
    for (const size of [1, 61, 1_000_000]) {
      expect(await problemOf(sourceInChunks('a.xlsx', damaged, size))).toMatch(/^This workbook is damaged/);
    }
  }
});

test('a sheet with a damaged byte stops itself and not the sheet beside it', async () => {
  const parts = workbookParts({ sheets: ['A', 'B'].map((name, at) => ({ name, rows: [[at + 1234]] })) });
  const entries = Object.entries(parts).map(([name, xml]): [string, Uint8Array] => [name, strToU8(xml)]);
  const bytes = zipSync(Object.fromEntries(entries), { level: 0 });
  bytes[new TextDecoder('latin1').decode(bytes).indexOf('1234')] = 0x39;
  const [broken, sound] = await openTables(sourceInChunks('a.xlsx', bytes));
  if (!broken || !sound) throw new Error('no sheets');
  await expect(rowsOf(broken)).rejects.toThrow('This workbook is damaged');
  expect(await rowsOf(sound)).toEqual([{ line: 1, cells: ['1235'] }]);
});

test('a workbook without the list at its end was cut off', async () => {
  const bytes = stored();
  const end = bytes.length - 22;
  expect(await problemOf(sourceInChunks('a.xlsx', bytes.subarray(0, end)))).toMatch(/damaged/);
  const padded = new Uint8Array([...bytes, ...new Array(500).fill(0)]);
  expect((await tablesOf(sourceInChunks('a.xlsx', padded)))[0]?.rows).toEqual(['1: a|1234.5']);
});

test('the list of a zip whose sizes are wide, as .NET writes it', async () => {
  const bytes = stored();
  const end = bytes.length - 22;
  const wide = new Uint8Array(56 + 20);
  const view = new DataView(wide.buffer);
  const old = new DataView(bytes.buffer, bytes.byteOffset + end);
  view.setUint32(0, 0x06064b50, true);
  view.setUint32(4, 44, true);
  view.setUint32(40, old.getUint32(12, true), true);
  view.setUint32(48, old.getUint32(16, true), true);
  view.setUint32(56, 0x07064b50, true);
  view.setUint32(64, end, true);
  const last = bytes.slice(end);
  last.fill(0xff, 8, 20);
  const whole = new Uint8Array([...bytes.subarray(0, end), ...wide, ...last]);
  expect((await tablesOf(sourceInChunks('a.xlsx', whole)))[0]?.rows).toEqual(['1: a|1234.5']);
});

test.each<[string, string]>([
  ['a quotation mark that is missing', '<row r="1"><c r="A1><v>1</v></c><c r="B1"><v>2</v></c></row>'],
  [
    'a tag cut in a value',
    '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c><c r="B row>',
  ],
  ['a tag within a value', '<row r="1"><c r="A1" note="<b>"><v>1</v></c></row>'],
  ['an attribute twice', '<row r="1" r="2"><c><v>1</v></c></row>'],
  ['a value without quotes', '<row r=1><c><v>1</v></c></row>'],
  ['another closing tag', '<row r="1"><c><v>1</c></v></row>'],
  ['a row that never closes', '<row r="1"><c><v>1</v></c>'],
  ['a tag without an end', '<row r="1"><c><v>1</v></c></row><row '],
  ['a document type', '<!DOCTYPE a><row r="1"><c><v>1</v></c></row>'],
])('%s is noticed, whatever the pieces', async (_, xml) => {
  const parts = workbookParts({ sheets: [{ name: 'A', rows: [] }] });
  parts['xl/worksheets/sheet1.xml'] =
    `<worksheet><sheetData>${xml}</sheetData><pageMargins left="0.7" right="0.7"/></worksheet>`;
  const bytes = zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, strToU8(part)])),
    { level: 0 },
  );
  for (const size of [1, 2, 3, 7, 61, 1_000_000]) {
    expect(await problemOf(sourceInChunks('a.xlsx', bytes, size))).toMatch(/^This workbook is damaged/);
  }
});

test('a ">" within quotes, a "<" within CDATA and comments are read, whatever the pieces', async () => {
  const parts = workbookParts({
    sheets: [
      { name: 'a>b', rows: [] },
      { name: 'B', rows: [['b']] },
    ],
  });
  parts['xl/workbook.xml'] = (parts['xl/workbook.xml'] ?? '').replace('a&gt;b', 'a>b');
  parts['xl/worksheets/sheet1.xml'] =
    '<worksheet><!-- <row r="> --><sheetData note="1>2"><row r="1"><c t=\'str\' r="A1"><v><![CDATA[<c r=">]]></v></c></row></sheetData></worksheet>';
  const bytes = zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, strToU8(part)])),
    { level: 0 },
  );
  for (const size of [1, 2, 3, 7, 61, 1_000_000]) {
    const [first] = await tablesOf(sourceInChunks('a.xlsx', bytes, size));
    expect(first).toEqual({ table: 'xlsx a>b', rows: ['1: <c r=">'] });
  }
});

test('a workbook that says itself how much it swells is not unpacked', async () => {
  const name = 'xl/worksheets/sheet1.xml';
  const bytes = zipParts(workbookParts({ sheets: [{ name: 'A', rows: [['a', 1]] }] }));
  setListedSize(bytes, name, 50_000_000);
  expect(await problemOf(sourceInChunks('a.xlsx', bytes))).toMatch(/unpacks to far more/);
});

/** What the list at the end of a zip says about the unpacked size of a part (APPNOTE 4.3.12). */
function setListedSize(bytes: Uint8Array, name: string, size: number): void {
  const listed = new TextDecoder('latin1').decode(bytes).lastIndexOf(name) - 46;
  new DataView(bytes.buffer, bytes.byteOffset).setUint32(listed + 24, size, true);
}
