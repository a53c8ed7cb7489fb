import { type BackupHead, TRAILER } from './backup-head.ts';
import { lockPiece, type OpenLock } from './lock.ts';

export interface Packing {
  /** Resolves when the next lines may come: compressing keeps pace with reading. */
  readonly add: (lines: string) => Promise<void>;
  /** The whole file. */
  readonly finish: () => Promise<Blob>;
  readonly abandon: (reason: unknown) => Promise<void>;
}

/** Lines in, a file out; in memory is only what is already compressed. */
export function packing(head: BackupHead, lock: OpenLock | null): Packing {
  const gzip = new CompressionStream('gzip');
  const writer = gzip.writable.getWriter();
  const body = lock ? gzip.readable.pipeThrough(locking(lock, head.bytes)) : gzip.readable;
  const parts = new Response(body).blob();
  parts.catch(() => null);
  const encoder = new TextEncoder();
  return {
    add: async (lines) => {
      await writer.ready;
      // What goes wrong comes out of the next `ready`, or of `finish`.
      writer.write(encoder.encode(lines)).catch(() => null);
    },
    finish: async () => {
      await writer.close();
      return new Blob([head.bytes, await parts, TRAILER], { type: 'application/octet-stream' });
    },
    abandon: (reason) => writer.abort(reason).catch(() => undefined),
  };
}

function locking(
  open: OpenLock,
  bound: Uint8Array<ArrayBuffer>,
): TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>> {
  const { pieceBytes } = open.lock;
  let waiting = new Uint8Array(0);
  let index = 0;
  return new TransformStream({
    transform: async (chunk, controller) => {
      waiting = joined(waiting, chunk);
      // One byte is kept back: which piece is the last is known only at the end.
      while (waiting.length > pieceBytes) {
        const at = { index, isLast: false, bound };
        controller.enqueue(await lockPiece(open, at, waiting.slice(0, pieceBytes)));
        waiting = waiting.slice(pieceBytes);
        index += 1;
      }
    },
    flush: async (controller) => {
      controller.enqueue(await lockPiece(open, { index, isLast: true, bound }, waiting));
    },
  });
}

function joined(a: Uint8Array<ArrayBuffer>, b: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
