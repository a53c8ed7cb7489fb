/** A dropped file. Its bytes are read as often as needed and never held as a whole: a list may be larger than memory. */
export interface SourceFile {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** From the first byte, anew at every call. */
  readonly chunks: () => AsyncIterable<Uint8Array>;
}

const CHUNK = 256 * 1024;

/** `blob` may be a `File`: it is only read while a chunk is asked for. */
export function sourceFromBlob(name: string, blob: Blob): SourceFile {
  return {
    name,
    size: blob.size,
    async *chunks() {
      for (let from = 0; from < blob.size; from += CHUNK)
        yield new Uint8Array(await blob.slice(from, from + CHUNK).arrayBuffer());
    },
  };
}

export function sourceFromBytes(name: string, bytes: Uint8Array): SourceFile {
  return {
    name,
    size: bytes.length,
    async *chunks() {
      for (let from = 0; from < bytes.length; from += CHUNK) yield bytes.subarray(from, from + CHUNK);
    },
  };
}
