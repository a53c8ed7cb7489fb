import type { RawRow, RowSource } from '../raw-table.ts';

/** Captions stand below at most a handful of title rows; looking further would take data for captions. */
export const HEADER_AREA = 60;
const ENOUGH = 200;

/** The first rows of a table: enough to tell what it is, however long it is. */
export async function readHead(source: RowSource): Promise<RawRow[]> {
  const head: RawRow[] = [];
  for await (const rows of source.rows()) {
    for (const row of rows) {
      head.push(row);
      if (head.length >= ENOUGH) return head;
    }
  }
  return head;
}

/** The filled cells of the rows above a line. */
export function filledAbove(head: readonly RawRow[], line: number): string[] {
  return head
    .filter((row) => row.line < line)
    .flatMap(({ cells }) => cells.map((cell) => cell.trim()).filter((cell) => cell !== ''));
}

/** Cells that stand alone in their row above the first row that could hold captions: a title never shares its row. */
export function titlesIn(head: readonly RawRow[]): string[] {
  const titles: string[] = [];
  for (const { cells } of head.slice(0, HEADER_AREA)) {
    const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
    if (filled.length >= 3) break;
    if (filled.length === 1) titles.push(...filled);
  }
  return titles;
}
