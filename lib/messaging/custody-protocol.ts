import { z } from 'zod';
import type { ExportedFile } from '../app/export-table.ts';
import type { MadeBackup } from '../app/make-backup.ts';
import type { BackupPreview } from '../app/read-backup.ts';
import type { RestoreOutcome } from '../app/restore-backup.ts';
import { instantSchema } from '../domain/day.ts';
import type { WorkProtocol } from './work-protocol.ts';

const whole = z.int().nonnegative();
const blob = z.instanceof(Blob);

const previewSchema = z.object({
  madeAt: instantSchema,
  programVersion: z.string(),
  wasLocked: z.boolean(),
  comparison: z.object({
    tables: z.map(z.string(), z.object({ inFile: whole, here: whole, notHere: whole })),
    erased: whole,
    unreadable: whole,
    twice: whole,
  }),
}) satisfies z.ZodType<BackupPreview>;

const madeSchema = z.object({
  name: z.string(),
  file: blob,
  at: instantSchema,
}) satisfies z.ZodType<MadeBackup>;
const savedSchema = z.object({ name: z.string(), file: blob }) satisfies z.ZodType<ExportedFile>;
const mode = z.enum(['replace', 'merge']);
const restoredSchema = z.object({
  mode,
  rows: whole,
  customers: whole,
}) satisfies z.ZodType<RestoreOutcome>;

/** What the data page asks of its worker, and what it is told. A passphrase crosses in memory and stands nowhere. */
export const custodyProtocol = {
  /** Everything as one file. */
  backUp: {
    asked: z.object({ programVersion: z.string(), passphrase: z.string(), repeated: z.string() }),
    answer: madeSchema,
  },
  /** Opens a backup and holds it. */
  open: {
    asked: z.object({ file: blob, passphrase: z.string().nullable(), programVersion: z.string() }),
    answer: previewSchema,
  },
  /** Puts what is held into the book. */
  restore: { asked: z.object({ mode }), answer: restoredSchema },
  /** Lets go of what is held. */
  drop: { asked: z.object({}), answer: z.null() },
  /** One table for a spreadsheet. */
  saveTable: {
    asked: z.object({ table: z.enum(['customers', 'open-items', 'log', 'payments']) }),
    answer: savedSchema,
  },
} satisfies WorkProtocol;
