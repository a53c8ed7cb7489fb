import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { openTables } from '../../../../lib/importers/read/open-tables.ts';
import { buildWorkbook } from '../../../support/build-workbook.ts';
import { problemOf, sourceInChunks, tablesOf } from '../../../support/table-rows.ts';

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ENCRYPTED = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);

test.each<[string, readonly number[], RegExp]>([
  ['nothing', [], /^This file is empty\.$/],
  ['spaces and line breaks', [0x20, 0x0d, 0x0a], /^This file is empty\.$/],
  ['only a byte order mark', [0xef, 0xbb, 0xbf], /^This file is empty\.$/],
  ['a UTF-16 mark and a space', [0xff, 0xfe, 0x20, 0], /^This file is empty\.$/],
  ['a PDF', [0x25, 0x50, 0x44, 0x46, 0x2d], /^This is a PDF/],
  ['gzip', [0x1f, 0x8b, 0x08], /^This is a compressed file\. Unpack it first/],
  ['7-Zip', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c], /Unpack it first/],
  ['a picture', [0x89, 0x50, 0x4e, 0x47], /^This is a picture/],
  ['an old workbook', [...OLE, ...Array(600).fill(0)], /older kind \(\.xls\)/],
  ['a workbook under a password', [...OLE, ...Array(600).fill(1), ...ENCRYPTED], /protected with a password/],
  ['a zero byte in text', [0x41, 0x2c, 0x00, 0x42], /^This is not a text file/],
  ['a zip that ends at once', [0x50, 0x4b, 0x03, 0x04, 0x14], /^This workbook is damaged or was not downl/],
  ['an empty zip', [0x50, 0x4b, 0x05, 0x06, ...Array(18).fill(0)], /^This is not an Excel workbook/],
])('%s is refused with a sentence', async (_, bytes, sentence) => {
  for (const size of [1, 7, 4096]) {
    expect(await problemOf(sourceInChunks('a.csv', new Uint8Array(bytes), size))).toMatch(sentence);
  }
});

test.each([
  [{ 'list.csv': new Uint8Array([65]) }, /Unpack it first/],
  [
    { mimetype: new Uint8Array([65]), 'content.xml': new Uint8Array([65]) },
    /^This is a spreadsheet of a kind/,
  ],
  [{ 'xl/workbook.bin': new Uint8Array([65]) }, /^This is a spreadsheet of a kind/],
  [{ 'word/document.xml': new Uint8Array([65]) }, /^This is not an Excel workbook/],
])('a zip of other things says what it is (%#)', async (parts, sentence) => {
  expect(await problemOf(sourceInChunks('a.xlsx', zipSync(parts)))).toMatch(sentence);
});

test.each([
  '<html><body><table><tr><td>1</td></tr></table></body></html>',
  '\r\n<!DOCTYPE html>\n<p>x</p>',
  '\uFEFF<table border=1>',
  '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?><Workbook/>',
  'MIME-Version: 1.0\nContent-Type: multipart/related',
])('a web page saved as .xls is no table: %j', async (text) => {
  expect(await problemOf(sourceInChunks('aging.xls', text))).toMatch(/^This is a web page/);
});

test('text between tabs saved as .xls is read: the bytes tell, not the name', async () => {
  expect(await tablesOf(sourceInChunks('aging.xls', 'a\tb,c\n1\t2\n'))).toEqual([
    { table: 'csv', rows: ['1: a|b,c', '2: 1|2'] },
  ]);
  const workbook = buildWorkbook({ sheets: [{ name: 'A', rows: [['a']] }] });
  expect(await tablesOf(sourceInChunks('aging.csv', workbook))).toEqual([{ table: 'xlsx', rows: ['1: a'] }]);
});

test('the mark Office leaves beside an open file is not the file', async () => {
  expect(await problemOf(sourceInChunks('~$aging.xlsx', 'x'))).toMatch(/without "~\$"/);
});

test('a file beyond 500 MB is refused before a byte of it is read', async () => {
  const file = {
    name: 'a.csv',
    size: 500 * 1024 * 1024 + 1,
    chunks: () => {
      throw new Error('read');
    },
  };
  await expect(openTables(file)).rejects.toThrow('larger than 500 MB');
});
