import { z } from 'zod';
import { instantSchema } from './day.ts';

const hex = (bytes: number) => z.string().regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`));

/** How the body of a backup is locked: all that is needed to open it, but the passphrase. */
export const backupLockSchema = z.strictObject({
  derivation: z.literal('PBKDF2-SHA-256'),
  /** OWASP asks for 600,000 (2023); the upper bound keeps a made-up file from holding the page for hours. */
  iterations: z.int().min(600_000).max(10_000_000),
  salt: hex(16),
  cipher: z.literal('AES-256-GCM'),
  /** The beginning of every piece's nonce; its number and whether it is the last follow. */
  noncePrefix: hex(7),
  /** Bytes of a piece before it is locked; each is checked by itself, so that a long file is read in little memory. */
  pieceBytes: z.int().min(1024).max(1_048_576),
  /** Tells a wrong passphrase from a damaged file. */
  check: hex(16),
});
export type BackupLock = z.infer<typeof backupLockSchema>;

/** What stands readable at the beginning of a backup, also of a locked one. No name and no amount is in it. */
export const backupHeaderSchema = z.strictObject({
  /** The version of the database the rows are of. */
  schema: z.int().min(1).max(10_000),
  madeAt: instantSchema,
  programVersion: z.string().max(40),
  /** Rows per table. */
  counts: z.record(z.string().regex(/^[A-Za-z]{1,40}$/), z.int().min(0).max(10_000_000)),
  lock: backupLockSchema.nullable(),
});
export type BackupHeader = z.infer<typeof backupHeaderSchema>;
