import { addDays, addWeekdays, type Day } from '../domain/day.ts';
import { type Money, money } from '../domain/money.ts';
import type { OpenItem } from '../domain/open-item.ts';
import type { PromiseToPay } from '../domain/promise-to-pay.ts';

export type PromiseStateKind = 'pending' | 'kept' | 'kept-in-part' | 'broken' | 'replaced';

export interface PromiseState {
  readonly kind: PromiseStateKind;
  /** What came in on the promised items since the promise was given. */
  readonly received: Money;
  /** From this day on it counts as broken: the day after the promised day and its bank days of grace. */
  readonly brokenFrom: Day;
  /** The figures are older than the promised day: a payment may have come in that they do not show (B5). */
  readonly figuresOlder: boolean;
}

interface Question {
  readonly promise: PromiseToPay;
  readonly promises: readonly PromiseToPay[];
  readonly items: readonly OpenItem[];
  readonly today: Day;
  readonly graceBankDays: number;
}

/**
 * What became of a promise, from the balances of the items it covers (cases 3, 31 to 33). An item that fell from
 * 1,200.00 to 0.00 has received 1,200.00; nothing is assumed for an item that is merely missing from an export.
 */
export function promiseState({ promise, promises, items, today, graceBankDays }: Question): PromiseState {
  const received = receivedOn(promise, items);
  const brokenFrom = addDays(addWeekdays(promise.dueOn, graceBankDays), 1);
  const figuresOlder = coveredItems(promise, items).some((item) => item.asOf <= promise.dueOn);
  const kind = stateKind(promise, promises, received, today >= brokenFrom);
  return { kind, received, brokenFrom, figuresOlder };
}

function stateKind(
  promise: PromiseToPay,
  promises: readonly PromiseToPay[],
  received: Money,
  isOver: boolean,
): PromiseStateKind {
  if (received.amount >= promise.amount.amount) return 'kept';
  if (promises.some((other) => other.replacesId === promise.id)) return 'replaced';
  if (received.amount > 0 && isOver) return 'kept-in-part';
  return isOver ? 'broken' : 'pending';
}

function receivedOn(promise: PromiseToPay, items: readonly OpenItem[]): Money {
  const byId = new Map(items.map((item) => [item.id, item]));
  const received = promise.covers.reduce((sum, { itemId, open }) => {
    const item = byId.get(itemId);
    return item ? sum + Math.max(0, open.amount - Math.max(0, item.open.amount)) : sum;
  }, 0);
  return money(received, promise.amount.currency);
}

function coveredItems(promise: PromiseToPay, items: readonly OpenItem[]): OpenItem[] {
  const ids = new Set(promise.covers.map(({ itemId }) => itemId));
  return items.filter((item) => ids.has(item.id));
}
