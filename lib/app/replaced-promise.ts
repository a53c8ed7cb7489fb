import type { Id } from '../domain/id.ts';
import type { PromiseToPay } from '../domain/promise-to-pay.ts';
import type { AccountFacts } from '../dunning/facts.ts';

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
