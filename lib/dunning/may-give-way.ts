import type { Instant } from '../domain/day.ts';
import type { Id } from '../domain/id.ts';
import type { PaymentPlan } from '../domain/payment-plan.ts';
import type { PromiseToPay } from '../domain/promise-to-pay.ts';
import type { AccountFacts } from './facts.ts';
import { replacedBy } from './replaced-anew.ts';

export interface Agreements {
  readonly promises: readonly PromiseToPay[];
  readonly plans: readonly PaymentPlan[];
}

/** What was agreed in a call, as far as it matters for what gives way to it. */
export interface AgreedThen {
  /** As it stands on record. */
  readonly own: Agreements;
  /** When the call was. */
  readonly at: Instant;
  /** As it should have been noted; `id` of the one on record, `null`: it was left out. */
  readonly promises: readonly { readonly id: Id | null; readonly itemIds: readonly Id[] }[];
  readonly plans: readonly { readonly id: Id }[];
}

type Known = Pick<AccountFacts, 'promises' | 'plans' | 'items'>;

/**
 * Agreements from before a call that may give way to what was agreed in it: all that is still open of them was agreed anew
 * (cases 33, 37); over some of its invoices an agreement takes the place of nothing (case 34). An earlier plan over the
 * invoices of a plan is no choice: an invoice is paid off by one plan alone.
 */
export function mayGiveWay(facts: Known, then: AgreedThen): Agreements {
  const { own, at } = then;
  const ownAll = [...own.promises, ...own.plans];
  const ownIds = new Set(ownAll.map(({ id }) => id));
  const others = [...facts.promises, ...facts.plans].filter(({ id }) => !ownIds.has(id));
  const gone = new Set(others.flatMap(replacedBy));
  const replaced = new Set(ownAll.flatMap(replacedBy));
  const madeAt = Math.max(at, ...ownAll.map(({ createdAt }) => createdAt));
  const isEarlier = (one: PromiseToPay | PaymentPlan) =>
    !ownIds.has(one.id) &&
    !gone.has(one.id) &&
    !replacedBy(one).some((id) => ownIds.has(id)) &&
    (replaced.has(one.id) || one.createdAt <= madeAt);
  const promised = new Set(then.promises.flatMap(({ itemIds }) => itemIds));
  const planned = plannedIn(then);
  const agreed = new Set([...promised, ...planned]);
  return {
    promises: facts.promises.filter((one) => isEarlier(one) && isAgreedAnew(one, agreed, facts)),
    plans: facts.plans.filter(
      (one) => isEarlier(one) && isAgreedAnew(one, promised, facts) && !isOver(one, planned),
    ),
  };
}

/**
 * What gives way where nobody says otherwise: what gave way before, as far as its invoices are still agreed on; to a promise
 * that was left out, the promises that a call gives up for it.
 */
export function givesWayUnasked(facts: Known, then: AgreedThen): ReadonlySet<Id> {
  const choice = mayGiveWay(facts, then);
  const choiceIds = agreementIds(choice);
  const kept = [
    ...then.promises.flatMap(({ id, itemIds }) => {
      const old = then.own.promises.find((one) => one.id === id);
      if (!old) return [];
      const isAsBefore = old.covers.every(({ itemId }) => itemIds.includes(itemId));
      return replacedBy(old).filter((one) => isAsBefore || choiceIds.has(one));
    }),
    ...then.own.plans.filter(({ id }) => then.plans.some((one) => one.id === id)).flatMap(replacedBy),
  ];
  const taken = then.promises
    .filter(({ id }) => id === null)
    .flatMap(({ itemIds }) => {
      const ids = new Set(itemIds);
      return choice.promises.filter((one) => isAgreedAnew(one, ids, facts)).map(({ id }) => id);
    });
  return new Set([...kept, ...taken]);
}

/**
 * What is noted anew, with what gives way to it as it is said: what one of them had taken the place of stays with it, the
 * rest is handed to the first over its invoices. Plans give way to a plan over their invoices, whatever is said.
 */
export function withGivesWay(made: Agreements, givesWay: ReadonlySet<Id>, facts: Known): Agreements {
  const planned = new Set(made.plans.flatMap(coveredBy));
  const forced = new Set(facts.plans.filter((one) => isOver(one, planned)).map(({ id }) => id));
  const all = [...made.promises, ...made.plans];
  const taken = new Map(
    all.map((one) => [one.id, replacedBy(one).filter((id) => givesWay.has(id) || forced.has(id))]),
  );
  const handed = new Set([...taken.values()].flat());
  for (const one of [...facts.promises, ...facts.plans]) {
    if (!givesWay.has(one.id) || handed.has(one.id)) continue;
    const ids = new Set(coveredBy(one));
    const taker = all.find((other) => isOver(other, ids));
    if (taker) taken.get(taker.id)?.push(one.id);
  }
  const planIds = new Set(facts.plans.map(({ id }) => id));
  const takenBy = ({ id }: { readonly id: Id }) => {
    const ids = taken.get(id) ?? [];
    return { plans: ids.filter((one) => planIds.has(one)), promises: ids.filter((one) => !planIds.has(one)) };
  };
  return {
    promises: made.promises.map((one) => {
      const { plans, promises } = takenBy(one);
      const [replacesId = null, ...alsoReplaces] = promises;
      return { ...one, replacesId, alsoReplaces, replacesPlans: plans };
    }),
    plans: made.plans.map((one) => {
      const { plans, promises } = takenBy(one);
      const [replacesId = null, ...alsoReplaces] = plans;
      return { ...one, replacesId, alsoReplaces, replacesPromises: promises };
    }),
  };
}

export function agreementIds({ promises, plans }: Agreements): ReadonlySet<Id> {
  return new Set([...promises, ...plans].map(({ id }) => id));
}

function plannedIn({ own, plans }: AgreedThen): ReadonlySet<Id> {
  const kept = own.plans.filter(({ id }) => plans.some((one) => one.id === id));
  return new Set(kept.flatMap(coveredBy));
}

function isAgreedAnew(
  one: PromiseToPay | PaymentPlan,
  agreed: ReadonlySet<Id>,
  { items }: Pick<Known, 'items'>,
): boolean {
  const isOpen = (id: Id) => items.some((item) => item.id === id && item.open.amount > 0);
  return isOver(one, agreed) && coveredBy(one).every((id) => agreed.has(id) || !isOpen(id));
}

function isOver(one: PromiseToPay | PaymentPlan, ids: ReadonlySet<Id>): boolean {
  return one.covers.some(({ itemId }) => ids.has(itemId));
}

function coveredBy({ covers }: PromiseToPay | PaymentPlan): Id[] {
  return covers.map(({ itemId }) => itemId);
}
