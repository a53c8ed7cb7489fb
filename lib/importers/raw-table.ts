/** Cells as text, exactly as they stand in the file, each row with its 1-based line. */
export interface RawTable {
  readonly file: string;
  readonly rows: readonly RawRow[];
}

export interface RawRow {
  readonly line: number;
  readonly cells: readonly string[];
}
