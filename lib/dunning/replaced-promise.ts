import type { Id } from '../domain/id.ts';
import type { PromiseToPay } from '../domain/promise-to-pay.ts';
import type { AccountFacts } from './facts.ts';

/**
 * The promise that a new one over these invoices takes the place of (case 33): the latest, if all that is still open of
 * it is promised anew. Where only some of its invoices are, it goes on for the others (case 34).
 */
export function replacedPromise(
  ids: ReadonlySet<Id>,
  { promises, items }: AccountFacts,
): PromiseToPay | null {
  const open = new Set(items.filter((item) => item.open.amount > 0).map(({ id }) => id));
  const replaced = promises.filter(
    ({ covers }) =>
      covers.some(({ itemId }) => ids.has(itemId)) &&
      covers.every(({ itemId }) => ids.has(itemId) || !open.has(itemId)),
  );
  return replaced.sort((a, b) => b.createdAt - a.createdAt || (a.id < b.id ? 1 : -1))[0] ?? null;
}

/** What a call brings over certain invoices, and the earlier promises that it takes the place of. */
export interface Replacing {
  readonly replacesId: Id | null;
  readonly alsoReplaces: Id[];
}

/**
 * The same where a call brings several promises, or a plan besides: an earlier promise gives way when all that is still
 * open of it is agreed anew in that call, whoever of the new ones takes it over. Each earlier promise is handed to one of
 * the new ones over its invoices; a plan takes what no promise has taken.
 */
export function replacedPromises(
  newPromises: readonly ReadonlySet<Id>[],
  plan: ReadonlySet<Id>,
  facts: AccountFacts,
): { readonly byPromise: readonly Replacing[]; readonly byPlan: Id[] } {
  const all = new Set([...newPromises.flatMap((ids) => [...ids]), ...plan]);
  const open = new Set(facts.items.filter((item) => item.open.amount > 0).map(({ id }) => id));
  const gone = new Set([
    ...facts.promises.flatMap(({ replacesId, alsoReplaces }) => [replacesId, ...alsoReplaces]),
    ...facts.plans.flatMap(({ replacesPromises }) => replacesPromises),
  ]);
  const giveWay = facts.promises
    .filter(
      ({ id, covers }) =>
        !gone.has(id) &&
        covers.some(({ itemId }) => all.has(itemId)) &&
        covers.every(({ itemId }) => all.has(itemId) || !open.has(itemId)),
    )
    .sort((a, b) => b.createdAt - a.createdAt || (a.id < b.id ? 1 : -1));
  const taken = newPromises.map((): Id[] => []);
  const byPlan: Id[] = [];
  for (const { id, covers } of giveWay) {
    const takers = newPromises.flatMap((ids, index) =>
      covers.some(({ itemId }) => ids.has(itemId)) ? [index] : [],
    );
    const [least] = takers.sort((a, b) => (taken[a]?.length ?? 0) - (taken[b]?.length ?? 0) || a - b);
    (least === undefined ? byPlan : taken[least])?.push(id);
  }
  return {
    byPromise: taken.map(([first, ...rest]) => ({ replacesId: first ?? null, alsoReplaces: rest })),
    byPlan,
  };
}
