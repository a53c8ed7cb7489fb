import { addDays, type Day } from '../domain/day.ts';
import { endOfGrace } from '../domain/holiday-calendar.ts';
import { type Money, money } from '../domain/money.ts';
import type { OpenItem } from '../domain/open-item.ts';
import { type Instalment, type PaymentPlan, planTotal, splitEvenly } from '../domain/payment-plan.ts';
import type { PromiseToPay } from '../domain/promise-to-pay.ts';
import { totalIn } from './balances.ts';
import type { AccountFacts, Moment } from './facts.ts';
import { receivedOn } from './received-on.ts';
import { takenFirst } from './taken-first.ts';

export type PlanStateKind = 'on-time' | 'missed' | 'ended' | 'kept' | 'replaced';

export interface PlanState {
  readonly kind: PlanStateKind;
  /** What came in on the invoices of the plan since it was agreed. */
  readonly received: Money;
  /** The next instalment that is not wholly paid, and what is missing of it; `null`: all are paid. */
  readonly next: {
    readonly instalment: Instalment;
    readonly missing: Money;
    readonly missedFrom: Day;
  } | null;
  /** When the next instalment that is not yet missed would be; `null`: none is to come. */
  readonly lookedAtOn: Day | null;
  /** Instalments whose day and grace have passed unpaid, oldest first. */
  readonly missed: readonly Instalment[];
  /** Invoices that were paid by themselves, ahead of the instalments: the rest is proposed anew (case 39). */
  readonly paidAhead: readonly OpenItem[];
}

export interface PlanWithState {
  readonly plan: PaymentPlan;
  readonly state: PlanState;
}

/** Every payment plan of an account with how it goes, newest first. */
export function plansWithState(
  { plans, promises, items }: AccountFacts,
  graceBankDays: number,
  moment: Moment,
): PlanWithState[] {
  return plans
    .map((plan) => ({
      plan,
      state: planState({ plan, plans, promises, items, graceBankDays, moment }),
    }))
    .sort((a, b) => b.plan.createdAt - a.plan.createdAt || (a.plan.id < b.plan.id ? 1 : -1));
}

interface Question {
  readonly plan: PaymentPlan;
  readonly plans: readonly PaymentPlan[];
  readonly promises?: readonly PromiseToPay[];
  readonly items: readonly OpenItem[];
  readonly graceBankDays: number;
  readonly moment: Moment;
}

/**
 * How a plan goes, from the balances of its invoices (P16, cases 36 to 39). Payments fill the instalments in their order;
 * one is missed when its day and the bank days of grace have passed and the payments do not reach it. The agreed number
 * of missed ones ends the plan; until then only the missed instalment is asked for.
 */
export function planState({ plan, plans, promises = [], items, graceBankDays, moment }: Question): PlanState {
  const received = receivedFor(plan, promises, items);
  const tolerance = totalIn(moment.tolerances, received.currency).amount;
  let due = 0;
  const unpaid = plan.instalments.flatMap((instalment) => {
    due += instalment.amount.amount;
    const missing = Math.min(instalment.amount.amount, due - received.amount);
    const missedFrom = addDays(endOfGrace(instalment.dueOn, graceBankDays, moment.ours), 1);
    // A bank charge on what came in is not a missed instalment (case 10).
    const isShort = due - received.amount > (received.amount > 0 ? tolerance : 0);
    return isShort ? [{ instalment, missing: money(missing, received.currency), missedFrom }] : [];
  });
  const missed = unpaid.filter(({ missedFrom }) => moment.today >= missedFrom);
  return {
    kind: planKind(plan, isReplaced(plan, plans, promises), unpaid.length, missed.length),
    received,
    next: unpaid[0] ?? null,
    lookedAtOn: unpaid.find(({ missedFrom }) => moment.today < missedFrom)?.missedFrom ?? null,
    missed: missed.map(({ instalment }) => instalment),
    paidAhead: paidAhead(plan, items, received, moment.today),
  };
}

/** What was promised besides, in the same breath, is served first: the instalments are for the rest. */
function receivedFor(
  plan: PaymentPlan,
  promises: readonly PromiseToPay[],
  items: readonly OpenItem[],
): Money {
  const { currency } = planTotal(plan);
  const received = receivedOn(plan.covers, items, currency);
  const besides = promises.filter(
    ({ activityId, createdAt, amount }) =>
      activityId === plan.activityId && createdAt === plan.createdAt && amount.currency === currency,
  );
  const taken = takenFirst(besides, plan.covers, items, currency);
  return money(Math.max(0, received.amount - taken), currency);
}

/** A later plan over its invoices took its place, or a promise over all that is open of it (cases 33 and 39). */
function isReplaced(
  { id }: PaymentPlan,
  plans: readonly PaymentPlan[],
  promises: readonly PromiseToPay[],
): boolean {
  return (
    plans.some((other) => other.id !== id && (other.replacesId === id || other.alsoReplaces.includes(id))) ||
    promises.some(({ replacesPlans }) => replacesPlans.includes(id))
  );
}

function planKind(plan: PaymentPlan, replaced: boolean, unpaid: number, missed: number): PlanStateKind {
  if (unpaid === 0) return 'kept';
  if (replaced) return 'replaced';
  if (missed >= plan.endsAfterMissed) return 'ended';
  return missed > 0 ? 'missed' : 'on-time';
}

/** More came in than was due so far, and an invoice of several is paid: somebody paid it by itself. */
function paidAhead(
  { covers, instalments }: PaymentPlan,
  items: readonly OpenItem[],
  received: Money,
  today: Day,
): OpenItem[] {
  const dueSoFar = instalments
    .filter(({ dueOn }) => dueOn <= today)
    .reduce((sum, { amount }) => sum + amount.amount, 0);
  if (covers.length < 2 || received.amount <= dueSoFar) return [];
  const inPlan = new Set(covers.map(({ itemId }) => itemId));
  const paid = items
    .filter((item) => inPlan.has(item.id) && item.open.amount <= 0)
    .sort((a, b) => (a.number < b.number ? -1 : 1));
  return paid.length < covers.length ? paid : [];
}

/**
 * The instalments to come, for what is still open, in even parts on the agreed days: a proposal, never taken over in
 * silence (case 39). Empty when nothing is left to pay.
 */
export function rebalanced(plan: PaymentPlan, { received }: PlanState, today: Day): Instalment[] {
  const rest = money(planTotal(plan).amount - received.amount, received.currency);
  const days = plan.instalments.map(({ dueOn }) => dueOn).filter((dueOn) => dueOn > today);
  if (rest.amount <= 0 || days.length === 0) return [];
  const parts = splitEvenly(rest, days.length);
  return days.flatMap((dueOn, index) => {
    const amount = parts[index];
    return amount ? [{ dueOn, amount }] : [];
  });
}

/**
 * What is offered when an invoice of a plan was paid by itself: the rest in even parts. `null`: none was, or one day alone
 * is left, on which the rest is asked for anyway.
 */
export function rebalanceProposal({ plan, state }: PlanWithState, today: Day): Instalment[] | null {
  if (state.paidAhead.length === 0 || (state.kind !== 'on-time' && state.kind !== 'missed')) return null;
  const parts = rebalanced(plan, state, today);
  return parts.length > 1 ? parts : null;
}
