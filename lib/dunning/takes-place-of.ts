import type { CallReport } from '../domain/call-report.ts';
import type { Id } from '../domain/id.ts';
import type { PaymentPlan } from '../domain/payment-plan.ts';
import { coverable } from './coverable.ts';
import type { AccountFacts } from './facts.ts';
import type { PlanWithState } from './plan-state.ts';
import { type PlanPromisedAnew, plansPromisedAnew } from './plans-promised-anew.ts';
import { type Replacing, replacedPromises } from './replaced-promise.ts';

interface Known {
  readonly facts: AccountFacts;
  readonly plans: readonly PlanWithState[];
}

/** What is agreed now, each over those of its invoices that can be covered by it. */
interface AgreedNow {
  readonly promises: readonly {
    readonly amount: PaymentPlan['covers'][number]['open'];
    readonly itemIds: readonly Id[];
  }[];
  readonly plan: readonly Id[];
  /** As somebody has said; `null`: as the promised sum says. */
  readonly replacesPlans: CallReport['replacesPlans'];
}

export interface TakesPlace {
  /** Earlier promises, by the place of the new one that they are handed to. */
  readonly byPromise: readonly (Replacing & { readonly replacesPlans: Id[] })[];
  /** Earlier promises and plans that the new plan takes the place of, the latest plan first. */
  readonly byPlan: { readonly promises: Id[]; readonly plans: Id[] };
  /** Plans that go on or not, as somebody says. */
  readonly asked: readonly PlanPromisedAnew[];
}

/** What an agreement takes the place of (cases 33, 34, 37): shown before it is saved, and kept with it. */
export function takesPlaceOf(known: Known, { promises, plan, replacesPlans }: AgreedNow): TakesPlace {
  const { facts } = known;
  const planned = new Set(plan);
  const old = replacedPromises(
    promises.map(({ itemIds }) => new Set(itemIds)),
    planned,
    facts,
  );
  const plans = plansOver(planned, facts);
  const asked = plansPromisedAnew(known, promises).filter((one) => !plans.includes(one.plan.id));
  const gone = (replacesPlans ?? givesWay(asked)) ? asked : [];
  const takenBy = gone.map(({ plan: { id, covers } }) => ({
    id,
    index: promises.findIndex(({ itemIds }) => covers.some(({ itemId }) => itemIds.includes(itemId))),
  }));
  return {
    byPromise: old.byPromise.map((one, at) => ({
      ...one,
      replacesPlans: takenBy.filter(({ index }) => index === at).map(({ id }) => id),
    })),
    byPlan: { promises: old.byPlan, plans },
    asked,
  };
}

/** Where nobody says otherwise: what is promised in full needs no plan any more. */
export function givesWay(asked: readonly PlanPromisedAnew[]): boolean {
  return asked.every(({ isWhole }) => isWhole);
}

/** The plans that still stand over any of these invoices: an invoice is paid off by one plan alone. */
function plansOver(ids: ReadonlySet<Id>, { plans, promises }: AccountFacts): Id[] {
  const gone = new Set([
    ...plans.flatMap(({ replacesId, alsoReplaces }) => [replacesId, ...alsoReplaces]),
    ...promises.flatMap(({ replacesPlans }) => replacesPlans),
  ]);
  return plans
    .filter(({ id, covers }) => !gone.has(id) && covers.some(({ itemId }) => ids.has(itemId)))
    .sort((a, b) => b.createdAt - a.createdAt || (a.id < b.id ? 1 : -1))
    .map(({ id }) => id);
}

/** What is agreed with what it can cover, as earlier agreements are compared with it. */
export function agreedNow(
  { promises, plan, replacesPlans }: Pick<CallReport, 'promises' | 'plan' | 'replacesPlans'>,
  { items }: Pick<AccountFacts, 'items'>,
): AgreedNow {
  const idsIn = (ids: readonly Id[], currency: string) => coverable(items, ids, currency).map(({ id }) => id);
  return {
    promises: promises.map(({ amount, itemIds }) => ({ amount, itemIds: idsIn(itemIds, amount.currency) })),
    plan: plan ? idsIn(plan.itemIds, plan.total.currency) : [],
    replacesPlans,
  };
}
