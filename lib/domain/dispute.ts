import { z } from 'zod';
import { daySchema, instantSchema } from './day.ts';
import { idSchema } from './id.ts';
import { moneySchema } from './money.ts';

/** A complaint about invoices, with an owner and a day to answer by; collecting the disputed part stops (P10). */
export const disputeSchema = z.object({
  id: idSchema,
  accountId: idSchema,
  activityId: idSchema,
  itemIds: z.array(idSchema).min(1),
  /** Where only part of an item is disputed, that part (case 27); an item without one is disputed whole. */
  parts: z.array(z.object({ itemId: idSchema, amount: moneySchema })).default([]),
  text: z.string(),
  owner: z.string(),
  answerBy: daySchema,
  createdAt: instantSchema,
  resolvedAt: instantSchema.nullable(),
});
export type Dispute = z.infer<typeof disputeSchema>;
