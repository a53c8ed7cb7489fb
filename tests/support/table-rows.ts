import { type RawRow, type RowSource, TableProblem } from '../../lib/importers/raw-table.ts';
import { openTables } from '../../lib/importers/read/open-tables.ts';
import type { SourceFile } from '../../lib/importers/source-file.ts';

/** A file that comes in chunks of this many bytes. */
export function sourceInChunks(name: string, content: string | Uint8Array, size = 1024): SourceFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return {
    name,
    size: bytes.length,
    async *chunks() {
      for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size);
    },
  };
}

export async function rowsOf(source: RowSource): Promise<RawRow[]> {
  const rows: RawRow[] = [];
  for await (const batch of source.rows()) rows.push(...batch);
  return rows;
}

/** Every table as its part and kind, then "line: cell|cell" for each row. */
export async function tablesOf(file: SourceFile): Promise<{ table: string; rows: string[] }[]> {
  const tables: { table: string; rows: string[] }[] = [];
  for (const source of await openTables(file)) {
    const rows = (await rowsOf(source)).map(({ line, cells }) => `${line}: ${cells.join('|')}`);
    tables.push({ table: source.part === null ? source.kind : `${source.kind} ${source.part}`, rows });
  }
  return tables;
}

/** What stops a file, "Line 3: ..." where it has a line; fails when nothing does. */
export async function problemOf(file: SourceFile): Promise<string> {
  try {
    await tablesOf(file);
  } catch (problem) {
    if (!(problem instanceof TableProblem)) throw problem;
    return problem.line === null ? problem.message : `Line ${problem.line}: ${problem.message}`;
  }
  throw new Error(`${file.name} was read`);
}
