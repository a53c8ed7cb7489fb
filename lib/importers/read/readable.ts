import { TableProblem } from '../raw-table.ts';
import type { SourceFile } from '../source-file.ts';

/** What a browser throws when a dropped file is moved, changed or taken away before its last byte was read. */
const GONE = ['NotReadableError', 'NotFoundError'];

/** The same file; that it is gone comes as a `TableProblem`. Other errors, such as a cancelled import, pass. */
export function readable(file: SourceFile): SourceFile {
  return {
    name: file.name,
    size: file.size,
    async *chunks() {
      try {
        yield* file.chunks();
      } catch (error) {
        if (!(error instanceof Error) || !GONE.includes(error.name)) throw error;
        throw new TableProblem(
          null,
          'This file could not be read to its end: it was moved or changed meanwhile. Drop it here again.',
        );
      }
    },
  };
}
