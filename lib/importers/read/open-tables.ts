import { type RowSource, TableProblem } from '../raw-table.ts';
import type { SourceFile } from '../source-file.ts';
import { binaryKind, EMPTY, LOCK_FILE, LOCKED_WORKBOOK, OLD_WORKBOOK } from './binary-kind.ts';
import { MAX_BYTES } from './limits.ts';
import { readable } from './readable.ts';
import { openText } from './text/open-text.ts';
import { isLockedWorkbook } from './workbook/is-locked-workbook.ts';
import { openWorkbook } from './workbook/open-workbook.ts';

/** Enough for a signature and for telling UTF-16 by its zero bytes. */
const HEAD_BYTES = 4096;

/**
 * The tables of a dropped file, by its first bytes and not by its name: the sheets of a workbook, the lists of an IIF
 * file, or the file itself. Rows are read when they are asked for. Throws a `TableProblem` with a sentence for the user
 * when there is no table in it.
 */
export async function openTables(dropped: SourceFile): Promise<readonly RowSource[]> {
  const file = readable(dropped);
  if (file.name.startsWith('~$')) throw new TableProblem(null, LOCK_FILE);
  if (file.size > MAX_BYTES) {
    throw new TableProblem(
      null,
      'This file is larger than 500 MB. Export a shorter list, for example open invoices only.',
    );
  }
  const head = await headOf(file);
  if (head.length === 0) throw new TableProblem(null, EMPTY);
  const binary = binaryKind(head);
  if (!binary) return openText(file, head);
  if (binary.kind === 'zip') return openWorkbook(file);
  if (binary.kind === 'unreadable') throw new TableProblem(null, binary.sentence);
  throw new TableProblem(null, (await isLockedWorkbook(file)) ? LOCKED_WORKBOOK : OLD_WORKBOOK);
}

async function headOf(file: SourceFile): Promise<Uint8Array> {
  const head = new Uint8Array(HEAD_BYTES);
  let length = 0;
  for await (const chunk of file.chunks()) {
    const part = chunk.subarray(0, HEAD_BYTES - length);
    head.set(part, length);
    length += part.length;
    if (length === HEAD_BYTES) break;
  }
  return head.subarray(0, length);
}
