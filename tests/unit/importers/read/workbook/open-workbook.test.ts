import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { openTables } from '../../../../../lib/importers/read/open-tables.ts';
import {
  buildWorkbook,
  type WorkbookSheet,
  workbookParts,
  zipParts,
} from '../../../../support/build-workbook.ts';
import { problemOf, rowsOf, sourceInChunks, tablesOf } from '../../../../support/table-rows.ts';

/** Milliseconds a test may take on a machine that is busy with others. */
const SLOW = { timeout: 60_000 };

async function rowsOfSheet(sheetData: string, styles?: string): Promise<string[] | undefined> {
  const parts = workbookParts({ sheets: [{ name: 'A', rows: [['shared']] }] });
  parts['xl/worksheets/sheet1.xml'] = `<worksheet><sheetData>${sheetData}</sheetData></worksheet>`;
  if (styles) parts['xl/styles.xml'] = styles;
  const [table] = await tablesOf(sourceInChunks('a.xlsx', zipParts(parts)));
  return table?.rows;
}

test('numbers, days, times, truths, errors and formulas stand as plain text', async () => {
  const bytes = buildWorkbook({
    sheets: [
      {
        name: 'Aging',
        rows: [
          ['Customer', '__proto__', 'constructor', ' spaced '],
          [],
          [null, 1234.4999999999998, -0.5, 1e21],
          [{ date: '2026-07-25' }, { date: '2026-07-25T15:30' }, { date: 'T15:30' }, '07/25/2026'],
          [true, false, { error: '#N/A' }, '00042'],
          [
            { formula: 'A1*2', value: 3.5 },
            { formula: 'A1', value: 'x' },
            { formula: 'A1', value: null },
            'z',
          ],
          ['Müller & <Söhne> "😀"', 'a\r\nb'],
        ],
      },
    ],
  });
  for (const size of [1, 100, 1_000_000]) {
    expect(await tablesOf(sourceInChunks('a.xlsx', bytes, size))).toEqual([
      {
        table: 'xlsx',
        rows: [
          '1: Customer|__proto__|constructor| spaced ',
          '3: |1234.5|-0.5|1000000000000000000000',
          '4: 2026-07-25|2026-07-25|15:30|07/25/2026',
          '5: TRUE|FALSE|#N/A|00042',
          '6: 3.5|x||z',
          '7: Müller & <Söhne> "😀"|a\nb',
        ],
      },
    ]);
  }
});

test('cells are typed, rows can be read again', async () => {
  const bytes = buildWorkbook({ sheets: [{ name: 'A', rows: [['a'], ['b']] }] });
  const [source] = await openTables(sourceInChunks('a.xlsx', bytes));
  if (!source) throw new Error('no sheet');
  expect(source).toMatchObject({ file: 'a.xlsx', part: null, kind: 'xlsx', isTyped: true });
  expect(await rowsOf(source)).toHaveLength(2);
  expect(await rowsOf(source)).toHaveLength(2);
});

test('each visible sheet is a table with its name; hidden ones are left out', async () => {
  const sheet = (name: string, isHidden = false): WorkbookSheet => ({ name, rows: [[name]], isHidden });
  const sheets = [sheet('One & two'), sheet('Secret', true), sheet('__proto__')];
  expect(await tablesOf(sourceInChunks('a.xlsx', buildWorkbook({ sheets })))).toEqual([
    { table: 'xlsx One & two', rows: ['1: One & two'] },
    { table: 'xlsx __proto__', rows: ['1: __proto__'] },
  ]);
});

test('days that count from 1904', async () => {
  const sheets = [{ name: 'A', rows: [[{ date: '2026-07-25' }, { date: '1904-01-01' }]] }];
  const bytes = buildWorkbook({ sheets, from1904: true });
  expect((await tablesOf(sourceInChunks('a.xlsx', bytes)))[0]?.rows).toEqual(['1: 2026-07-25|1904-01-01']);
});

