import { Unzip, UnzipInflate } from 'fflate';
import { TableProblem } from '../../raw-table.ts';
import type { SourceFile } from '../../source-file.ts';
import { MAX_UNPACKED_BYTES, MAX_UNPACKED_RATIO, MIN_BOMB_BYTES } from '../limits.ts';
import { crc32 } from './crc-32.ts';
import { BROKEN_WORKBOOK, type ListedPart, partName, type ZipDirectory } from './zip-directory.ts';

export interface PartSink {
  readonly write: (bytes: Uint8Array) => void;
  /** `isSound`: every byte came out as it was packed. */
  readonly end: (isSound: boolean) => void;
}

/** A packed byte can become a thousand: little goes in at a time, so that little comes out before it is counted. */
const PIECE = 16 * 1024;

export const TOO_LARGE_UNPACKED =
  'This workbook unpacks to far more than any list holds, so it was not read. Export a shorter list, or save it as CSV.';

export interface Unpacking {
  readonly file: SourceFile;
  readonly directory: ZipDirectory;
}

/**
 * Unpacks the parts of a zip for which `sinkFor` gives a sink, in the order they stand in the file. Names come in lower
 * case with "/"; what the directory does not list is no part. Throws a `TableProblem` when the archive is broken, or grows
 * beyond what a workbook can be; what a sink throws is passed on.
 */
export async function unzipParts(
  { file, directory }: Unpacking,
  sinkFor: (name: string) => PartSink | null,
): Promise<void> {
  let failure: unknown = null;
  let unpacked = 0;
  const unzip = new Unzip((entry) => {
    const name = partName(entry.name);
    const listed = directory.get(name);
    const sink = listed ? sinkFor(name) : null;
    if (!listed || !sink) return;
    // What it says of itself is believed when it is too much, and never when it is little.
    checkSize(unpacked + listed.size, file.size);
    const checked = checkedSink(sink, listed);
    entry.ondata = (error, bytes, isLast) => {
      // Thrown from here it would only come back as the next error.
      failure ??=
        error ??
        caught(() => {
          unpacked += bytes.length;
          checkSize(unpacked, file.size);
          checked(bytes, isLast);
        });
    };
    entry.start();
  });
  unzip.register(UnzipInflate);
  const push = (bytes: Uint8Array, isLast: boolean) => {
    // Not in one assignment: a sink may set `failure` while the bytes are pushed.
    const thrown = caught(() => unzip.push(bytes, isLast));
    failure ??= thrown;
    if (failure) throw failure instanceof TableProblem ? failure : new TableProblem(null, BROKEN_WORKBOOK);
  };
  for await (const chunk of file.chunks()) {
    for (let from = 0; from < chunk.length; from += PIECE) push(chunk.subarray(from, from + PIECE), false);
  }
  push(new Uint8Array(), true);
}

/** A damaged byte may unpack to other text without any complaint: only the sum tells. */
function checkedSink(sink: PartSink, { crc }: ListedPart): (bytes: Uint8Array, isLast: boolean) => void {
  let sum = 0;
  return (bytes, isLast) => {
    sum = crc32(bytes, sum);
    if (bytes.length > 0) sink.write(bytes);
    if (isLast) sink.end(sum === crc);
  };
}

function checkSize(unpacked: number, packed: number): void {
  const isBomb = unpacked > MIN_BOMB_BYTES && unpacked > packed * MAX_UNPACKED_RATIO;
  if (isBomb || unpacked > MAX_UNPACKED_BYTES) throw new TableProblem(null, TOO_LARGE_UNPACKED);
}

function caught(run: () => void): unknown {
  try {
    run();
    return null;
  } catch (error) {
    return error ?? new Error('unknown');
  }
}
