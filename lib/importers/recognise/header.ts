import type { ColumnName } from '../../domain/column-name.ts';
import type { Header } from './recognised-source.ts';

/** The trimmed text of a column in a row, several columns joined by a newline; '' when the row ends before it. */
export function cellOf(header: Header, cells: readonly string[], name: ColumnName): string {
  const places = header.columns.get(name);
  if (places === undefined) return '';
  const [only] = places;
  if (places.length === 1 && only !== undefined) return (cells[only] ?? '').trim();
  return cellsOf(header, cells, name).join('\n');
}

/** The filled cells of a column that may stand several times (address lines, phones), trimmed, in their order. */
export function cellsOf(header: Header, cells: readonly string[], name: ColumnName): string[] {
  const places = header.columns.get(name) ?? [];
  return places.map((at) => (cells[at] ?? '').trim()).filter((text) => text !== '');
}
