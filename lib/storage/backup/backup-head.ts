import { type BackupHeader, backupHeaderSchema } from '../../domain/backup-header.ts';
import { toHex } from '../../shared/hex.ts';
import { BackupError } from './backup-error.ts';

/**
 * A backup is a line that says what it is, with the SHA-256 of the next; a line of JSON, the header; the body, which is
 * gzipped lines, locked or not; and a last line by which a file that was cut off is known.
 */
export const FORMAT = 1;
export const TRAILER = '\nend of backup\n';
const FIRST = /^Per Our Call backup (\d{1,6})(?: ([0-9a-f]{64}))?$/;
const LONGEST_HEAD = 16_384;

export interface BackupHead {
  readonly header: BackupHeader;
  /** Both lines as they stand in the file; a locked body is bound to every byte of them. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The sum in the first line; the first line of an open body repeats it. */
  readonly sum: string;
}

export async function encodeHead(header: BackupHeader): Promise<BackupHead> {
  const line = JSON.stringify(header);
  const sum = await sumOf(line);
  const bytes = new TextEncoder().encode(`Per Our Call backup ${FORMAT} ${sum}\n${line}\n`);
  return { header, bytes, sum };
}

/** @throws BackupError `no-backup`, `newer`, `cut-off`, `damaged` or `unopened` */
export async function readHead(file: Blob): Promise<BackupHead> {
  const text = asciiOf(await bytesOf(file.slice(0, LONGEST_HEAD)));
  const end = text.indexOf('\n');
  const first = FIRST.exec(end < 0 ? '' : text.slice(0, end));
  if (!first) throw new BackupError('no-backup');
  if (Number(first[1]) > FORMAT) throw new BackupError('newer');
  const second = text.indexOf('\n', end + 1);
  if (second < 0) throw new BackupError(file.size <= LONGEST_HEAD ? 'cut-off' : 'damaged');
  const line = text.slice(end + 1, second);
  const sum = first[2] ?? '';
  if (Number(first[1]) !== FORMAT || (await sumOf(line)) !== sum) throw new BackupError('damaged');
  if (asciiOf(await bytesOf(file.slice(-TRAILER.length))) !== TRAILER) throw new BackupError('cut-off');
  return { header: headerOf(line), sum, bytes: new TextEncoder().encode(text.slice(0, second + 1)) };
}

/** The body alone. */
export function bodyOf(file: Blob, { bytes }: BackupHead): Blob {
  return file.slice(bytes.length, file.size - TRAILER.length);
}

/** @throws BackupError `unopened` */
export async function bytesOf(part: Blob): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await part.arrayBuffer());
  } catch {
    throw new BackupError('unopened');
  }
}

function headerOf(line: string): BackupHeader {
  const parsed = backupHeaderSchema.safeParse(jsonOf(line));
  if (!parsed.success) throw new BackupError('damaged');
  return parsed.data;
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

/** One character a byte, so that a place in the text is a place in the file. */
function asciiOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}

async function sumOf(line: string): Promise<string> {
  return toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(line))));
}
