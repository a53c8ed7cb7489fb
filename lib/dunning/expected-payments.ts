import { addDays, type Day, laterDay } from '../domain/day.ts';
import type { Id } from '../domain/id.ts';
import { type Money, money } from '../domain/money.ts';
import { median } from '../shared/median.ts';
import { instalmentStandings } from './instalment-standings.ts';
import { leftOf } from './promise-standing.ts';
import { pendingPromises } from './promises-with-state.ts';
import type { Reading } from './reading.ts';

/** Money that is expected, and what that rests on. */
export interface ExpectedPayment {
  /** Never before today. */
  readonly on: Day;
  readonly amount: Money;
  readonly from: 'promise' | 'plan' | 'habit' | 'due-date';
}

/** Fewer paid invoices than that are no habit. */
const FEWEST_OF_HABIT = 3;

/**
 * What is expected of what is open and not under a complaint (H2, P32): by what was promised, then by the plan, then by
 * when this customer has paid so far, else by its due date. An invoice that is late and about which nothing of that is
 * known is not expected: nothing says when. One line for each day, currency and ground, soonest first.
 *
 * @param paidAfter Days from the due date to the money, of invoices that are paid.
 */
export function expectedPayments(reading: Reading, paidAfter: readonly number[]): ExpectedPayment[] {
  const rest = openToExpect(reading);
  if (rest.size === 0) return [];
  return inOneEach([
    ...promisedPayments(reading, rest),
    ...plannedPayments(reading, rest),
    ...byHabitOrDueDate(reading, rest, paidAfter),
  ]);
}

/** Per invoice what may still be expected on it; what has found its day is taken off. */
type Rest = Map<Id, Money>;

/** What a collection partner has, or the last export does not list, is not expected here (cases 63 and 68). */
function openToExpect({ standings }: Reading): Rest {
  const expectable = standings.filter(
    ({ leftOut }) => leftOut !== 'placed' && leftOut !== 'not-in-last-import' && leftOut !== 'disputed',
  );
  return new Map(expectable.map(({ item, asked }) => [item.id, asked]));
}

function promisedPayments({ promises, moment }: Reading, rest: Rest): ExpectedPayment[] {
  return pendingPromises(promises).flatMap((promise) => {
    const { covers, dueOn } = promise.promise;
    const amount = takeOff(rest, covers, leftOf(promise));
    return amount.amount > 0 ? [{ on: laterDay(dueOn, moment.today), amount, from: 'promise' as const }] : [];
  });
}

function plannedPayments({ plans, procedure, moment }: Reading, rest: Rest): ExpectedPayment[] {
  const going = plans.filter(({ state }) => state.kind === 'on-time' || state.kind === 'missed');
  return going.flatMap((plan) =>
    instalmentStandings(plan, procedure.promiseGraceBankDays, moment).flatMap(({ instalment, missing }) => {
      const amount = takeOff(rest, plan.plan.covers, missing);
      const on = laterDay(instalment.dueOn, moment.today);
      return amount.amount > 0 ? [{ on, amount, from: 'plan' as const }] : [];
    }),
  );
}

function byHabitOrDueDate(
  { standings, moment }: Reading,
  rest: Rest,
  paidAfter: readonly number[],
): ExpectedPayment[] {
  const habit = paidAfter.length >= FEWEST_OF_HABIT ? median(paidAfter) : null;
  return standings.flatMap(({ item: { id, dueOn } }): ExpectedPayment[] => {
    const amount = rest.get(id);
    if (!amount || amount.amount <= 0 || dueOn === null) return [];
    if (habit !== null)
      return [{ on: laterDay(addDays(dueOn, Math.round(habit)), moment.today), amount, from: 'habit' }];
    return dueOn >= moment.today ? [{ on: dueOn, amount, from: 'due-date' }] : [];
  });
}

/** Takes as much as there is of that sum off the invoices, in their order, and says how much it was. */
function takeOff(rest: Rest, covers: readonly { readonly itemId: Id }[], sum: Money): Money {
  let left = sum.amount;
  for (const { itemId } of covers) {
    const open = rest.get(itemId);
    if (open?.currency !== sum.currency || left <= 0) continue;
    const taken = Math.min(open.amount, left);
    left -= taken;
    rest.set(itemId, money(open.amount - taken, open.currency));
  }
  return money(Math.max(0, sum.amount) - Math.max(0, left), sum.currency);
}

function inOneEach(payments: readonly ExpectedPayment[]): ExpectedPayment[] {
  const sums = new Map<string, ExpectedPayment>();
  for (const payment of payments) {
    const key = `${payment.on} ${payment.amount.currency} ${payment.from}`;
    const before = sums.get(key)?.amount.amount ?? 0;
    sums.set(key, { ...payment, amount: money(before + payment.amount.amount, payment.amount.currency) });
  }
  return [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, payment]) => payment);
}
