import { expect, test } from 'vitest';
import { day } from '../../../../../lib/domain/day.ts';
import { readImport } from '../../../../../lib/importers/read-import.ts';
import { buildWorkbook, workbookParts, zipParts } from '../../../../support/build-workbook.ts';
import { sourceInChunks } from '../../../../support/table-rows.ts';

const ROWS = [
  ['Customer', 'Invoice', 'Invoice date', 'Due date', 'Open balance'],
  ['Acme', 'R-1', { date: '2026-08-01' }, { date: '2026-09-01' }, 1234.5],
  ['Acme', 'R-2', { date: '2026-08-02' }, { date: '2026-09-02' }, 1234.567],
  ['Bolt', 'R-3', { date: '2026-08-03' }, { date: '2026-09-03' }, 75],
] as const;

function read(bytes: Uint8Array) {
  return readImport({
    files: [sourceInChunks('a.xlsx', bytes)],
    currency: 'USD',
    today: day('2026-11-21'),
    now: Date.parse('2026-11-21T12:00:00Z'),
    answers: {},
    mappings: [],
  });
}

/** The same list, its amounts in a number format of euros. */
function inEuros(): Uint8Array {
  const parts = workbookParts({ sheets: [{ name: 'List', rows: ROWS }] });
  const styles = parts['xl/styles.xml'] ?? '';
  parts['xl/styles.xml'] = styles
    .replace('</numFmts>', '<numFmt numFmtId="165" formatCode="#,##0.00\\ [$€-407]"/></numFmts>')
    .replace('</cellXfs>', '<xf numFmtId="165"/></cellXfs>');
  const sheet = parts['xl/worksheets/sheet1.xml'] ?? '';
  parts['xl/worksheets/sheet1.xml'] = sheet.replace(/<c r="(E[2-9])">/g, '<c r="$1" s="4">');
  return zipParts(parts);
}

test('amounts in a number format of euros are euros, whatever the currency of the firm', async () => {
  const { openItems } = await read(inEuros());
  expect(openItems.map(({ open }) => open)).toEqual([
    { amount: 123450, currency: 'EUR' },
    { amount: 7500, currency: 'EUR' },
  ]);
});

test('without it they are in the currency of the firm', async () => {
  const { openItems } = await read(buildWorkbook({ sheets: [{ name: 'List', rows: ROWS }] }));
  expect(openItems.map(({ open }) => open)).toEqual([
    { amount: 123450, currency: 'USD' },
    { amount: 7500, currency: 'USD' },
  ]);
});
