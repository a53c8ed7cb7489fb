import Papa from 'papaparse';
import type { ImportProblem } from '../problem.ts';
import { stopAt } from '../problem-at.ts';
import type { RawRow, RawTable } from '../raw-table.ts';
import { sniffSeparator } from './sniff-separator.ts';

export type TableReading =
  | { readonly kind: 'table'; readonly table: RawTable }
  | { readonly kind: 'problem'; readonly problem: ImportProblem };

/** Rows with the line each begins on, as an editor counts lines, also after cells that hold several lines. */
export function parseTable(file: string, text: string): TableReading {
  const lines = text.replace(/\r\n?/g, '\n');
  const parsed = Papa.parse<string[]>(lines, { delimiter: sniffSeparator(lines), newline: '\n' });
  const broken = parsed.errors.find((error) => error.type === 'Quotes');
  if (broken) {
    const line = lineAt(lines, broken.index ?? 0);
    return { kind: 'problem', problem: stopAt({ file, line }, quoteSentence(broken.code)) };
  }
  return { kind: 'table', table: { file, rows: withLines(parsed.data) } };
}

/** Every line break is either the end of a row or stands inside a cell: counting both gives the true line. */
function withLines(data: readonly string[][]): RawRow[] {
  let line = 1;
  const rows = data.map((cells) => {
    const row = { line, cells };
    line += 1 + cells.reduce((breaks, cell) => breaks + cell.split('\n').length - 1, 0);
    return row;
  });
  while (rows.at(-1)?.cells.every((cell) => cell.trim() === '')) rows.pop();
  return rows;
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}

function quoteSentence(code: string): string {
  if (code === 'MissingQuotes') {
    return 'a quotation mark opens here and is never closed, so the file seems to be cut off. Export it again.';
  }
  return 'a quotation mark stands in the wrong place, so the columns cannot be told apart. Export the file again.';
}
