import type { SourceFile } from '../../lib/importers/source-file.ts';

/** A file that comes in pieces of `size` bytes: letters, line ends and quotes fall on their edges. */
export function sourceInChunks(name: string, bytes: Uint8Array, size: number): SourceFile {
  return {
    name,
    size: bytes.length,
    async *chunks() {
      for (let from = 0; from < bytes.length; from += size) yield bytes.slice(from, from + size);
    },
  };
}
