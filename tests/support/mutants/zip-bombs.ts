import { constants, crc32, deflateRawSync } from 'node:zlib';
import { strToU8 } from 'fflate';
import { buildWorkbook, workbookParts, zipParts } from '../build-workbook.ts';
import type { Healthy } from './mutant.ts';

const MEGABYTE = 1024 * 1024;
const SHEET = {
  name: 'List',
  rows: [
    ['Customer', 'Invoice', 'Balance'],
    ['Acme', 'R-1', 12.5],
  ],
} as const;

/** Workbooks of a few kilobytes that are hundreds of megabytes inside, each in its own way. */
export function zipBombs(): Healthy[] {
  return [
    {
      name: 'sheet-bomb.xlsx',
      bytes: swollen('xl/worksheets/sheet1.xml', '<row r="1"><c r="A1"><v>1</v></c></row>'),
    },
    {
      name: 'strings-bomb.xlsx',
      bytes: swollen('xl/sharedStrings.xml', '<si><t>aaaaaaaaaaaaaaaaaaaaaaaaaaa</t></si>'),
    },
    { name: 'blank-bomb.xlsx', bytes: swollen('xl/worksheets/sheet1.xml', ' '.repeat(40)) },
    { name: 'styles-bomb.xlsx', bytes: swollen('xl/styles.xml', '<xf numFmtId="14"/>') },
    { name: 'one-part-many-names.xlsx', bytes: manyNames() },
    { name: 'far-row.xlsx', bytes: farRow() },
    { name: 'entities.xlsx', bytes: growingEntities() },
  ];
}

const GROWN = 300;

/** `piece` again and again in the middle of one part, until the part is hundreds of megabytes long. */
function swollen(part: string, piece: string): Uint8Array {
  const parts = workbookParts({ sheets: [SHEET] });
  const text = parts[part] ?? '';
  const middle = text.lastIndexOf('</');
  const filling = strToU8(piece.repeat(Math.ceil(MEGABYTE / piece.length)));
  const [head, tail] = [strToU8(text.slice(0, middle)), strToU8(text.slice(middle))];
  // A block that is flushed can stand behind any other, so that one is enough for all of them.
  const block = deflateRawSync(filling, { finishFlush: constants.Z_FULL_FLUSH });
  const compressed = joined([
    deflateRawSync(head, { finishFlush: constants.Z_FULL_FLUSH }),
    ...Array.from({ length: GROWN }, () => block),
    deflateRawSync(tail),
  ]);
  let sum = crc32(head);
  for (let times = 0; times < GROWN; times += 1) sum = crc32(filling, sum);
  const size = head.length + filling.length * GROWN + tail.length;
  const others = Object.entries(parts).filter(([name]) => name !== part);
  return zipped([
    ...others.map(([name, xml]) => entryOf(name, strToU8(xml))),
    { name: part, compressed, size, crc: crc32(tail, sum) },
  ]);
}

interface Entry {
  readonly name: string;
  readonly compressed: Uint8Array;
  readonly size: number;
  readonly crc: number;
}

function entryOf(name: string, bytes: Uint8Array): Entry {
  return { name, compressed: deflateRawSync(bytes), size: bytes.length, crc: crc32(bytes) };
}

/** As APPNOTE 4.3 has it: each part behind a header, then the list of them, then where the list begins. */
function zipped(entries: readonly Entry[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  const list: Uint8Array[] = [];
  let at = 0;
  for (const entry of entries) {
    const { name, compressed } = entry;
    const [local, central] = [new Uint8Array(30), new Uint8Array(46)];
    const [localView, centralView] = [new DataView(local.buffer), new DataView(central.buffer)];
    localView.setUint32(0, 0x04034b50, true);
    writeFacts(localView, 4, entry);
    centralView.setUint32(0, 0x02014b50, true);
    writeFacts(centralView, 6, entry);
    centralView.setUint32(42, at, true);
    pieces.push(local, strToU8(name), compressed);
    list.push(central, strToU8(name));
    at += 30 + name.length + compressed.length;
  }
  const end = new Uint8Array(22);
  const view = new DataView(end.buffer);
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, entries.length, true);
  view.setUint16(10, entries.length, true);
  view.setUint32(12, joined(list).length, true);
  view.setUint32(16, at, true);
  return joined([...pieces, ...list, end]);
}

/** What stands alike in both headers, from the version on. */
function writeFacts(view: DataView, at: number, { name, compressed, size, crc }: Entry): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 4, 8, true);
  view.setUint32(at + 10, crc, true);
  view.setUint32(at + 14, compressed.length, true);
  view.setUint32(at + 18, size, true);
  view.setUint16(at + 22, name.length, true);
}

/** One megabyte of a part, named two thousand times in the list of parts. */
function manyNames(): Uint8Array {
  const whole = zipParts({
    ...workbookParts({ sheets: [SHEET] }),
    'xl/media/image1.png': new Uint8Array(MEGABYTE),
  });
  const view = new DataView(whole.buffer, whole.byteOffset);
  const end = whole.length - 22;
  const [size, start] = [view.getUint32(end + 12, true), view.getUint32(end + 16, true)];
  const list = whole.slice(start, start + size);
  // The picture is the last entry of the list.
  const picture = list.slice(list.length - 46 - 'xl/media/image1.png'.length);
  const copies = Array.from({ length: 2000 }, () => picture);
  const tail = whole.slice(end);
  const tailView = new DataView(tail.buffer);
  const count = tailView.getUint16(10, true) + copies.length;
  tailView.setUint16(8, count, true);
  tailView.setUint16(10, count, true);
  tailView.setUint32(12, size + copies.length * picture.length, true);
  return joined([whole.slice(0, start), list, ...copies, tail]);
}

/** Two cells, a million rows and sixteen thousand columns apart. */
function farRow(): Uint8Array {
  const parts = workbookParts({ sheets: [SHEET] });
  const far = '<row r="1048576"><c r="XFD1048576"><v>7</v></c></row></sheetData>';
  const sheet = parts['xl/worksheets/sheet1.xml'] ?? '';
  return zipParts({ ...parts, 'xl/worksheets/sheet1.xml': sheet.replace('</sheetData>', far) });
}

/** Ten to the ninth letters, were the entities of XML believed. */
function growingEntities(): Uint8Array {
  const names = [...'abcdefghij'];
  const lines = names.map((name, at) => {
    const before = names[at - 1];
    return `<!ENTITY ${name} "${before ? `&${before};`.repeat(10) : 'lol'}">`;
  });
  const parts = workbookParts({ sheets: [SHEET] });
  const strings = (parts['xl/sharedStrings.xml'] ?? '')
    .replace('?>', `?><!DOCTYPE sst [${lines.join('')}]>`)
    .replace('Acme', '&j;');
  return zipParts({ ...parts, 'xl/sharedStrings.xml': strings });
}

/** A workbook with nothing wrong: what the bombs are made of must be readable before it is swollen. */
export function harmlessWorkbook(): Healthy {
  return { name: 'harmless.xlsx', bytes: buildWorkbook({ sheets: [SHEET] }) };
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const result = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    result.set(piece, at);
    at += piece.length;
  }
  return result;
}
