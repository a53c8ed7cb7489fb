import type { ColumnName } from '../../domain/column-name.ts';
import type { ColumnFacts, Format } from '../formats/format.ts';
import type { CaptionRow } from './caption-rows.ts';
import { captionSpellings } from './fold-caption.ts';

const spellings = new WeakMap<ColumnFacts, readonly string[]>();

/**
 * Which cells of a row of captions mean what. A cell has one meaning; of a caption that stands twice the first counts,
 * unless the format joins several.
 */
export function matchColumns(
  { places }: CaptionRow,
  columns: readonly ColumnFacts[],
): Map<ColumnName, readonly number[]> {
  const taken = new Set<number>();
  const found = new Map<ColumnName, readonly number[]>();
  for (const column of columns) {
    const free = spellingsOf(column)
      .flatMap((spelling) => places.get(spelling) ?? [])
      .filter((at, index, all) => !taken.has(at) && all.indexOf(at) === index);
    const own = column.several ? free.toSorted((a, b) => a - b) : free.slice(0, 1);
    if (own.length === 0) continue;
    for (const at of own) taken.add(at);
    found.set(column.name, own);
  }
  return found;
}

export function lacksRequired(format: Format, found: ReadonlyMap<ColumnName, unknown>): ColumnFacts[] {
  return format.columns.filter((column) => column.required && !found.has(column.name));
}

/** Whether the captions beside the columns speak for the format: one that must stand does, and none of a neighbour. */
export function fitsNeighbours(format: Format, { places }: CaptionRow): boolean {
  const stands = (caption: string) => captionSpellings(caption).some((one) => places.has(one));
  if (format.with && !format.with.some(stands)) return false;
  return !format.without?.some(stands);
}

function spellingsOf(column: ColumnFacts): readonly string[] {
  const known = spellings.get(column);
  if (known) return known;
  const made = column.captions.flatMap(captionSpellings);
  spellings.set(column, made);
  return made;
}
