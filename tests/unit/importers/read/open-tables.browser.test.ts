import { expect, test } from 'vitest';
import { openTables } from '../../../../lib/importers/read/open-tables.ts';
import { sourceFromBlob } from '../../../../lib/importers/source-file.ts';
import { buildWorkbook } from '../../../support/build-workbook.ts';
import { tablesOf } from '../../../support/table-rows.ts';

test('a dropped workbook and a dropped text are read in the browser itself', async () => {
  const sheets = [{ name: 'A', rows: [['Müller', { date: '2026-07-25' }, 1234.4999999999998]] }];
  const workbook = new Blob([new Uint8Array(buildWorkbook({ sheets }))]);
  expect(await tablesOf(sourceFromBlob('a.xlsx', workbook))).toEqual([
    { table: 'xlsx', rows: ['1: Müller|2026-07-25|1234.5'] },
  ]);
  const old = new Blob([new Uint8Array([0x4d, 0xfc, 0x3b, 0x80, 0x0d, 0x0a, 0x31, 0x3b, 0x96])]);
  expect(await tablesOf(sourceFromBlob('a.csv', old))).toEqual([
    { table: 'csv', rows: ['1: Mü|€', '2: 1|–'] },
  ]);
});

test('a long list is read from its file in pieces, with its true lines', async () => {
  const rows = Array.from({ length: 60_000 }, (_, at) => `"Müller,\r\n${at}",${at}`).join('\r\n');
  const [source] = await openTables(sourceFromBlob('a.csv', new Blob([rows])));
  let last: unknown;
  for await (const batch of source?.rows() ?? []) last = batch.at(-1);
  expect(last).toEqual({ line: 119_999, cells: ['Müller,\n59999', '59999'] });
});
