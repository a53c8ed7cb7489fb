import { remember } from '../../shared/remember.ts';
import type { RawRow } from '../raw-table.ts';
import { bareCaption } from './caption-currency.ts';
import { foldCaption } from './fold-caption.ts';
import { HEADER_AREA } from './read-head.ts';
import { twoRowCaptions } from './two-row-captions.ts';

export interface CaptionRow {
  readonly row: RawRow;
  /** Its cells as captions are compared. */
  readonly folded: readonly string[];
  /** Where each of them stands. */
  readonly places: ReadonlyMap<string, readonly number[]>;
}

// Several questions are asked about the first rows of one table.
const read = new WeakMap<readonly RawRow[], readonly CaptionRow[]>();

/** The rows near the top that may hold captions: two filled cells at least. */
export function captionRows(head: readonly RawRow[]): readonly CaptionRow[] {
  const known = read.get(head);
  if (known) return known;
  const made = readRows(head);
  read.set(head, made);
  return made;
}

function readRows(head: readonly RawRow[]): readonly CaptionRow[] {
  // Rows of data repeat their cells; each is folded once.
  const words: CaptionWords = { fold: remember(foldCaption), bare: remember(bareCaption) };
  return [...twoRowCaptions(head), ...head.slice(0, HEADER_AREA)]
    .filter(({ cells }) => cells.filter((cell) => cell.trim() !== '').length >= 2)
    .map((row) => captionRow(row, words));
}

interface CaptionWords {
  readonly fold: (cell: string) => string;
  readonly bare: (cell: string) => string | null;
}

function captionRow(row: RawRow, { fold, bare: bareOf }: CaptionWords): CaptionRow {
  const folded = row.cells.map((cell) => fold(cell));
  const places = new Map<string, number[]>();
  for (const [at, caption] of folded.entries()) addPlace(places, caption, at);
  const bare = new Map<string, number[]>();
  for (const [at, caption] of row.cells.entries()) {
    const rest = bareOf(caption.trim());
    // "Amount" beside "Amount EUR" is the caption as it stands.
    if (rest !== null && !places.has(rest)) addPlace(bare, rest, at);
  }
  for (const [caption, at] of bare) places.set(caption, at);
  return { row, folded, places };
}

function addPlace(places: Map<string, number[]>, caption: string, at: number): void {
  const known = places.get(caption);
  if (known) known.push(at);
  else places.set(caption, [at]);
}
