import { z } from 'zod';
import { daySchema, instantSchema } from './day.ts';
import { idSchema } from './id.ts';
import { moneySchema } from './money.ts';
import { paymentMethodSchema } from './payment-method.ts';

/** "I will pay this much by that day", over chosen invoices. What became of it is derived, never stored. */
export const promiseSchema = z.object({
  id: idSchema,
  accountId: idSchema,
  /** The call or mail in which it was given. */
  activityId: idSchema,
  amount: moneySchema,
  dueOn: daySchema,
  /** What each promised item owed when the promise was given: later balances show what came in. */
  covers: z.array(z.object({ itemId: idSchema, open: moneySchema })).min(1),
  replacesId: idSchema.nullable(),
  /** Earlier promises over the same invoices that it takes the place of besides: "half now, half later", agreed anew. */
  alsoReplaces: z.array(idSchema).default([]),
  /** Payment plans that it takes the place of: all their open invoices are promised instead (cases 33 and 37). */
  replacesPlans: z.array(idSchema).default([]),
  /** How it will be paid; `null`: not said. */
  method: paymentMethodSchema.nullable().default(null),
  createdAt: instantSchema,
});
export type PromiseToPay = z.infer<typeof promiseSchema>;
