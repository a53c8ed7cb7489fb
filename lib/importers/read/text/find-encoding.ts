import { TableProblem } from '../../raw-table.ts';
import type { SourceFile } from '../../source-file.ts';
import { EMPTY, NOT_TEXT } from '../binary-kind.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/**
 * By the byte order mark; without one UTF-16 by its zero bytes, else UTF-8 if the whole file is valid, else Windows-1252,
 * which old exports use for accents. Reads the whole file once, a chunk at a time, because its last byte may decide.
 * Throws a `TableProblem` when it holds nothing or is no text.
 */
export async function findEncoding(file: SourceFile, head: Uint8Array): Promise<Encoding> {
  const wide = byMark(head) ?? byZeroBytes(head);
  if (wide === 'utf-16le' || wide === 'utf-16be') {
    await check(file, new TextDecoder(wide));
    return wide;
  }
  return (await isUtf8(file)) || wide === 'utf-8' ? 'utf-8' : 'windows-1252';
}

function byMark([first, second, third]: Uint8Array): Encoding | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : null;
}

/** Separators, digits and Latin letters have a zero byte after (LE) or before (BE) them; other text has none at all. */
function byZeroBytes(head: Uint8Array): Encoding | null {
  const zeros: [number, number] = [0, 0];
  head.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2 === 0 ? 0 : 1] += 1;
  });
  const many = Math.max(3, head.length * 0.2);
  const few = head.length * 0.02;
  if (zeros[1] > many && zeros[0] <= few) return 'utf-16le';
  return zeros[0] > many && zeros[1] <= few ? 'utf-16be' : null;
}

async function check(file: SourceFile, decoder: TextDecoder): Promise<void> {
  let isBlank = true;
  for await (const chunk of file.chunks()) {
    const text = decoder.decode(chunk, { stream: true });
    if (text.includes('\0')) throw new TableProblem(null, NOT_TEXT);
    isBlank &&= text.trim() === '';
  }
  if (isBlank) throw new TableProblem(null, EMPTY);
}

async function isUtf8(file: SourceFile): Promise<boolean> {
  const strict = new TextDecoder('utf-8', { fatal: true });
  let isValid = true;
  let isBlank = true;
  for await (const chunk of file.chunks()) {
    if (chunk.includes(0)) throw new TableProblem(null, NOT_TEXT);
    isBlank &&= isWhitespace(chunk);
    isValid &&= isDecoded(() => strict.decode(chunk, { stream: true }));
  }
  if (isBlank) throw new TableProblem(null, EMPTY);
  return isValid && isDecoded(() => strict.decode());
}

function isDecoded(decode: () => string): boolean {
  try {
    decode();
    return true;
  } catch {
    return false;
  }
}

const MARK_AND_SPACES = new Set([0xef, 0xbb, 0xbf, 0x20, 0x09, 0x0a, 0x0b, 0x0c, 0x0d]);

function isWhitespace(chunk: Uint8Array): boolean {
  return chunk.every((byte) => MARK_AND_SPACES.has(byte));
}
