import { z } from 'zod';
import { daySchema } from './day.ts';
import { externalKeySchema } from './external-key.ts';
import { idSchema } from './id.ts';
import { moneySchema } from './money.ts';

/**
 * One line of what an account owes or is owed. Credit memos and unapplied cash carry a negative `open`; nothing nets
 * silently.
 */
export const openItemSchema = z.object({
  id: idSchema,
  accountId: idSchema,
  kind: z.enum(['invoice', 'credit-memo', 'unapplied-cash']),
  number: z.string(),
  /** What was delivered, in the accounting system's own words; at most 200 characters. */
  description: z.string().nullable().default(null),
  /** The customer's own order or reference number, as it stands on the invoice. */
  orderNumber: z.string().nullable().default(null),
  issuedOn: daySchema.nullable(),
  /** `null`: the file says no due date; such an item is never treated as due (case 15). */
  dueOn: daySchema.nullable(),
  total: moneySchema.nullable(),
  open: moneySchema,
  external: z.array(externalKeySchema),
  importId: idSchema,
  /** The figures' own day: what was open on that day. */
  asOf: daySchema,
  /** `false`: it stood in an earlier import of the same kind and not in the last; not the same as paid (case 68). */
  inLastImport: z.boolean(),
  /** The day the money came, as near as figures tell; left out: it is open, or nobody knows. */
  paidOn: daySchema.optional(),
});
export type OpenItem = z.infer<typeof openItemSchema>;
