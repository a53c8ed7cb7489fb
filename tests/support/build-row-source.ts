import type { RowSource } from '../../lib/importers/raw-table.ts';

/** A table of rows as a file would give them, in one batch; lines count from 1. */
export function buildRowSource(
  rows: readonly (readonly string[])[],
  over: Partial<RowSource> = {},
): RowSource {
  const batch = rows.map((cells, at) => ({ line: at + 1, cells }));
  return {
    file: 'list.csv',
    part: null,
    kind: 'csv',
    isTyped: false,
    async *rows() {
      if (batch.length > 0) yield batch;
    },
    ...over,
  };
}
