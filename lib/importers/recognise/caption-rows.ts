import type { RawRow } from '../raw-table.ts';
import { foldCaption } from './fold-caption.ts';
import { HEADER_AREA } from './read-head.ts';

export interface CaptionRow {
  readonly row: RawRow;
  /** Its cells as captions are compared. */
  readonly folded: readonly string[];
  /** Where each of them stands. */
  readonly places: ReadonlyMap<string, readonly number[]>;
}

/** The rows near the top that may hold captions: three filled cells at least. */
export function captionRows(head: readonly RawRow[]): CaptionRow[] {
  return head
    .slice(0, HEADER_AREA)
    .filter(({ cells }) => cells.filter((cell) => cell.trim() !== '').length >= 3)
    .map(captionRow);
}

export function captionRow(row: RawRow): CaptionRow {
  const folded = row.cells.map(foldCaption);
  const places = new Map<string, number[]>();
  for (const [at, caption] of folded.entries()) {
    const known = places.get(caption);
    if (known) known.push(at);
    else places.set(caption, [at]);
  }
  return { row, folded, places };
}
