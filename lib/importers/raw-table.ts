/** One row of cells as text, exactly as they stand, with the 1-based line (or sheet row) it begins on. */
export interface RawRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * One table of a file: the file itself, a sheet of a workbook, one list of an IIF file. Rows come in batches and can be
 * read again from the first one at every call; a problem met on the way (a quote that never closes, a broken sheet) is
 * thrown as a `TableProblem`.
 */
export interface RowSource {
  readonly file: string;
  /** The sheet's name, or the IIF list's keyword ("CUST"); `null` where a file is one table. */
  readonly part: string | null;
  readonly kind: 'csv' | 'xlsx' | 'iif' | 'pipes';
  /**
   * Cells come from a workbook: a number stands as plain digits with a point ("-1234.5"), a day as "2026-07-25", so that
   * neither notation nor order has to be guessed. Text cells stand as they were typed.
   */
  readonly isTyped: boolean;
  readonly rows: () => AsyncIterable<readonly RawRow[]>;
}

/** What stops a table while it is read, as a sentence for the user. */
export class TableProblem extends Error {
  override readonly name = 'TableProblem';
  /** 1-based; `null`: the file as a whole. */
  readonly line: number | null;

  constructor(line: number | null, sentence: string) {
    super(sentence);
    this.line = line;
  }
}
