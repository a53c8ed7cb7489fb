import { addDays, type Day, type Instant } from '../domain/day.ts';
import { endOfGrace } from '../domain/holiday-calendar.ts';
import { type Money, money } from '../domain/money.ts';
import type { OpenItem } from '../domain/open-item.ts';
import type { PaymentPlan } from '../domain/payment-plan.ts';
import type { PromiseToPay } from '../domain/promise-to-pay.ts';
import { totalIn } from './balances.ts';
import type { Moment } from './facts.ts';
import { receivedOn } from './received-on.ts';
import { takenFirst } from './taken-first.ts';

export type PromiseStateKind = 'pending' | 'kept' | 'kept-in-part' | 'broken' | 'replaced';

export interface PromiseState {
  readonly kind: PromiseStateKind;
  /** What came in on the promised items since the promise was given. */
  readonly received: Money;
  /** From this day on it counts as broken: the day after the promised day and its bank days of grace. */
  readonly brokenFrom: Day;
  /** The figures are older than the promised day: a payment may have come in that they do not show (B5). */
  readonly figuresOlder: boolean;
  /** When another agreement took its place; `null`: none has. */
  readonly replacedAt: Instant | null;
}

interface Question {
  readonly promise: PromiseToPay;
  readonly promises: readonly PromiseToPay[];
  readonly plans?: readonly PaymentPlan[];
  readonly items: readonly OpenItem[];
  readonly graceBankDays: number;
  readonly moment: Moment;
}

/**
 * What became of a promise, from the balances of the items it covers (cases 3, 31 to 33). Bank days are the seller's
 * working days: Friday's promise with one day of grace is broken from Tuesday on.
 */
export function promiseState(question: Question): PromiseState {
  const { promise, promises, plans = [], items, graceBankDays, moment } = question;
  const received = receivedFor(question);
  const brokenFrom = addDays(endOfGrace(promise.dueOn, graceBankDays, moment.ours), 1);
  const isOver = moment.today >= brokenFrom;
  const figuresOlder = promise.covers.some(({ itemId }) =>
    items.some((item) => item.id === itemId && item.asOf <= promise.dueOn),
  );
  const kept = isKept(promise, received, moment.tolerances);
  const replacedAt = replacedWhen(promise, promises, plans);
  const kind = stateKind(kept, replacedAt !== null, received, isOver);
  return { kind, received, brokenFrom, figuresOlder, replacedAt };
}

/**
 * "Half now, the rest on the 15th": of what came in on the same invoices, the part promised for the earlier day goes
 * first. Only promises of the same breath share like this: a later one takes the place of an earlier.
 */
function receivedFor({ promise, promises, plans = [], items }: Question): Money {
  const { currency } = promise.amount;
  const received = receivedOn(promise.covers, items, currency);
  const earlier = promises.filter(
    (other) =>
      other.activityId === promise.activityId &&
      other.createdAt === promise.createdAt &&
      other.amount.currency === currency &&
      (other.dueOn < promise.dueOn || (other.dueOn === promise.dueOn && other.id < promise.id)) &&
      replacedWhen(other, promises, plans) === null,
  );
  const taken = takenFirst(earlier, promise.covers, items, currency);
  return money(Math.max(0, received.amount - taken), currency);
}

/** When another promise, or a plan over its invoices, took its place (case 33): of several the first has done it. */
function replacedWhen(
  { id }: PromiseToPay,
  promises: readonly PromiseToPay[],
  plans: readonly PaymentPlan[],
): Instant | null {
  let first: Instant | null = null;
  for (const other of promises)
    if (other.id !== id && (other.replacesId === id || other.alsoReplaces.includes(id)))
      first = Math.min(first ?? other.createdAt, other.createdAt);
  for (const { replacesPromises, createdAt } of plans)
    if (replacesPromises.includes(id)) first = Math.min(first ?? createdAt, createdAt);
  return first;
}

/** A bank charge is no broken word: what is missing within the tolerance is not missed (case 10). */
function isKept({ amount }: PromiseToPay, received: Money, tolerances: readonly Money[]): boolean {
  const missing = amount.amount - received.amount;
  return missing <= 0 || (received.amount > 0 && missing <= totalIn(tolerances, amount.currency).amount);
}

function stateKind(kept: boolean, replaced: boolean, received: Money, isOver: boolean): PromiseStateKind {
  if (kept) return 'kept';
  if (replaced) return 'replaced';
  if (received.amount > 0 && isOver) return 'kept-in-part';
  return isOver ? 'broken' : 'pending';
}
