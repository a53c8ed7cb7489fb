import type { BarFill, ReportTable } from '../../../lib/reports/report-table.ts';

export interface ChartPart {
  readonly label: string;
  readonly fill: BarFill;
}

/** One bar: its name, what each part of it comes to, and the figure at its end. */
export interface ChartRow {
  readonly label: string;
  /** In major units, for drawing alone. */
  readonly values: readonly number[];
  /** The same as they are read. */
  readonly texts: readonly string[];
  readonly end: string;
  /** In place of the parts' own. */
  readonly fill: BarFill | null;
}

interface Chart {
  readonly parts: readonly ChartPart[];
  readonly rows: readonly ChartRow[];
  /** There is more to be said of a bar than its end says. */
  readonly tip: boolean;
}

/** What is drawn of a table: columns with a fill are the parts of the bars, the first that is shown names them. */
export function chartOf({ columns, rows }: ReportTable): Chart {
  const drawn = columns.flatMap(({ label, fill }, index) => (fill ? [{ label, fill, index }] : []));
  const name = columns.findIndex(({ fileOnly }) => !fileOnly);
  const end = columns.findIndex(({ atEnd }) => atEnd);
  return {
    parts: drawn.map(({ label, fill }) => ({ label, fill })),
    rows: rows.slice().map(({ cells, fill }) => ({
      label: cells[name]?.text ?? '',
      values: drawn.map(({ index }) => Number(cells[index]?.value ?? 0)),
      texts: drawn.map(({ index }) => cells[index]?.text ?? ''),
      end: cells[end]?.text ?? '',
      fill: fill ?? null,
    })),
    tip: drawn.length > 1,
  };
}

/** There is something to draw: a column has a fill, and a figure is not nothing. */
export function canBeDrawn(table: ReportTable): boolean {
  // Not for a long list of customers: all its rows would be written only to be left out.
  if (table.columns.every(({ fill }) => fill === undefined)) return false;
  return chartOf(table).rows.some(({ values }) => values.some((value) => value > 0));
}
