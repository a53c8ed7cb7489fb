import type { Id } from '../domain/id.ts';
import type { PaymentPlan } from '../domain/payment-plan.ts';
import type { PromiseToPay } from '../domain/promise-to-pay.ts';
import { unique } from '../shared/list.ts';

/** What an agreement takes the place of. */
export function replacedBy(one: PromiseToPay | PaymentPlan): Id[] {
  const others = 'replacesPlans' in one ? one.replacesPlans : one.replacesPromises;
  const first = one.replacesId === null ? [] : [one.replacesId];
  return [...first, ...one.alsoReplaces, ...others];
}

/**
 * The later agreements that took the place of what a correction takes back: each is made anew, and takes the place of what
 * stands there instead. Else a promise that was replaced long ago would be waited for again (case 33).
 *
 * @param instead For each id that is taken back, what stands in its place; an empty list: nothing does.
 */
export function replacedAnew(
  { promises, plans }: { readonly promises: readonly PromiseToPay[]; readonly plans: readonly PaymentPlan[] },
  instead: ReadonlyMap<Id, readonly Id[]>,
  newId: () => Id,
): { readonly takenBack: Id[]; readonly promises: PromiseToPay[]; readonly plans: PaymentPlan[] } {
  const map = new Map(instead);
  const planIds = idsOfPlans(instead, { promises, plans });
  const made = { takenBack: [] as Id[], promises: [] as PromiseToPay[], plans: [] as PaymentPlan[] };
  const names = (one: PromiseToPay | PaymentPlan) => replacedBy(one).some((id) => map.has(id));
  /** One that is taken back may itself have replaced a promise and a plan. */
  const follow = (one: PromiseToPay | PaymentPlan) => {
    const ids = unique(replacedBy(one).flatMap((id) => map.get(id) ?? [id]));
    return {
      ofPlans: ids.filter((id) => planIds.has(id)),
      ofPromises: ids.filter((id) => !planIds.has(id)),
    };
  };
  const renew = (id: Id): Id => {
    const next = newId();
    map.set(id, [next]);
    if (planIds.has(id)) planIds.add(next);
    made.takenBack.push(id);
    return next;
  };
  // Oldest first: one that is made anew may itself have been replaced since.
  for (const one of [...promises, ...plans].sort((a, b) => a.createdAt - b.createdAt)) {
    if (map.has(one.id) || !names(one)) continue;
    const { ofPlans, ofPromises } = follow(one);
    const isPromise = 'replacesPlans' in one;
    const [replacesId = null, ...alsoReplaces] = isPromise ? ofPromises : ofPlans;
    const anew = { id: renew(one.id), replacesId, alsoReplaces };
    if (isPromise) made.promises.push({ ...one, ...anew, replacesPlans: ofPlans });
    else made.plans.push({ ...one, ...anew, replacesPromises: ofPromises });
  }
  return made;
}

/** Which ids are those of plans: also those under which one is noted anew. */
function idsOfPlans(
  instead: ReadonlyMap<Id, readonly Id[]>,
  { promises, plans }: { readonly promises: readonly PromiseToPay[]; readonly plans: readonly PaymentPlan[] },
): Set<Id> {
  const ofPlans = new Set(plans.map(({ id }) => id));
  const ofPromises = new Set(promises.map(({ id }) => id));
  const anew = [...instead]
    .filter(([id]) => ofPlans.has(id))
    .flatMap(([, ids]) => ids.filter((id) => !ofPromises.has(id)));
  return new Set([...ofPlans, ...anew]);
}
