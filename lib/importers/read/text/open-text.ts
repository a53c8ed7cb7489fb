import type { RawRow, RowSource } from '../../raw-table.ts';
import { TableProblem } from '../../raw-table.ts';
import type { SourceFile } from '../../source-file.ts';
import { isWebPage, WEB_PAGE } from '../binary-kind.ts';
import { limitedRows } from '../row-limits.ts';
import { sniffSeparator } from '../sniff-separator.ts';
import { csvRows } from './csv-rows.ts';
import { findEncoding } from './find-encoding.ts';
import { iifLists, iifRows, isIif } from './iif-lists.ts';
import { isPipeList, pipeRows } from './pipe-rows.ts';
import { textChunks } from './text-chunks.ts';
import { textLines } from './text-lines.ts';

const HEAD_LENGTH = 64 * 1024;
/** Excel writes and obeys it: which separator follows, and no data. */
const SEPARATOR_LINE = /^"?sep=(.)"?\n/i;

/** The tables of a text file: a CSV, a list drawn with pipes, or the lists of an IIF file. */
export async function openText(file: SourceFile, head: Uint8Array): Promise<readonly RowSource[]> {
  const encoding = await findEncoding(file, head);
  const chunks = () => textChunks(file, encoding);
  const text = await headOf(chunks());
  if (isWebPage(text)) throw new TableProblem(null, WEB_PAGE);
  if (isIif(text)) return openIif(file, chunks);
  const whole = { file: file.name, part: null, isTyped: false };
  if (isPipeList(text)) {
    return [{ ...whole, kind: 'pipes', rows: () => limitedRows(pipeRows(textLines(chunks()))) }];
  }
  const told = SEPARATOR_LINE.exec(text);
  const separator = told?.[1] ?? sniffSeparator(text);
  const rows = () => (told ? csvBelow(chunks(), told[0].length, separator) : csv(chunks(), separator));
  return [{ ...whole, kind: 'csv', rows: () => limitedRows(rows()) }];
}

async function openIif(file: SourceFile, chunks: () => AsyncIterable<string>): Promise<readonly RowSource[]> {
  const rows = () => limitedRows(csv(chunks(), '\t'));
  const lists = await iifLists(rows());
  return lists.map((list) => ({
    file: file.name,
    part: list.keyword,
    kind: 'iif',
    isTyped: false,
    rows: () => iifRows(rows(), list),
  }));
}

function csv(chunks: AsyncIterable<string>, separator: string): AsyncIterable<readonly RawRow[]> {
  return csvRows(chunks, { separator, firstLine: 1 });
}

function csvBelow(
  chunks: AsyncIterable<string>,
  length: number,
  separator: string,
): AsyncIterable<readonly RawRow[]> {
  return csvRows(without(chunks, length), { separator, firstLine: 2 });
}

async function* without(chunks: AsyncIterable<string>, length: number): AsyncGenerator<string> {
  let left = length;
  for await (const chunk of chunks) {
    const rest = chunk.slice(left);
    left = Math.max(0, left - chunk.length);
    if (rest !== '') yield rest;
  }
}

async function headOf(chunks: AsyncIterable<string>): Promise<string> {
  let head = '';
  for await (const chunk of chunks) {
    head += chunk;
    if (head.length >= HEAD_LENGTH) break;
  }
  return head.slice(0, HEAD_LENGTH);
}
