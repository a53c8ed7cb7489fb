import type { ColumnName } from '../../domain/column-name.ts';
import type { RawRow } from '../raw-table.ts';
import type { Header } from './recognised-source.ts';

export function buildHeader(
  row: RawRow,
  columns: ReadonlyMap<ColumnName, readonly number[]>,
  head: readonly RawRow[],
): Header {
  const captions = row.cells.map((cell) => cell.trim());
  const below = head.filter(({ line }) => line > row.line);
  return {
    line: row.line,
    width: row.cells.length,
    captions,
    columns,
    isLabelled: captions[0] === '' && !isFirstCellOfItems(below),
  };
}

/** A first column without caption may also count the rows, as tables out of a database do. */
function isFirstCellOfItems(rows: readonly RawRow[]): boolean {
  const full = rows.filter(({ cells }) => cells.filter((cell) => cell.trim() !== '').length >= 3);
  const first = full.filter(({ cells }) => (cells[0] ?? '').trim() !== '');
  return full.length > 0 && first.length > full.length / 2;
}
