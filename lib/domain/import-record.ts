import { z } from 'zod';
import { daySchema, instantSchema } from './day.ts';
import { idSchema } from './id.ts';
import { moneySchema } from './money.ts';

/** One confirmed import: which files, as of which day, and what was read from them. */
export const importRecordSchema = z.object({
  id: idSchema,
  at: instantSchema,
  system: z.string(),
  /** `null`: contacts alone, no figures. */
  asOf: daySchema.nullable(),
  files: z.array(z.object({ name: z.string(), format: z.string() })),
  counts: z.object({ accounts: z.int(), contacts: z.int(), openItems: z.int() }),
  totals: z.array(moneySchema),
  /** When it was taken back; `null`: it stands. */
  undoneAt: instantSchema.nullable().default(null),
  /** The sample data of the first run: taken back with one tap. */
  isSample: z.boolean().default(false),
});
export type ImportRecord = z.infer<typeof importRecordSchema>;
