import type { RawRow } from '../raw-table.ts';
import { isKnownCaption } from './caption-scores.ts';
import { HEADER_AREA } from './read-head.ts';

/**
 * Captions that are broken over two rows, "Pending" above "Amount", put together: rows of captions beside those that stand
 * as they are. The lower row has no figures, at least two cells, and a word we know.
 */
export function twoRowCaptions(head: readonly RawRow[]): RawRow[] {
  return head.slice(0, HEADER_AREA - 1).flatMap((upper, at) => {
    const lower = head[at + 1];
    return lower && isBroken(upper, lower) ? [together(upper, lower)] : [];
  });
}

function isBroken(upper: RawRow, lower: RawRow): boolean {
  const [above, below] = [filled(upper), filled(lower)];
  if (lower.line !== upper.line + 1 || above.length < 3 || below.length < 2) return false;
  if (below.length > above.length || [...above, ...below].some((cell) => cell.length > 60)) return false;
  return (
    !below.some((cell) => /[\d@]/.test(cell)) && below.some(isKnownCaption) && above.some(isKnownCaption)
  );
}

function together(upper: RawRow, lower: RawRow): RawRow {
  const width = Math.max(upper.cells.length, lower.cells.length);
  const cells = Array.from({ length: width }, (_, at) =>
    `${upper.cells[at] ?? ''} ${lower.cells[at] ?? ''}`.trim(),
  );
  return { line: lower.line, cells };
}

function filled({ cells }: RawRow): string[] {
  return cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
}
