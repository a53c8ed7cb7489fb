import { foldName } from '../../shared/text.ts';
import type { ColumnFacts, ColumnName } from '../formats/format.ts';
import type { RawTable } from '../raw-table.ts';
import type { Header } from './header.ts';

/** Captions stand below at most a handful of title rows; looking further would take data for captions. */
export const HEADER_AREA = 30;

/** The first row with at least three captions of the format: "Customer Contact List" alone has one and is a title. */
export function findHeader(table: RawTable, columns: readonly ColumnFacts[]): Header | null {
  for (const { line, cells } of table.rows.slice(0, HEADER_AREA)) {
    const captions = cells.map(foldName);
    const found = matchColumns(captions, columns);
    if (found.size >= 3) return { line, width: cells.length, columns: found, labelled: captions[0] === '' };
  }
  return null;
}

function matchColumns(captions: readonly string[], columns: readonly ColumnFacts[]): Map<ColumnName, number> {
  const found = new Map<ColumnName, number>();
  for (const column of columns) {
    const at = column.captions
      .map((caption) => captions.indexOf(foldName(caption)))
      .find((index) => index >= 0);
    if (at !== undefined) found.set(column.name, at);
  }
  return found;
}
