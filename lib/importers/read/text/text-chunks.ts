import type { SourceFile } from '../../source-file.ts';
import type { Encoding } from './find-encoding.ts';

/** A file's bytes may come in one piece; text is made of this many at a time. */
const PIECE = 256 * 1024;

/**
 * The text of a file piece by piece, without its byte order mark, every line break as "\n". A character or a line break
 * split between two chunks comes out whole; bytes that are no character become U+FFFD.
 */
export async function* textChunks(file: SourceFile, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  let pending = '';
  let isStart = true;
  for await (const bytes of pieces(file)) {
    const text = pending + decoder.decode(bytes, { stream: true });
    pending = text.endsWith('\r') ? '\r' : '';
    const whole = isStart ? text.replace(/^\uFEFF+/, '') : text;
    if (whole === '') continue;
    isStart = false;
    yield unixBreaks(pending ? whole.slice(0, -1) : whole);
  }
  const rest = pending + decoder.decode();
  if (rest !== '') yield unixBreaks(rest);
}

async function* pieces(file: SourceFile): AsyncGenerator<Uint8Array> {
  for await (const chunk of file.chunks()) {
    for (let from = 0; from < chunk.length; from += PIECE) yield chunk.subarray(from, from + PIECE);
  }
}

function unixBreaks(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}
