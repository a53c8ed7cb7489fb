import { BackupError } from './backup-error.ts';
import type { BackupHead } from './backup-head.ts';
import type { OpenLock } from './lock.ts';
import { AT_A_TIME } from './read-batches.ts';
import { unpack } from './unpack.ts';

/** Characters that are held at a time: the longest lines are not added up to more than memory. */
const LARGEST = 4 * 1024 * 1024;

export interface RawBatch {
  readonly table: string;
  readonly rows: readonly object[];
}

/**
 * The rows as they stand in the file, a batch at a time, each of one table. @throws BackupError when the file is not whole:
 * what was given until then must not be used.
 */
export async function* readBackupRows(
  file: Blob,
  head: BackupHead,
  lock: OpenLock | null,
): AsyncGenerator<RawBatch> {
  const left = new Map(Object.entries(head.header.counts));
  let table = '';
  let rows: object[] = [];
  let length = 0;
  let isFirst = true;
  for await (const lines of unpack(file, head, lock)) {
    for (const line of lines) {
      const value = parsed(line);
      if (isFirst) {
        // A body under another file's head is not what that head says.
        if (value !== head.sum) throw new BackupError('damaged');
        isFirst = false;
        continue;
      }
      const [name, row] = rowIn(value);
      if (rows.length > 0 && (name !== table || rows.length === AT_A_TIME || length > LARGEST)) {
        yield { table, rows };
        rows = [];
        length = 0;
      }
      countDown(left, name);
      table = name;
      rows.push(row);
      length += line.length;
    }
  }
  if (rows.length > 0) yield { table, rows };
  if (isFirst || [...left.values()].some((n) => n > 0)) throw new BackupError('damaged');
}

/** More rows than the head announces, or rows of a table it does not name, are not from us. */
function countDown(left: Map<string, number>, table: string): void {
  const n = left.get(table) ?? 0;
  if (n === 0) throw new BackupError('damaged');
  left.set(table, n - 1);
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new BackupError('damaged');
  }
}

function rowIn(value: unknown): [table: string, row: object] {
  const [table, row, ...more] = Array.isArray(value) ? value : [];
  const isRow = typeof row === 'object' && row !== null && !Array.isArray(row);
  if (typeof table !== 'string' || !isRow || more.length > 0) throw new BackupError('damaged');
  return [table, row];
}
