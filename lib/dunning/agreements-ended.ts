import { type Day, dayIn, type Instant } from '../domain/day.ts';
import type { Id } from '../domain/id.ts';
import { type Money, money } from '../domain/money.ts';
import type { PaymentPlan } from '../domain/payment-plan.ts';
import type { PromiseToPay } from '../domain/promise-to-pay.ts';
import { totalIn } from './balances.ts';
import { instalmentStandings } from './instalment-standings.ts';
import type { PlanWithState } from './plan-state.ts';
import type { PromiseWithState } from './promises-with-state.ts';
import type { Reading } from './reading.ts';

/** How many promises and instalments of plans have come to an end, by how they ended. */
export interface EndedAgreements {
  readonly kept: number;
  readonly inPart: number;
  readonly broken: number;
}

type Ending = keyof EndedAgreements;
type Known = Pick<Reading, 'facts' | 'promises' | 'plans' | 'procedure' | 'moment'>;

/**
 * Each promise and each instalment that was kept, kept in part or broken. One that another agreement took the place of
 * counts as it stood on that day, and not at all when its own day had not passed yet (case 33).
 */
export function agreementsEnded(reading: Known): EndedAgreements {
  const ended = { kept: 0, inPart: 0, broken: 0 };
  const endings = [
    ...reading.promises.flatMap((promise) => endOfPromise(promise, reading) ?? []),
    ...reading.plans.flatMap((plan) => endsOfPlan(plan, reading)),
  ];
  for (const ending of endings) ended[ending] += 1;
  return ended;
}

function endOfPromise({ promise, state }: PromiseWithState, reading: Known): Ending | null {
  const successor = successorOf(promise.id, reading);
  if (!successor) {
    if (state.kind === 'kept') return 'kept';
    if (state.kind === 'kept-in-part') return 'inPart';
    return state.kind === 'broken' ? 'broken' : null;
  }
  const { amount, currency } = promise.amount;
  const came = receivedUntil(successor, promise.covers, currency);
  // A bank charge is no broken word (case 10).
  const missing = amount - came;
  if (missing <= 0 || (came > 0 && missing <= totalIn(reading.moment.tolerances, currency).amount))
    return 'kept';
  if (successor.on < state.brokenFrom) return null;
  return came > 0 ? 'inPart' : 'broken';
}

function endsOfPlan(planned: PlanWithState, reading: Known): Ending[] {
  const { plan, state } = planned;
  const { currency } = state.received;
  const successor = successorOf(plan.id, reading);
  const received: Money = successor
    ? money(receivedUntil(successor, plan.covers, currency), currency)
    : state.received;
  const then = successor ? { ...reading.moment, today: successor.on } : reading.moment;
  const standings = instalmentStandings(
    { plan, state: { ...state, received } },
    reading.procedure.promiseGraceBankDays,
    then,
  );
  return standings.flatMap((standing): Ending[] => {
    if (standing.kind === 'paid') return ['kept'];
    if (standing.kind !== 'missed') return [];
    return [standing.received.amount > 0 ? 'inPart' : 'broken'];
  });
}

interface Successor {
  readonly createdAt: Instant;
  readonly on: Day;
  readonly covers: PaymentPlan['covers'];
}

/** The first agreement that took its place; `null`: none has. */
function successorOf(id: Id, { facts, moment }: Known): Successor | null {
  const takes = ({ replacesId, alsoReplaces }: Pick<PromiseToPay, 'replacesId' | 'alsoReplaces'>) =>
    replacesId === id || alsoReplaces.includes(id);
  const successors = [
    ...facts.promises.filter((one) => one.id !== id && (takes(one) || one.replacesPlans.includes(id))),
    ...facts.plans.filter((one) => one.id !== id && (takes(one) || one.replacesPromises.includes(id))),
  ];
  const [first] = successors.sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));
  return first ? { ...first, on: dayIn(moment.zone, first.createdAt) } : null;
}

/** In minor units what had come in by then: its invoices that were agreed anew were as open as is noted there, the others paid. */
function receivedUntil({ covers: anew }: Successor, covers: PaymentPlan['covers'], currency: string): number {
  return covers
    .filter(({ open }) => open.currency === currency)
    .reduce((sum, { itemId, open }) => {
      const left = anew.find((one) => one.itemId === itemId)?.open.amount ?? 0;
      return sum + Math.max(0, open.amount - Math.max(0, left));
    }, 0);
}
