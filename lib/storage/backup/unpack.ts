import { BackupError } from './backup-error.ts';
import { type BackupHead, bodyOf, bytesOf } from './backup-head.ts';
import { type OpenLock, TAG, unlockPiece } from './lock.ts';

/** What is put into the decompressor at a time: it gives back at most a thousand times as much before it is asked again. */
const SIP = 16_384;
/** A book of customers shrinks to a tenth, one of a thousand equal rows to a hundredth; what claims more is no book. */
const MOST_GROWTH = 400;
const FREE = 16 * 1024 * 1024;
const LONGEST_LINE = 8 * 1024 * 1024;

/** The lines of the body. @throws BackupError `damaged` or `unopened`; what was given until then must not be used. */
export async function* unpack(file: Blob, head: BackupHead, lock: OpenLock | null): AsyncGenerator<string[]> {
  const body = bodyOf(file, head);
  const most = body.size * MOST_GROWTH + FREE;
  const source = lock ? unlocked(body, head, lock) : slices(body);
  const reader = streamOf(source).pipeThrough(new DecompressionStream('gzip')).getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let rest = '';
  let grown = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      grown += value.length;
      if (grown > most) throw new BackupError('damaged');
      const lines = `${rest}${decoder.decode(value, { stream: true })}`.split('\n');
      rest = lines.pop() ?? '';
      if (rest.length > LONGEST_LINE) throw new BackupError('damaged');
      if (lines.length > 0) yield lines;
    }
    if (rest !== '' || decoder.decode() !== '') throw new BackupError('damaged');
  } catch (error) {
    // The decompressor and the decoder have errors of their own, each in the browser's own words.
    throw error instanceof BackupError ? error : new BackupError('damaged');
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

async function* slices(body: Blob): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  for (let from = 0; from < body.size; from += SIP) yield bytesOf(body.slice(from, from + SIP));
}

async function* unlocked(
  body: Blob,
  { bytes }: BackupHead,
  open: OpenLock,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const length = open.lock.pieceBytes + TAG;
  const pieces = Math.max(1, Math.ceil(body.size / length));
  for (let index = 0; index < pieces; index += 1) {
    const locked = await bytesOf(body.slice(index * length, (index + 1) * length));
    const piece = await unlockPiece(open, { index, isLast: index === pieces - 1, bound: bytes }, locked);
    for (let from = 0; from < piece.length; from += SIP) yield piece.slice(from, from + SIP);
  }
}

/** Read only as fast as it is asked for. */
function streamOf(source: AsyncGenerator<Uint8Array<ArrayBuffer>>): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new ReadableStream(
    {
      pull: async (controller) => {
        const { done, value } = await source.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      cancel: async () => {
        await source.return(undefined);
      },
    },
    { highWaterMark: 0 },
  );
}
