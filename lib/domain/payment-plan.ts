import { z } from 'zod';
import { daySchema, instantSchema } from './day.ts';
import { idSchema } from './id.ts';
import { type Money, money, moneySchema } from './money.ts';
import { paymentMethodSchema } from './payment-method.ts';

export const instalmentSchema = z.object({ dueOn: daySchema, amount: moneySchema });
export type Instalment = z.infer<typeof instalmentSchema>;

/** What was agreed to be paid in parts, over chosen invoices (P16, D6). How it goes is derived, never stored. */
export const paymentPlanSchema = z.object({
  id: idSchema,
  accountId: idSchema,
  /** The call or mail in which it was agreed. */
  activityId: idSchema,
  /** What each invoice of the plan owed when it was agreed. */
  covers: z.array(z.object({ itemId: idSchema, open: moneySchema })).min(1),
  /** Soonest first; together exactly the agreed sum. */
  instalments: z.array(instalmentSchema).min(1),
  /** The agreed rule: so many instalments missed, one after another, end the plan (case 37). */
  endsAfterMissed: z.int().min(1).max(12),
  replacesId: idSchema.nullable(),
  /** Earlier plans over its invoices that it takes the place of besides. */
  alsoReplaces: z.array(idSchema).default([]),
  /** Promises that it takes the place of: all that is still open of them is paid in its instalments (case 33). */
  replacesPromises: z.array(idSchema).default([]),
  /** A rate that was agreed, as it was typed: "6.23" stays "6.23" (P23); empty: none. */
  rate: z.string().default(''),
  method: paymentMethodSchema.nullable().default(null),
  createdAt: instantSchema,
});
export type PaymentPlan = z.infer<typeof paymentPlanSchema>;

/** splitEvenly(money(100000, 'USD'), 3) is 333.33, 333.33 and 333.34: the last takes the cents (case 38). */
export function splitEvenly(total: Money, parts: number): Money[] {
  const each = Math.floor(total.amount / parts);
  return Array.from({ length: parts }, (_, index) =>
    money(index < parts - 1 ? each : total.amount - each * (parts - 1), total.currency),
  );
}

/** The agreed sum. */
export function planTotal({ instalments }: PaymentPlan): Money {
  const [first] = instalments;
  const currency = first?.amount.currency ?? '';
  return money(
    instalments.reduce((sum, { amount }) => sum + amount.amount, 0),
    currency,
  );
}
