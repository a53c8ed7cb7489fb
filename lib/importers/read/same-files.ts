import type { ImportProblem } from '../problem.ts';
import { warnAt } from '../problem-at.ts';
import { TableProblem } from '../raw-table.ts';
import type { SourceFile } from '../source-file.ts';
import { readable } from './readable.ts';

/** Files that are byte for byte alike are read once. */
export async function sameFiles(
  files: readonly SourceFile[],
): Promise<{ distinct: SourceFile[]; problems: ImportProblem[] }> {
  const distinct: SourceFile[] = [];
  const problems: ImportProblem[] = [];
  for (const file of files) {
    const twin = await twinOf(file, distinct);
    if (!twin) distinct.push(file);
    else {
      const which =
        twin.name === file.name ? 'This file was dropped twice' : `This is the same file as ${twin.name}`;
      problems.push(warnAt({ file: file.name, line: null }, `${which}; it was read once.`));
    }
  }
  return { distinct, problems };
}

async function twinOf(file: SourceFile, others: readonly SourceFile[]): Promise<SourceFile | null> {
  for (const other of others) {
    if (file.size === other.size && (await isSame(readable(file), readable(other)))) return other;
  }
  return null;
}

/** A file that is gone meanwhile is like no other: what reads it next says so. */
async function isSame(one: SourceFile, other: SourceFile): Promise<boolean> {
  try {
    return await isSameBytes(one, other);
  } catch (error) {
    if (error instanceof TableProblem) return false;
    throw error;
  }
}

/** Chunks need not be cut at the same bytes. */
async function isSameBytes(one: SourceFile, other: SourceFile): Promise<boolean> {
  const others = other.chunks()[Symbol.asyncIterator]();
  try {
    let theirs: Uint8Array = new Uint8Array();
    for await (const chunk of one.chunks()) {
      let ours = chunk;
      while (ours.length > 0) {
        if (theirs.length === 0) {
          const next = await others.next();
          if (next.done) return false;
          theirs = next.value;
          continue;
        }
        const length = Math.min(ours.length, theirs.length);
        for (let at = 0; at < length; at += 1) if (ours[at] !== theirs[at]) return false;
        ours = ours.subarray(length);
        theirs = theirs.subarray(length);
      }
    }
    return theirs.length === 0 && (await others.next()).done === true;
  } finally {
    await others.return?.();
  }
}
