import type { ColumnName, Format } from '../formats/format.ts';
import type { RawRow } from '../raw-table.ts';
import { cellOf, type Header } from './header.ts';
import type { RecognisedRow } from './recognised-file.ts';

interface RowPlace {
  readonly format: Format;
  readonly header: Header;
  /** The whole file's total has been seen: only footers may follow. */
  readonly afterTotal: boolean;
}

/** What a row below the captions is; the order of the questions matters (formats.md A3). */
export function classifyRow(row: RawRow, { format, header, afterTotal }: RowPlace): RecognisedRow {
  const { line, cells } = row;
  const facts = format.rows;
  const label = (cells[0] ?? '').trim();
  const alone = cells.slice(1).every((cell) => cell.trim() === '');
  if (label === '' && alone) return { kind: 'blank', line, cells };
  if ((alone && afterTotal) || facts.footer.test(cells.join(','))) return { kind: 'footer', line, cells };
  const labelled = header.labelled && label !== '';
  const lacks = labelled ? null : missing(row, format, header);
  if (!labelled && !lacks) {
    return afterTotal
      ? { kind: 'unknown', why: { kind: 'after-total' }, line, cells }
      : { kind: 'item', line, cells };
  }
  if (facts.total?.test(label)) return { kind: 'total', label, line, cells };
  const group = facts.subtotal?.exec(label)?.[1];
  if (group !== undefined) return { kind: 'subtotal', label: group.trim(), line, cells };
  if (facts.percentage?.test(label)) return { kind: 'percentage', line, cells };
  if (alone && facts.groups) return { kind: 'group', label, line, cells };
  return { kind: 'unknown', why: lacks ? { kind: 'lacks', columns: lacks } : { kind: 'mixed' }, line, cells };
}

/** The first set of columns of which none is filled; `null` when the row is an item. */
function missing(row: RawRow, format: Format, header: Header): readonly ColumnName[] | null {
  const empty = (name: ColumnName) => cellOf(header, row.cells, name) === '';
  return format.rows.item.find((set) => set.every(empty)) ?? null;
}
