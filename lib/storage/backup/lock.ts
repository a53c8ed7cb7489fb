import type { BackupLock } from '../../domain/backup-header.ts';
import { fromHex, toHex } from '../../shared/hex.ts';
import { BackupError } from './backup-error.ts';

/** A passphrase made into a key, with what the header says of it. */
export interface OpenLock {
  readonly lock: BackupLock;
  readonly key: CryptoKey;
}

const ITERATIONS = 600_000;
const PIECE = 65_536;
/** What AES-GCM adds to a piece. */
export const TAG = 16;

export async function newLock(passphrase: string): Promise<OpenLock> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const noncePrefix = crypto.getRandomValues(new Uint8Array(7));
  const { key, check } = await derive(passphrase, salt, ITERATIONS);
  const lock: BackupLock = {
    derivation: 'PBKDF2-SHA-256',
    iterations: ITERATIONS,
    salt: toHex(salt),
    cipher: 'AES-256-GCM',
    noncePrefix: toHex(noncePrefix),
    pieceBytes: PIECE,
    check,
  };
  return { lock, key };
}

/** @throws BackupError `passphrase-needed` or `wrong-passphrase` */
export async function openLock(lock: BackupLock, passphrase: string | null): Promise<OpenLock> {
  if (passphrase === null || passphrase === '') throw new BackupError('passphrase-needed');
  const { key, check } = await derive(passphrase, fromHex(lock.salt), lock.iterations);
  if (check !== lock.check) throw new BackupError('wrong-passphrase');
  return { lock, key };
}

/** Piece `index` locked; it opens only in its own place, before the same header, and as the last only if it is. */
export async function lockPiece(open: OpenLock, piece: PieceAt, bytes: Uint8Array<ArrayBuffer>) {
  return new Uint8Array(await crypto.subtle.encrypt(wayOf(open, piece), open.key, bytes));
}

/** @throws BackupError `damaged` */
export async function unlockPiece(open: OpenLock, piece: PieceAt, bytes: Uint8Array<ArrayBuffer>) {
  try {
    return new Uint8Array(await crypto.subtle.decrypt(wayOf(open, piece), open.key, bytes));
  } catch {
    throw new BackupError('damaged');
  }
}

interface PieceAt {
  readonly index: number;
  readonly isLast: boolean;
  /** The head of the file. */
  readonly bound: Uint8Array<ArrayBuffer>;
}

/** The STREAM construction (Hoang, Reyhanitabar, Rogaway, Vizár 2015), as the age format uses it: prefix, number, last or not. */
function wayOf({ lock }: OpenLock, { index, isLast, bound }: PieceAt): AesGcmParams {
  const iv = new Uint8Array(12);
  iv.set(fromHex(lock.noncePrefix));
  new DataView(iv.buffer).setUint32(7, index);
  iv[11] = isLast ? 1 : 0;
  return { name: 'AES-GCM', iv, additionalData: bound, tagLength: TAG * 8 };
}

async function derive(passphrase: string, salt: Uint8Array<ArrayBuffer>, iterations: number) {
  // The same words typed on another keyboard may come as other characters.
  const words = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const typed = await crypto.subtle.importKey('raw', words, 'PBKDF2', false, ['deriveBits']);
  const stretched = await crypto.subtle.deriveBits(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    typed,
    256,
  );
  const root = await crypto.subtle.importKey('raw', stretched, 'HKDF', false, ['deriveBits', 'deriveKey']);
  const purpose = (info: string): HkdfParams => ({
    name: 'HKDF',
    hash: 'SHA-256',
    salt: new Uint8Array(0),
    info: new TextEncoder().encode(`per-our-call backup ${info}`),
  });
  const uses: KeyUsage[] = ['encrypt', 'decrypt'];
  const way = { name: 'AES-GCM', length: 256 };
  const key = await crypto.subtle.deriveKey(purpose('body'), root, way, false, uses);
  const check = await crypto.subtle.deriveBits(purpose('check'), root, 128);
  return { key, check: toHex(new Uint8Array(check)) };
}
