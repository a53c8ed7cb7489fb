import type { ColumnName } from '../formats/format.ts';

/** The row of captions, once found. */
export interface Header {
  readonly line: number;
  /** How many cells a whole row has. */
  readonly width: number;
  readonly columns: ReadonlyMap<ColumnName, number>;
  /** The first caption is empty: that column holds group names and totals, never part of an item. */
  readonly labelled: boolean;
}

/** The trimmed text of a column in a row; '' when the row ends before it or the file has no such column. */
export function cellOf(header: Header, cells: readonly string[], name: ColumnName): string {
  const at = header.columns.get(name);
  return at === undefined ? '' : (cells[at] ?? '').trim();
}
