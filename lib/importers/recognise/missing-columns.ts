import { joinWords } from '../../shared/text.ts';
import type { Format } from '../formats/format.ts';
import type { CaptionRow } from './caption-rows.ts';
import { fitsNeighbours, lacksRequired, matchColumns } from './match-columns.ts';

/** Of the formats whose title a table carries, the one it comes closest to, and what it lacks; `null`: none is close. */
export function missingColumns(rows: readonly CaptionRow[], titled: readonly Format[]): string | null {
  const near = titled.flatMap((format) =>
    rows.flatMap((row) => {
      const found = matchColumns(row, format.columns);
      return found.size >= 3 && fitsNeighbours(format, row) ? [{ format, found }] : [];
    }),
  );
  const [closest] = near.toSorted((a, b) => b.found.size - a.found.size);
  if (!closest) return null;
  const lacks = lacksRequired(closest.format, closest.found);
  const captions = joinWords(lacks.map((column) => `"${column.captions[0]}"`));
  const missing =
    lacks.length === 1 ? `the column ${captions} is missing` : `the columns ${captions} are missing`;
  const { label, where } = closest.format;
  return `This is titled as ${label}, but ${missing}. Export it again with all columns (${where[0].replace(/\.$/, '')}).`;
}
