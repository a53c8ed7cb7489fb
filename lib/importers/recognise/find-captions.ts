import type { RawRow } from '../raw-table.ts';
import { captionRows } from './caption-rows.ts';
import { captionScores, isKnownCaption } from './caption-scores.ts';
import { looksLikeAmount, looksLikeDay, looksLikeEmail, looksLikeName } from './looks-like.ts';

/**
 * The row of captions of a list nobody knows: the one with most words we know, else the first row of short, single texts
 * with rows as full below it. `null`: the table is no list.
 */
export function findCaptions(head: readonly RawRow[]): RawRow | null {
  const rows = captionRows(head)
    .map(({ row }) => row)
    .filter((row) => (couldBeCaptions(row) && hasDataBelow(row, head)) || isShortList(row, head));
  const known = rows
    .map((row) => ({
      row,
      count: row.cells.filter(isKnownCaption).length,
      near: row.cells.filter(isNear).length,
    }))
    .filter(({ count, near }) => count >= 2 || near >= 3)
    .toSorted((a, b) => b.count - a.count || b.near - a.near || a.row.line - b.row.line);
  if (known[0]) return known[0].row;
  return (
    rows.find((row) => filled(row).every((cell) => !/\d/.test(cell)) && bringsFigures(row, head)) ?? null
  );
}

/** Captions that nothing stands below: the list is empty. */
export function hasOnlyCaptions(head: readonly RawRow[]): boolean {
  const rows = head.filter((row) => filled(row).length > 0);
  const last = rows.at(-1);
  return last !== undefined && couldBeCaptions(last) && last.cells.filter(isKnownCaption).length >= 3;
}

/** Two captions we know, with addresses or figures below: "Customer, Email", "Party, Amount". */
function isShortList(row: RawRow, head: readonly RawRow[]): boolean {
  const cells = filled(row);
  if (cells.length !== 2 || !cells.every(isKnownCaption)) return false;
  return below(row, head).some(
    (other) =>
      other.cells.some(looksLikeEmail) ||
      (other.cells.some(looksLikeName) && other.cells.some(looksLikeAmount)),
  );
}

function isNear(caption: string): boolean {
  return captionScores(caption).length > 0;
}

function filled({ cells }: RawRow): string[] {
  return cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
}

function couldBeCaptions(row: RawRow): boolean {
  const cells = filled(row);
  const texts = cells.filter(
    (cell) => cell.length <= 60 && !looksLikeAmount(cell) && !looksLikeDay(cell) && !looksLikeEmail(cell),
  );
  return texts.length >= 3 && texts.length >= cells.length * 0.8;
}

function below(row: RawRow, head: readonly RawRow[]): RawRow[] {
  return head.filter(({ line }) => line > row.line);
}

function hasDataBelow(row: RawRow, head: readonly RawRow[]): boolean {
  return below(row, head).some((other) => filled(other).length >= 2);
}

/** Without a single known word, figures or addresses must stand below, or any prose with commas would be a list. */
function bringsFigures(row: RawRow, head: readonly RawRow[]): boolean {
  const wide = below(row, head).filter((other) => filled(other).length >= 3);
  return wide.some((other) =>
    filled(other).some((cell) => looksLikeAmount(cell) || looksLikeDay(cell) || looksLikeEmail(cell)),
  );
}
