import { type RawRow, TableProblem } from '../raw-table.ts';
import { MAX_COLUMNS, MAX_ROW_LENGTH, MAX_ROWS } from './limits.ts';

export function rowTooLong(line: number): TableProblem {
  return new TableProblem(
    line,
    'this line is longer than a line of any list, so the rows cannot be told apart. Export the file again.',
  );
}

/** Blank rows in a row beyond this many tell nothing more; a file may be nothing but line breaks. */
const KEPT_BLANKS = 1000;

/**
 * The same rows without the blank ones at the end. Throws a `TableProblem` at a row or a number of rows that no list has,
 * so that what follows never has to hold more; the rows before it are given first. Blank rows count: they take as long.
 */
export async function* limitedRows(
  batches: AsyncIterable<readonly RawRow[]>,
): AsyncGenerator<readonly RawRow[]> {
  let blanks: RawRow[] = [];
  let count = 0;
  for await (const batch of batches) {
    const rows: RawRow[] = [];
    let problem: TableProblem | null = null;
    for (const row of batch) {
      count += 1;
      problem = count > MAX_ROWS ? tooManyRows() : problemOf(row);
      if (problem) break;
      if (isBlank(row)) {
        if (blanks.length < KEPT_BLANKS) blanks.push(row);
        continue;
      }
      for (const blank of blanks) rows.push(blank);
      blanks = [];
      rows.push(row);
    }
    if (rows.length > 0) yield rows;
    if (problem) throw problem;
  }
}

function problemOf({ line, cells }: RawRow): TableProblem | null {
  if (cells.length > MAX_COLUMNS) {
    return new TableProblem(
      line,
      `there are more than ${MAX_COLUMNS.toLocaleString('en')} columns, which no list has. Export the file again.`,
    );
  }
  let length = 0;
  for (const cell of cells) length += cell.length;
  return length > MAX_ROW_LENGTH ? rowTooLong(line) : null;
}

function tooManyRows(): TableProblem {
  return new TableProblem(
    null,
    `This file has more than ${MAX_ROWS.toLocaleString('en')} rows. Export a shorter list, for example open invoices only.`,
  );
}

function isBlank({ cells }: RawRow): boolean {
  return cells.every((cell) => cell.trim() === '');
}
