import { stopAt } from '../problem-at.ts';
import type { SourceFile } from '../source-file.ts';
import { decodeText } from './decode-text.ts';
import { parseTable, type TableReading } from './parse-table.ts';

/** Bytes to cells; a file that is no table is one problem with one sentence. */
export function readTable(file: SourceFile): TableReading {
  const text = decodeText(file.bytes);
  if (!text.ok) return { kind: 'problem', problem: stopAt({ file: file.name, line: null }, text.message) };
  return parseTable(file.name, text.value);
}
