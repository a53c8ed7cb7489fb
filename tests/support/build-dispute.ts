import type { z } from 'zod';
import { type Dispute, disputeSchema } from '../../lib/domain/dispute.ts';
import { NOW } from './fixed-clock.ts';

/** `buildOpenItem()` disputed in `buildCall()`, not yet answered. */
export function buildDispute(overrides: Partial<z.input<typeof disputeSchema>> = {}): Dispute {
  return disputeSchema.parse({
    id: 'dispute-1',
    accountId: 'account-1',
    activityId: 'call-1',
    itemIds: ['item-1'],
    text: 'Two chairs arrived broken.',
    owner: 'Bob Baker',
    answerBy: '2026-11-25',
    createdAt: NOW,
    resolvedAt: null,
    ...overrides,
  });
}
