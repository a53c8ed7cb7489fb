import { z } from 'zod';
import type { ImportOutcome, ImportPreview } from '../app/import-preview.ts';
import { columnMappingSchema } from '../domain/column-mapping.ts';
import { importRecordSchema } from '../domain/import-record.ts';
import { currencySchema } from '../domain/money.ts';
import type { ImportAnswers } from '../importers/import-answers.ts';
import type { WorkProtocol } from './work-protocol.ts';

const answersSchema = z.object({
  columns: z.record(z.string(), columnMappingSchema).exactOptional(),
  dateOrders: z.record(z.string(), z.enum(['mdy', 'dmy', 'ymd'])).exactOptional(),
  currencies: z.record(z.string(), currencySchema).exactOptional(),
  termDays: z.record(z.string(), z.int().min(0).max(3660).nullable()).exactOptional(),
  leaveOut: z.array(z.string()).readonly().exactOptional(),
  complete: z.array(z.string()).readonly().exactOptional(),
}) satisfies z.ZodType<ImportAnswers>;

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

/** What the import page asks of its worker, and what it is told. */
export const importProtocol = {
  /** Reads the files with these answers. */
  preview: { asked: z.object({ files: z.array(z.file()), answers: answersSchema }), answer: previewSchema },
  /** Writes what the last preview showed. */
  confirm: { asked: z.object({ isSample: z.boolean() }), answer: outcomeSchema },
  /** Takes the last import back. */
  undo: { asked: z.object({}), answer: z.null() },
} satisfies WorkProtocol;
