import { strFromU8 } from 'fflate';
import { TableProblem } from '../../raw-table.ts';
import type { SourceFile } from '../../source-file.ts';

/** What a zip says about one of its parts. */
export interface ListedPart {
  readonly crc: number;
  /** Bytes when unpacked, which need not be true; 0 where it stands elsewhere. */
  readonly size: number;
}

/** By name in lower case with "/". */
export type ZipDirectory = ReadonlyMap<string, ListedPart>;

export const BROKEN_WORKBOOK =
  'This workbook is damaged or was not downloaded completely. Export it again, or open it in Excel and save it.';

/** Room for the list of fifty thousand parts; a workbook has a few dozen. */
const TAIL = 4 * 1024 * 1024;

// PKWARE APPNOTE 4.3.12, 4.3.14 and 4.3.16.
const ENTRY = { mark: 0x02014b50, length: 46 };
const END = { mark: 0x06054b50, length: 22 };
const WIDE_END = { mark: 0x06064b50, length: 56 };
const WIDE_LOCATOR = 20;
const ELSEWHERE = 0xffffffff;
const UTF_8 = 0x800;

/** The list of parts at the end of a zip. Throws a `TableProblem` when it is not there, as in a file cut off. */
export async function zipDirectory(file: SourceFile): Promise<ZipDirectory> {
  const tail = await tailOf(file);
  const view = new DataView(tail.buffer, tail.byteOffset, tail.length);
  const { start, end } = listIn(view);
  const parts = new Map<string, ListedPart>();
  for (let at = start; at < end; ) {
    if (at + ENTRY.length > end || view.getUint32(at, true) !== ENTRY.mark) throw broken();
    const nameEnd = at + ENTRY.length + view.getUint16(at + 28, true);
    if (nameEnd > end) throw broken();
    const isLatin = (view.getUint16(at + 8, true) & UTF_8) === 0;
    const name = strFromU8(tail.subarray(at + ENTRY.length, nameEnd), isLatin);
    const size = view.getUint32(at + 24, true);
    parts.set(partName(name), { crc: view.getUint32(at + 16, true), size: size === ELSEWHERE ? 0 : size });
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return parts;
}

/** Some writers use backslashes; Excel does not mind capitals. */
export function partName(name: string): string {
  return name.replaceAll('\\', '/').toLowerCase();
}

function broken(): TableProblem {
  return new TableProblem(null, BROKEN_WORKBOOK);
}

/** The list ends where its end is marked: what it says about its own place is wrong where bytes stand before the zip. */
function listIn(view: DataView): { start: number; end: number } {
  const mark = lastMark(view, END);
  const size = view.getUint32(mark + 12, true);
  const isWide = size === ELSEWHERE || view.getUint32(mark + 16, true) === ELSEWHERE;
  const end = isWide ? mark - WIDE_LOCATOR - WIDE_END.length : mark;
  if (isWide && (end < 0 || view.getUint32(end, true) !== WIDE_END.mark)) throw broken();
  const start = end - (isWide ? view.getUint32(end + 40, true) : size);
  if (start < 0) throw broken();
  return { start, end };
}

function lastMark(view: DataView, { mark, length }: { mark: number; length: number }): number {
  for (let at = view.byteLength - length; at >= 0; at -= 1) if (view.getUint32(at, true) === mark) return at;
  throw broken();
}

async function tailOf(file: SourceFile): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of file.chunks()) {
    chunks.push(chunk);
    length += chunk.length;
    for (let first = chunks[0]; first && length - first.length >= TAIL; first = chunks[0]) {
      chunks.shift();
      length -= first.length;
    }
  }
  const tail = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    tail.set(chunk, at);
    at += chunk.length;
  }
  return tail;
}
