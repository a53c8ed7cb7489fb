import type { RawRow } from '../raw-table.ts';

/** The filled values of each column below the captions, from rows that look like data: at least half as full as the fullest. */
export function columnSamples(rows: readonly RawRow[], width: number): string[][] {
  const fill = ({ cells }: RawRow) => cells.filter((cell) => cell.trim() !== '').length;
  const most = Math.max(0, ...rows.map(fill));
  const data = rows.filter((row) => fill(row) >= Math.max(2, most / 2));
  return Array.from({ length: width }, (_, at) =>
    data.map(({ cells }) => (cells[at] ?? '').trim()).filter((text) => text !== ''),
  );
}

/** The part of the values for which it holds, 0 to 1; `null` without values. */
export function share(values: readonly string[], holds: (text: string) => boolean): number | null {
  return values.length === 0 ? null : values.filter(holds).length / values.length;
}
