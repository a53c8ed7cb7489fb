import type { OpenItem } from '../domain/open-item.ts';
import type { PromiseToPay } from '../domain/promise-to-pay.ts';
import { type OpenThen, receivedOn } from './received-on.ts';

/**
 * "Half now, the rest in instalments": how much of what came in on these invoices, in minor units, goes to promises that
 * are served before. Never more than each was promised, nor than came in on the invoices they share.
 */
export function takenFirst(
  before: readonly PromiseToPay[],
  covers: readonly OpenThen[],
  items: readonly OpenItem[],
  currency: string,
): number {
  const sharedWith = (one: PromiseToPay) =>
    covers.filter(({ itemId }) => one.covers.some((cover) => cover.itemId === itemId));
  const each = before.map((one) =>
    Math.min(one.amount.amount, receivedOn(sharedWith(one), items, currency).amount),
  );
  const shared = new Set(before.flatMap(sharedWith));
  const together = receivedOn([...shared], items, currency).amount;
  return Math.min(
    each.reduce((sum, amount) => sum + amount, 0),
    together,
  );
}
