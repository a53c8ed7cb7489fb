import type { z } from 'zod';
import { type PaymentPlan, paymentPlanSchema } from '../../lib/domain/payment-plan.ts';
import { NOW } from './fixed-clock.ts';

/** `buildOpenItem()` in three parts of 400.00 USD, agreed in `buildCall()`: the first nine days after `TODAY`, then monthly. */
export function buildPlan(overrides: Partial<z.input<typeof paymentPlanSchema>> = {}): PaymentPlan {
  return paymentPlanSchema.parse({
    id: 'plan-1',
    accountId: 'account-1',
    activityId: 'call-1',
    covers: [{ itemId: 'item-1', open: { amount: 120_000, currency: 'USD' } }],
    instalments: [
      { dueOn: '2026-11-27', amount: { amount: 40_000, currency: 'USD' } },
      { dueOn: '2026-12-28', amount: { amount: 40_000, currency: 'USD' } },
      { dueOn: '2027-01-27', amount: { amount: 40_000, currency: 'USD' } },
    ],
    endsAfterMissed: 1,
    replacesId: null,
    createdAt: NOW,
    ...overrides,
  });
}
