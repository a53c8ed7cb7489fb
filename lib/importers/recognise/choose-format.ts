import type { Format } from '../formats/format.ts';
import type { RawRow } from '../raw-table.ts';
import { withAnswers } from './answered-columns.ts';
import { buildHeader } from './build-header.ts';
import { type CaptionRow, captionRows } from './caption-rows.ts';
import { withLostColumns } from './lost-columns.ts';
import { fitsNeighbours, lacksRequired, matchColumns, mayBe } from './match-columns.ts';
import type { Header } from './recognised-source.ts';
import { rowPatterns } from './row-patterns.ts';

export interface ChosenFormat {
  readonly format: Format;
  readonly header: Header;
}

interface Match extends ChosenFormat {
  readonly score: number;
}

const TITLE_DECIDES = 1000;

/**
 * Which known kind of export a table is: one whose title stands above before all others, else the one with most of its
 * captions. "Customer Contact List" alone has one caption and is a title, so at least three must stand in one row.
 */
export function chooseFormat(
  head: readonly RawRow[],
  titles: readonly string[],
  formats: readonly Format[],
): ChosenFormat | null {
  const rows = captionRows(head);
  let best: Match | null = null;
  for (const format of formats) {
    const titled = isTitled(format, titles);
    const match = format.onlyTitled && !titled ? null : matchFormat(format, rows, head);
    if (!match) continue;
    const score = match.score + (titled ? TITLE_DECIDES : 0);
    if (!best || score > best.score) best = { ...match, score };
  }
  if (!best) return null;
  return withAnswers({ format: best.format, header: withLostColumns(best.format, best.header) }, head);
}

export function isTitled(format: Format, titles: readonly string[]): boolean {
  return (format.titles ?? []).some((title) => titles.some((text) => new RegExp(title, 'iu').test(text)));
}

function matchFormat(format: Format, rows: readonly CaptionRow[], head: readonly RawRow[]): Match | null {
  for (const row of rows) {
    if (!mayBe(format, row)) continue;
    const found = matchColumns(row, format.columns);
    if (found.size < 3 || lacksRequired(format, found).length > 0 || !fitsNeighbours(format, row)) continue;
    // Equal numbers of captions: the format that knows fewer others is the narrower.
    const score = found.size + found.size / (format.columns.length + 1);
    const header = buildHeader(row.row, found, head);
    return { format, header: { ...header, line: lineAbove(format, header.line, head) }, score };
  }
  return null;
}

/**
 * The line below which rows count. A printed list names its first customer above its captions and prints those again for
 * each: its rows begin there, and the captions among them are left out as repeated.
 */
function lineAbove({ rows }: Format, captions: number, head: readonly RawRow[]): number {
  const { group } = rowPatterns(rows);
  const first =
    group && head.find(({ line, cells }) => line < captions && group.test((cells[0] ?? '').trim()));
  return first ? first.line - 1 : captions;
}
