import type { Id } from '../domain/id.ts';
import type { PaymentPlan } from '../domain/payment-plan.ts';
import type { PromiseToPay } from '../domain/promise-to-pay.ts';
import { unique } from '../shared/list.ts';

/** What an agreement takes the place of. */
export function replacedBy(one: PromiseToPay | PaymentPlan): Id[] {
  const others = 'alsoReplaces' in one ? one.alsoReplaces : one.replacesPromises;
  return one.replacesId === null ? others : [one.replacesId, ...others];
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
  const made = { takenBack: [] as Id[], promises: [] as PromiseToPay[], plans: [] as PaymentPlan[] };
  const names = (one: PromiseToPay | PaymentPlan) => replacedBy(one).some((id) => map.has(id));
  const follow = (ids: readonly Id[]) => unique(ids.flatMap((id) => map.get(id) ?? [id]));
  const renew = (id: Id): Id => {
    const next = newId();
    map.set(id, [next]);
    made.takenBack.push(id);
    return next;
  };
  // Oldest first: one that is made anew may itself have been replaced since.
  for (const promise of promises.toSorted((a, b) => a.createdAt - b.createdAt)) {
    if (map.has(promise.id) || !names(promise)) continue;
    const [replacesId = null, ...alsoReplaces] = follow(replacedBy(promise));
    made.promises.push({ ...promise, id: renew(promise.id), replacesId, alsoReplaces });
  }
  for (const plan of plans.toSorted((a, b) => a.createdAt - b.createdAt)) {
    if (map.has(plan.id) || !names(plan)) continue;
    const replacesId = plan.replacesId === null ? null : (follow([plan.replacesId])[0] ?? null);
    const replacesPromises = follow(plan.replacesPromises);
    made.plans.push({ ...plan, id: renew(plan.id), replacesId, replacesPromises });
  }
  return made;
}
