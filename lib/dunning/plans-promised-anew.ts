import { planTotal } from '../domain/payment-plan.ts';
import type { PromiseToPay } from '../domain/promise-to-pay.ts';
import type { AccountFacts } from './facts.ts';
import type { PlanWithState } from './plan-state.ts';

interface Known {
  readonly facts: Pick<AccountFacts, 'items'>;
  readonly plans: readonly PlanWithState[];
}

export interface PlanPromisedAnew extends PlanWithState {
  /** As much is promised as is left of the plan: it can hardly go on beside that. */
  readonly isWhole: boolean;
}

/** What is promised now, over which invoices. */
type Promised = Pick<PromiseToPay, 'amount'> & { readonly itemIds: readonly string[] };

/**
 * Payment plans that go on, and all of whose open invoices are promised now (cases 33 and 37). Less than the rest may be
 * one missed instalment, promised for another day: then the plan goes on. Over some of its invoices a promise takes the
 * place of nothing (case 34).
 */
export function plansPromisedAnew(
  { facts, plans }: Known,
  promises: readonly Promised[],
): PlanPromisedAnew[] {
  return plans.flatMap(({ plan, state }) => {
    if (state.kind !== 'on-time' && state.kind !== 'missed') return [];
    const { currency } = state.received;
    const covered = new Set(plan.covers.map(({ itemId }) => itemId));
    const open = facts.items.filter(
      (item) => covered.has(item.id) && item.open.amount > 0 && item.open.currency === currency,
    );
    const about = promises.filter(
      ({ amount, itemIds }) => amount.currency === currency && open.some(({ id }) => itemIds.includes(id)),
    );
    const isAll = open.every(({ id }) => about.some(({ itemIds }) => itemIds.includes(id)));
    if (open.length === 0 || !isAll) return [];
    const promised = about.reduce((sum, { amount }) => sum + amount.amount, 0);
    return [{ plan, state, isWhole: promised >= planTotal(plan).amount - state.received.amount }];
  });
}
