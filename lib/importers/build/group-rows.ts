import type { RecognisedRow } from '../recognise/recognised-file.ts';

/** A group heading with what stands under it, up to its own total. */
interface RowGroup {
  readonly label: string;
  readonly line: number;
  readonly items: RecognisedRow[];
  /** The row with the stated total; `null` when the group has none. */
  readonly total: RecognisedRow | null;
}

interface GroupedRows {
  readonly groups: readonly RowGroup[];
  /** Totals that name a group which is not open. */
  readonly strayTotals: readonly RecognisedRow[];
}

/** Groups may be nested: a row belongs to every group that is open above it. */
export function groupRows(rows: readonly RecognisedRow[]): GroupedRows {
  const groups: { label: string; line: number; items: RecognisedRow[]; total: RecognisedRow | null }[] = [];
  let open: typeof groups = [];
  const strayTotals: RecognisedRow[] = [];
  for (const row of rows) {
    if (row.kind === 'item') for (const group of open) group.items.push(row);
    if (row.kind === 'total') open = [];
    if (row.kind === 'group') {
      const group = { label: row.label, line: row.line, items: [], total: null };
      groups.push(group);
      open.push(group);
    }
    if (row.kind === 'subtotal') {
      const group = open.findLast(({ label }) => sameLabel(label, row.label));
      if (group) {
        group.total = row;
        open = open.slice(0, open.indexOf(group));
      } else strayTotals.push(row);
    }
  }
  return { groups, strayTotals };
}

/** QuickBooks writes "Total for Contoso with sub-customers" under the group "Contoso". */
function sameLabel(group: string, total: string): boolean {
  const bare = (text: string) =>
    text
      .replace(/ with sub-customers$/i, '')
      .trim()
      .toLowerCase();
  return bare(group) === bare(total);
}
