import { GRAND_TOTAL, TOTAL } from '../formats/common-rows.ts';
import type { OwnFacts } from '../formats/format-of-mapping.ts';
import type { RawRow } from '../raw-table.ts';
import { looksLikeAmount } from './looks-like.ts';

const BARE = new RegExp(`(?!${GRAND_TOTAL})(?:${TOTAL})`, 'iu');

/**
 * What the first rows of a list show that its captions do not: a "Total" with more rows below it, or figures without any
 * name, end a group there and not the file.
 */
export function ownFacts(rows: readonly RawRow[]): OwnFacts {
  const last = rows.findLastIndex(({ cells }) => !isTotal(cells) && filled(cells).length >= 3);
  return rows.slice(0, Math.max(last, 0)).some(({ cells }) => isTotal(cells))
    ? { bareTotals: 'of-group' }
    : {};
}

function isTotal(cells: readonly string[]): boolean {
  const [label, ...more] = filled(cells);
  if (label === undefined || more.length === 0) return false;
  return BARE.test(label) || [label, ...more].every(looksLikeAmount);
}

function filled(cells: readonly string[]): string[] {
  return cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
}
