import type { ImportProblem } from '../problem.ts';
import { warnAt } from '../problem-at.ts';
import type { SourceFile } from '../source-file.ts';

/** Files that are byte for byte alike are read once. */
export function sameFiles(files: readonly SourceFile[]): {
  distinct: SourceFile[];
  problems: ImportProblem[];
} {
  const distinct: SourceFile[] = [];
  const problems: ImportProblem[] = [];
  for (const file of files) {
    const twin = distinct.find((other) => isSame(file.bytes, other.bytes));
    if (!twin) distinct.push(file);
    else {
      const which =
        twin.name === file.name ? 'This file was dropped twice' : `This is the same file as ${twin.name}`;
      problems.push(warnAt({ file: file.name, line: null }, `${which}; it was read once.`));
    }
  }
  return { distinct, problems };
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}
