import { z } from 'zod';
import type { ImportOutcome, ImportPreview } from '../app/import-preview.ts';
import { columnMappingSchema } from '../domain/column-mapping.ts';
import { importRecordSchema } from '../domain/import-record.ts';
import { currencySchema } from '../domain/money.ts';
import type { ImportAnswers } from '../importers/import-answers.ts';

const answersSchema = z.object({
  columns: z.record(z.string(), columnMappingSchema).exactOptional(),
  dateOrders: z.record(z.string(), z.enum(['mdy', 'dmy', 'ymd'])).exactOptional(),
  currencies: z.record(z.string(), currencySchema).exactOptional(),
  termDays: z.record(z.string(), z.int().min(0).max(3660).nullable()).exactOptional(),
  leaveOut: z.array(z.string()).readonly().exactOptional(),
  complete: z.array(z.string()).readonly().exactOptional(),
}) satisfies z.ZodType<ImportAnswers>;

/** Calls are numbered by the page; every reply names the call it answers. */
const turn = z.int().positive();

/** What the import page asks of its worker. */
export const importRequestSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('preview'), turn, files: z.array(z.file()), answers: answersSchema }),
  z.object({ kind: z.literal('confirm'), turn, isSample: z.boolean() }),
  z.object({ kind: z.literal('undo'), turn }),
  z.object({ kind: z.literal('cancel'), turn }),
]);
export type ImportRequest = z.infer<typeof importRequestSchema>;

const progressSchema = z.object({
  step: z.enum(['reading', 'checking', 'writing', 'listing']),
  done: z.number().nonnegative(),
  of: z.number().nonnegative().nullable(),
});

/**
 * A preview is made and shown by two halves of one build and never stored, so its outline is enough; a record is stored
 * and is held against the whole of its schema.
 */
const previewSchema = z.custom<ImportPreview>(
  (value) =>
    z
      .object({
        files: z.array(z.unknown()),
        questions: z.array(z.object({ kind: z.string(), file: z.string() })),
        canConfirm: z.boolean(),
      })
      .safeParse(value).success,
  'is not a preview',
);
const whole = z.int().nonnegative();
const outcomeSchema = z.object({
  record: importRecordSchema,
  newAccounts: whole,
  newItems: whole,
  changedItems: whole,
  paidItems: whole,
  missingItems: whole,
  dueNow: whole,
  overdueAccounts: whole,
}) satisfies z.ZodType<ImportOutcome>;

/** What the worker says: progress now and then, and one of the others at the end of every call. */
export const importReplySchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('progress'), turn, at: progressSchema }),
  z.object({ kind: z.literal('preview'), turn, preview: previewSchema }),
  z.object({ kind: z.literal('outcome'), turn, outcome: outcomeSchema }),
  z.object({ kind: z.literal('undone'), turn }),
  z.object({ kind: z.literal('refusal'), turn, reason: z.string(), message: z.string() }),
  z.object({ kind: z.literal('failed'), turn, message: z.string() }),
  z.object({ kind: z.literal('cancelled'), turn }),
]);
export type ImportReply = z.infer<typeof importReplySchema>;
