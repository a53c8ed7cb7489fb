import { addDays, type Day } from '../domain/day.ts';
import { addWorkingDays } from '../domain/holiday-calendar.ts';
import type { Money } from '../domain/money.ts';
import type { OpenItem } from '../domain/open-item.ts';
import type { PromiseToPay } from '../domain/promise-to-pay.ts';
import { totalIn } from './balances.ts';
import type { Moment } from './facts.ts';
import { receivedOn } from './received-on.ts';

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
  readonly graceBankDays: number;
  readonly moment: Moment;
}

/**
 * What became of a promise, from the balances of the items it covers (cases 3, 31 to 33). Bank days are the seller's
 * working days: Friday's promise with one day of grace is broken from Tuesday on.
 */
export function promiseState({ promise, promises, items, graceBankDays, moment }: Question): PromiseState {
  const received = receivedOn(promise.covers, items, promise.amount.currency);
  const brokenFrom = addDays(addWorkingDays(promise.dueOn, graceBankDays, moment.ours), 1);
  const isOver = moment.today >= brokenFrom;
  const figuresOlder = promise.covers.some(({ itemId }) =>
    items.some((item) => item.id === itemId && item.asOf <= promise.dueOn),
  );
  const kept = isKept(promise, received, moment.tolerances);
  return { kind: stateKind(promise, promises, kept, received, isOver), received, brokenFrom, figuresOlder };
}

/** A bank charge is no broken word: what is missing within the tolerance is not missed (case 10). */
function isKept({ amount }: PromiseToPay, received: Money, tolerances: readonly Money[]): boolean {
  const missing = amount.amount - received.amount;
  return missing <= 0 || (received.amount > 0 && missing <= totalIn(tolerances, amount.currency).amount);
}

function stateKind(
  promise: PromiseToPay,
  promises: readonly PromiseToPay[],
  kept: boolean,
  received: Money,
  isOver: boolean,
): PromiseStateKind {
  if (kept) return 'kept';
  if (promises.some((other) => other.replacesId === promise.id)) return 'replaced';
  if (received.amount > 0 && isOver) return 'kept-in-part';
  return isOver ? 'broken' : 'pending';
}
