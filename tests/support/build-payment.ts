import type { z } from 'zod';
import { activitySchema, type PaymentActivity } from '../../lib/domain/activity.ts';
import { NOW, TODAY, ZONE } from './fixed-clock.ts';

type PaymentInput = Extract<z.input<typeof activitySchema>, { kind: 'payment' }>;

/** `buildOpenItem()` paid in full, seen on `TODAY`. */
export function buildPayment(overrides: Partial<PaymentInput> = {}): PaymentActivity {
  const payment = activitySchema.parse({
    kind: 'payment',
    id: 'payment-1',
    accountId: 'account-1',
    at: NOW,
    zone: ZONE,
    amendsId: null,
    believed: { overdue: [], asOf: null },
    on: TODAY,
    items: [{ itemId: 'item-1', amount: { amount: 120_000, currency: 'USD' } }],
    method: null,
    note: '',
    ...overrides,
  } satisfies PaymentInput);
  if (payment.kind !== 'payment') throw new Error('a payment is a payment');
  return payment;
}
