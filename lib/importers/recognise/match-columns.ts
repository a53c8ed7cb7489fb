import type { ColumnName } from '../../domain/column-name.ts';
import type { ColumnFacts, Format } from '../formats/format.ts';
import type { CaptionRow } from './caption-rows.ts';
import { captionSpellings } from './fold-caption.ts';

const spellings = new WeakMap<ColumnFacts, readonly string[]>();

/**
 * Which cells of a row of captions mean what. A cell has one meaning; of a caption that stands twice the first counts,
 * unless the format reads several.
 */
export function matchColumns(
  { places }: CaptionRow,
  columns: readonly ColumnFacts[],
): Map<ColumnName, readonly number[]> {
  const taken = new Set<number>();
  const found = new Map<ColumnName, readonly number[]>();
  for (const column of columns) {
    const own = placesOf(column, places, taken);
    if (own.length === 0) continue;
    for (const at of own) taken.add(at);
    found.set(column.name, own);
  }
  return found;
}

function placesOf(
  column: ColumnFacts,
  places: CaptionRow['places'],
  taken: ReadonlySet<number>,
): readonly number[] {
  const own: number[] = [];
  for (const spelling of spellingsOf(column)) {
    for (const at of places.get(spelling) ?? []) {
      if (taken.has(at) || own.includes(at)) continue;
      own.push(at);
      if (!column.several && !column.firstFilled) return own;
    }
  }
  return column.several ? own.sort((a, b) => a - b) : own;
}

/** Whether each column that must be there has a caption in the row: cheap, and false for nearly every format. */
export function mayBe(format: Format, { places }: CaptionRow): boolean {
  return format.columns.every(
    (column) => !column.required || spellingsOf(column).some((one) => places.has(one)),
  );
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
  const made = [...new Set(column.captions.flatMap((caption) => captionSpellings(caption)))];
  spellings.set(column, made);
  return made;
}
