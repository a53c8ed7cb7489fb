import { z } from 'zod';
import { callOutcomeSchema } from './call-outcome.ts';
import { instantSchema } from './day.ts';
import { idSchema } from './id.ts';

const base = {
  id: idSchema,
  accountId: idSchema,
  at: instantSchema,
  amendsId: idSchema.nullable(),
  struck: z.literal(true).optional(),
};

/** What is needed of an entry of the log to count what was sent and answered: a hundred thousand of them are gone through. */
export const countedEntrySchema = z.discriminatedUnion('kind', [
  z.object({ ...base, kind: z.literal('mail'), textId: z.string().nullable().default(null) }),
  z.object({ ...base, kind: z.literal('call'), outcome: callOutcomeSchema }),
  z.object({ ...base, kind: z.literal('answer') }),
]);
