import { DECORATION, SUBTOTAL, TOTAL } from '../../formats/common-rows.ts';
import { type RawRow, TableProblem } from '../../raw-table.ts';
import type { SheetCells } from './sheet-reader.ts';

const SUMS = [TOTAL, SUBTOTAL, DECORATION].map((text) => new RegExp(text, 'iu'));

/**
 * Programs write the totals of a report as formulas and leave them to Excel: without a value, or with 0. What such a row
 * states is nothing then, and the rows above it are as good as ever; a figure of an item that is missing stops.
 */
export function withoutIdleTotals({ rows, formulas, calculated, idle }: SheetCells): readonly RawRow[] {
  if (idle.length === 0) return rows;
  const byLine = Map.groupBy(idle, ({ line }) => line);
  const isSum = (line: number) => sums.has(line);
  const sums = new Set(
    rows.filter((row) => byLine.has(row.line) && isCalledSum(row)).map(({ line }) => line),
  );
  const isLost = idle.some(({ line, isZero }) => !isZero && !isSum(line));
  if (formulas > 0 && calculated === 0 && isLost) throw new TableProblem(null, NEVER_CALCULATED);
  return rows.map((row) => {
    const cells = isSum(row.line) ? byLine.get(row.line) : undefined;
    if (!cells) return row;
    const columns = new Set(cells.map(({ column }) => column));
    return { line: row.line, cells: row.cells.map((text, at) => (columns.has(at) ? '' : text)) };
  });
}

const NEVER_CALCULATED =
  'The figures of this workbook are formulas that were never calculated. Open it in Excel, save it, and drop it here again.';

function isCalledSum({ cells }: RawRow): boolean {
  const label = cells.find((cell) => cell.trim() !== '')?.trim() ?? '';
  return SUMS.some((pattern) => pattern.test(label));
}