test.each<[string, string, string[]]>([
  [
    'letters decide the column, not the order',
    '<row r="7"><c r="D7"><v>4</v></c><c r="B7"><v>2</v></c></row>',
    ['7: |2||4'],
  ],
  [
    'cells and rows without an address follow each other',
    '<row><c><v>1</v></c><c/><c><v>3</v></c></row><row/><row><c><v>9</v></c></row>',
    ['1: 1||3', '3: 9'],
  ],
  ['two letters', '<row r="1"><c r="AB1"><v>1</v></c></row>', [`1: ${'|'.repeat(27)}1`]],
  [
    'text in the cell itself, of several looks',
    '<row r="1"><c r="A1" t="inlineStr"><is><r><t>Mül</t></r><r><rPr><b/></rPr><t>ler</t></r><rPh><t>aloud</t></rPh></is></c></row>',
    ['1: Müller'],
  ],
  ['a shared text', '<row r="1"><c r="A1" t="s"><v>0</v></c></row>', ['1: shared']],
  [
    'a merged cell has its value once',
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1"/><c r="C1"/></row>',
    ['1: 1'],
  ],
  [
    'empty rows at the end and styled cells without a value',
    '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="XFD2" s="1"/></row>',
    ['1: 1'],
  ],
  ['a day as text', '<row r="1"><c r="A1" t="d"><v>2026-07-25T00:00:00</v></c></row>', ['1: 2026-07-25']],
  [
    'numeric references and CDATA',
    '<row r="1"><c r="A1" t="str"><v>&#x1F600;&#246;<![CDATA[<&]]>&nope;</v></c></row>',
    ['1: 😀ö<&&nope;'],
  ],
  ['names under a prefix', '<x:row r="1"><x:c r="A1"><x:v>5</x:v></x:c></x:row>', ['1: 5']],
])('%s', async (_, xml, expected) => {
  expect(await rowsOfSheet(xml)).toEqual(expected);
});

test('number formats of the workbook decide what is a day', async () => {
  const styles =
    '<styleSheet><numFmts><numFmt numFmtId="165" formatCode="d\\.m\\.yy"/><numFmt numFmtId="166" formatCode="0.00 &quot;days&quot;"/></numFmts>' +
    '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="14"/></cellXfs></styleSheet>';
  const cells = [0, 1, 2, 3, 99].map((style) => `<c s="${style}"><v>46228</v></c>`).join('');
  expect(await rowsOfSheet(`<row r="1">${cells}</row>`, styles)).toEqual([
    '1: 46228|2026-07-25|46228|2026-07-25|46228',
  ]);
});

test('parts may stand anywhere: absolute targets, backslashes, sheets before what they share', async () => {
  const parts = workbookParts({ sheets: [{ name: 'A', rows: [['a', { date: '2026-07-25' }]] }] });
  const rels = parts['xl/_rels/workbook.xml.rels'] ?? '';
  parts['xl/_rels/workbook.xml.rels'] = rels.replace('Target="worksheets', 'Target="/xl/worksheets');
  const turned = Object.entries(parts)
    .reverse()
    .map(([name, xml]): [string, string] => [name.replaceAll('/', '\\'), xml]);
  const bytes = zipParts(Object.fromEntries(turned));
  expect((await tablesOf(sourceInChunks('a.xlsx', bytes)))[0]?.rows).toEqual(['1: a|2026-07-25']);
});

test('figures that are formulas never calculated stop; some of them missing do not', async () => {
  const sheet = (value: number | null): WorkbookSheet => ({
    name: 'A',
    rows: [['a', { formula: 'B2', value: null }], [{ formula: 'A1', value }]],
  });
  const stopped = buildWorkbook({ sheets: [sheet(null)] });
  expect(await problemOf(sourceInChunks('a.xlsx', stopped))).toMatch(/formulas that were never calculated/);
  const parts = workbookParts({ sheets: [{ name: 'A', rows: [] }] });
  parts['xl/worksheets/sheet1.xml'] =
    '<worksheet><sheetData><row><c><f>A2</f><v></v></c></row></sheetData></worksheet>';
  expect(await problemOf(sourceInChunks('a.xlsx', zipParts(parts)))).toMatch(/never calculated/);
  const read = buildWorkbook({ sheets: [sheet(5)] });
  expect((await tablesOf(sourceInChunks('a.xlsx', read)))[0]?.rows).toEqual(['1: a', '2: 5']);
});

test.each<[string, string, RegExp]>([
  [
    'a column beyond the thousandth',
    '<row r="3"><c r="ALM3"><v>1</v></c></row>',
    /^Line 3: there are more than 1,000 columns/,
  ],
  ['a row beyond the last', '<row r="1048577"><c><v>1</v></c></row>', /damaged/],
  ['a text that is not there', '<row r="1"><c t="s"><v>7</v></c></row>', /damaged/],
  ['an address of nowhere', '<row r="1"><c r="7A"><v>1</v></c></row>', /damaged/],
  ['tags that never close', '<row>'.repeat(200), /damaged/],
  ['a text without end', `<row r="1"><c t="str"><v>${'x'.repeat(3_000_000)}`, /damaged/],
  [
    'a cell of a million letters and one',
    `<row r="1"><c t="str"><v>${'x'.repeat(1_000_001)}</v></c></row>`,
    /^Line 1: this line is longer|damaged/,
  ],
])('%s', async (_, xml, sentence) => {
  const parts = workbookParts({ sheets: [{ name: 'A', rows: [] }] });
  parts['xl/worksheets/sheet1.xml'] = `<worksheet><sheetData>${xml}</sheetData></worksheet>`;
  expect(await problemOf(sourceInChunks('a.xlsx', zipParts(parts)))).toMatch(sentence);
});

