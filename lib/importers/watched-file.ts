import type { ImportWatch } from './import-progress.ts';
import type { SourceFile } from './source-file.ts';

/** A list is read once to learn how it is written and once for what it says. */
const PASSES = 2;

/**
 * Files that tell how far their reading is and stop when it is cancelled: progress counts bytes of both passes. Whatever is
 * read beyond that (the first rows, a comparison of two files) is not counted again.
 */
export function watchedFiles(files: readonly SourceFile[], watch: ImportWatch | undefined): SourceFile[] {
  if (!watch) return [...files];
  const of = PASSES * files.reduce((sum, { size }) => sum + size, 0);
  let before = 0;
  return files.map((file) => {
    const budget = PASSES * file.size;
    const start = before;
    before += budget;
    let read = 0;
    return {
      name: file.name,
      size: file.size,
      async *chunks() {
        for await (const chunk of file.chunks()) {
          watch.signal.throwIfAborted();
          yield chunk;
          read = Math.min(budget, read + chunk.length);
          watch.progress({ step: 'reading', done: start + read, of });
        }
        watch.signal.throwIfAborted();
      },
    };
  });
}
