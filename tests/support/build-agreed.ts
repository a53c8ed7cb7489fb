import type { AgreedFacts } from '../../lib/correspondence/text-facts.ts';
import { buildDetails } from './build-details.ts';
import { buildDispute } from './build-dispute.ts';
import { buildPlan } from './build-plan.ts';
import { buildPromise } from './build-promise.ts';

/** All that one call can bring, about `buildOpenItem()`: a promise, a plan with a rate, a part in question, a copy, a detail. */
export function buildAgreed(overrides: Partial<AgreedFacts> = {}): AgreedFacts {
  return {
    promises: [buildPromise({ method: 'card' })],
    plan: buildPlan({ rate: '6.23' }),
    dispute: buildDispute({ parts: [{ itemId: 'item-1', amount: { amount: 20_000, currency: 'USD' } }] }),
    resent: ['item-1'],
    details: buildDetails(),
    ...overrides,
  };
}

/** A call or a mail that has brought nothing. */
export const NOTHING: AgreedFacts = { promises: [], plan: null, dispute: null, resent: [], details: null };
