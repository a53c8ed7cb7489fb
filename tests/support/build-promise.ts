import type { z } from 'zod';
import { type PromiseToPay, promiseSchema } from '../../lib/domain/promise-to-pay.ts';
import { NOW } from './fixed-clock.ts';

/** `buildOpenItem()` promised in full in `buildCall()`, for nine days after `TODAY`. */
export function buildPromise(overrides: Partial<z.input<typeof promiseSchema>> = {}): PromiseToPay {
  return promiseSchema.parse({
    id: 'promise-1',
    accountId: 'account-1',
    activityId: 'call-1',
    amount: { amount: 120_000, currency: 'USD' },
    dueOn: '2026-11-27',
    covers: [{ itemId: 'item-1', open: { amount: 120_000, currency: 'USD' } }],
    replacesId: null,
    createdAt: NOW,
    ...overrides,
  });
}