test('entities a document declares are not obeyed', async () => {
  const laughs = ['a', 'b', 'c', 'd', 'e', 'f'].map(
    (name, at, all) => `<!ENTITY ${name} "${`&${all[at - 1] ?? 'lol'};`.repeat(10)}">`,
  );
  const parts = workbookParts({ sheets: [{ name: 'A', rows: [] }] });
  parts['xl/worksheets/sheet1.xml'] =
    `<!DOCTYPE w [${laughs.join('')}]><worksheet><sheetData><row r="1"><c r="A1" t="str"><v>&f;</v></c></row></sheetData></worksheet>`;
  const outcome = await tablesOf(sourceInChunks('a.xlsx', zipParts(parts))).then(
    ([table]) => table?.rows.join(),
    (problem: Error) => problem.message,
  );
  expect(outcome).toMatch(/^1: &f;$|damaged/);
});

test('more cells than a list has are refused while they are read', SLOW, async () => {
  const rows = Array.from(
    { length: 11_000 },
    (_, at) => `<row r="${at + 1}"><c r="ALL${at + 1}"><v>1</v></c></row>`,
  );
  const parts = workbookParts({ sheets: [{ name: 'A', rows: [] }] });
  parts['xl/worksheets/sheet1.xml'] = `<worksheet><sheetData>${rows.join('')}</sheetData></worksheet>`;
  expect(await problemOf(sourceInChunks('a.xlsx', zipParts(parts)))).toMatch(/unpacks to far more/);
});

test('a workbook whose sizes stand behind its parts, as streaming writers leave them', async () => {
  const parts = workbookParts({ sheets: [{ name: 'A', rows: [['a', 1]] }] });
  const bytes = await streamed(parts);
  expect((await tablesOf(sourceInChunks('a.xlsx', bytes, 64)))[0]?.rows).toEqual(['1: a|1']);
});

test('numbers carry the currency of their format, texts and days do not', async () => {
  const styles =
    '<styleSheet><numFmts><numFmt numFmtId="165" formatCode="#,##0.00\\ [$€-407]"/><numFmt numFmtId="166" formatCode="&quot;$&quot;0.00"/></numFmts>' +
    '<cellXfs><xf/><xf numFmtId="165"/><xf numFmtId="166"/></cellXfs></styleSheet>';
  const cells =
    '<c s="1"><v>-1234.5</v></c><c s="2"><v>5</v></c><c s="1" t="s"><v>0</v></c><c s="1"/><c s="1" t="str"><v>7</v></c>';
  expect(await rowsOfSheet(`<row r="1">${cells}</row>`, styles)).toEqual(['1: -1234.5 €|5|shared||7']);
});

test('a chart among the sheets is no table', async () => {
  const parts = workbookParts({ sheets: ['A', 'B'].map((name) => ({ name, rows: [[name]] })) });
  const rels = parts['xl/_rels/workbook.xml.rels'] ?? '';
  parts['xl/_rels/workbook.xml.rels'] = rels.replace(
    /worksheet"( Target="worksheets\/sheet2)/,
    'chartsheet"$1',
  );
  expect(await tablesOf(sourceInChunks('a.xlsx', zipParts(parts)))).toEqual([
    { table: 'xlsx', rows: ['1: A'] },
  ]);
});

test('a workbook larger than 100 MB is refused before it is unpacked', async () => {
  const head = zipSync({ a: new Uint8Array([1]) });
  const file = { ...sourceInChunks('a.xlsx', head), size: 100 * 1024 * 1024 + 1 };
  await expect(openTables(file)).rejects.toThrow('larger than 100 MB');
});

async function streamed(parts: Record<string, string>): Promise<Uint8Array> {
  const { Zip, ZipDeflate } = await import('fflate');
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const [name, xml] of Object.entries(parts)) {
    const part = new ZipDeflate(name);
    zip.add(part);
    part.push(strToU8(xml), true);
  }
  zip.end();
  return Uint8Array.from(chunks.flatMap((chunk) => [...chunk]));
}
