import Papa from 'papaparse';
import { type RawRow, TableProblem } from '../../raw-table.ts';
import { MAX_COLUMNS, MAX_ROW_LENGTH } from '../limits.ts';
import { rowTooLong } from '../row-limits.ts';

/** Parsed at once: a file that comes byte by byte must not be parsed byte by byte. */
const ENOUGH = 64 * 1024;

/** What papaparse's own parser gives back, which its types leave open. */
interface Parsed {
  readonly data: string[][];
  readonly errors: readonly { readonly code: string; readonly row: number; readonly index: number }[];
  readonly meta: { readonly cursor: number };
}

/**
 * Rows with the line each begins on, as an editor counts lines, also after cells that hold several lines. `chunks` have
 * "\n" for every line break and begin on `firstLine`. Throws a `TableProblem` where quotation marks leave the columns in
 * doubt, after all rows before that place, whatever the chunks.
 */
export async function* csvRows(
  chunks: AsyncIterable<string>,
  { separator, firstLine }: { separator: string; firstLine: number },
): AsyncGenerator<readonly RawRow[]> {
  const parser = new Papa.Parser({ delimiter: separator, newline: '\n' });
  let text = '';
  let line = firstLine;
  let parseAt = ENOUGH;
  for await (const chunk of chunks) {
    text += chunk;
    if (text.length < parseAt) continue;
    const { rows, problem, rest } = parsedRows(parser, { text, line, isEnd: false });
    yield rows;
    if (problem) throw problem;
    text = rest;
    line = lineAfter(rows, line);
    if (text.length > MAX_ROW_LENGTH) throw unending(parser, text, line);
    parseAt = text.length + ENOUGH;
  }
  if (text === '') return;
  const { rows, problem } = parsedRows(parser, { text, line, isEnd: true });
  yield rows;
  if (problem) throw problem;
}

interface Piece {
  readonly text: string;
  readonly line: number;
  readonly isEnd: boolean;
}

interface ParsedRows {
  readonly rows: readonly RawRow[];
  /** Stands behind the last of them. */
  readonly problem: TableProblem | null;
  readonly rest: string;
}

function parsedRows(parser: Papa.Parser, { text, line, isEnd }: Piece): ParsedRows {
  const spaced = spacedLine(text);
  const sound = spaced === null ? text : text.slice(0, spaced.from);
  const parsed: Parsed = parser.parse(sound, 0, !isEnd || spaced !== null);
  const found = withLines(parsed, line, text);
  const problem = found.problem ?? (spaced && misplaced(line + spaced.lines));
  return { rows: found.rows, problem, rest: text.slice(parsed.meta.cursor) };
}

const PADDING = ' '.repeat(1000);
/** More than a line of cells in quotes can need. */
const MANY_QUOTES = 3 * MAX_COLUMNS;

/**
 * papaparse looks through the spaces before the next separator anew at every misplaced quotation mark: minutes for one
 * made-up line. No list has such a line. `from` is where it begins, `lines` how many stand before it.
 */
function spacedLine(text: string): { from: number; lines: number } | null {
  const spaced = text.includes('\t') ? text.replaceAll('\t', ' ') : text;
  if (!spaced.includes(PADDING)) return null;
  const lines = spaced.split('\n');
  const at = lines.findIndex(
    (line) => line.includes(PADDING) && line.split('"', MANY_QUOTES).length === MANY_QUOTES,
  );
  if (at === -1) return null;
  const from = lines.slice(0, at).reduce((length, line) => length + line.length + 1, 0);
  return { from, lines: at };
}

/** Every line break is either the end of a row or stands inside a cell: counting both gives the true line. */
function withLines({ data, errors }: Parsed, firstLine: number, text: string): Omit<ParsedRows, 'rest'> {
  let line = firstLine;
  const rows = data.map((cells) => {
    const row = { line, cells };
    line += breaksIn(cells) + 1;
    return row;
  });
  let checked = -1;
  for (const { code, row, index } of errors) {
    // An error in the row that the next chunk completes says nothing yet.
    const cells = data[row];
    if (!cells) break;
    const at = () => firstLine + breaksBefore(text, index);
    if (code === 'MissingQuotes') return { rows: rows.slice(0, row), problem: neverClosed(at()) };
    // `"5" pipe"` is meant as it stands; but where the cell swallowed a line, no one can tell.
    if (row !== checked && breaksIn(cells) > 0) {
      return { rows: rows.slice(0, row), problem: misplaced(at()) };
    }
    checked = row;
  }
  return { rows, problem: null };
}

function lineAfter(rows: readonly RawRow[], line: number): number {
  const last = rows.at(-1);
  return last ? last.line + breaksIn(last.cells) + 1 : line;
}

/** A row without an end: one endless line, or a quotation mark that swallows the lines after it. */
function unending(parser: Papa.Parser, text: string, line: number): TableProblem {
  const parsed: Parsed = parser.parse(text, 0, false);
  const open = parsed.errors.find(({ code }) => code === 'MissingQuotes');
  if (!open || !text.includes('\n', open.index)) return rowTooLong(line);
  return neverClosed(line + breaksBefore(text, open.index));
}

function breaksIn(cells: readonly string[]): number {
  let breaks = 0;
  for (const cell of cells) if (cell.includes('\n')) breaks += cell.split('\n').length - 1;
  return breaks;
}

function breaksBefore(text: string, index: number): number {
  return text.slice(0, index).split('\n').length - 1;
}

function neverClosed(line: number): TableProblem {
  return new TableProblem(
    line,
    'a quotation mark opens here and is never closed, so the file seems to be cut off. Export it again.',
  );
}

function misplaced(line: number): TableProblem {
  return new TableProblem(
    line,
    'a quotation mark stands in the wrong place, so the columns cannot be told apart. Export the file again.',
  );
}
