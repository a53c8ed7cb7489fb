import type { Dispute } from '../domain/dispute.ts';
import { formatDay } from '../domain/format-day.ts';
import { formatMoney } from '../domain/format-money.ts';
import { type Hold, holdSentence } from '../domain/hold.ts';
import type { Money } from '../domain/money.ts';
import { methodLabel } from '../domain/payment-method.ts';
import { type PaymentPlan, planTotal } from '../domain/payment-plan.ts';
import type { PromiseToPay } from '../domain/promise-to-pay.ts';
import type { PlanStateKind, PlanWithState } from '../dunning/plan-state.ts';
import type { PromiseStateKind } from '../dunning/promise-state.ts';
import type { PromiseWithState } from '../dunning/promises-with-state.ts';
import { count } from '../shared/text.ts';

interface Reader {
  readonly locale: string;
  readonly today: Dispute['answerBy'];
}

const PROMISE_STATES: Record<PromiseStateKind, string> = {
  pending: 'still to come',
  kept: 'kept',
  'kept-in-part': 'kept in part',
  broken: 'not received',
  replaced: 'another promise took its place',
};

const PLAN_STATES: Record<PlanStateKind, string> = {
  'on-time': 'on time',
  missed: 'an instalment was missed',
  ended: 'ended, as agreed, after missed instalments',
  kept: 'paid in full',
  replaced: 'another agreement took its place',
};

/** "Promised 1,200.00 USD for 4 December by bank transfer". */
export function promiseWords({ amount, dueOn, method }: PromiseToPay, reader: Reader): string {
  const by = method === null ? '' : `, ${methodLabel(method).toLowerCase()}`;
  return `Promised ${sum(amount, reader)} for ${formatDay(dueOn, reader.locale, reader.today)}${by}`;
}

/** "Promised 1,200.00 USD for 4 December: kept". */
export function promiseOutcome({ promise, state }: PromiseWithState, reader: Reader): string {
  const came =
    state.received.amount > 0 && state.kind !== 'kept' ? `; ${sum(state.received, reader)} came in` : '';
  return `${promiseWords(promise, reader)}: ${PROMISE_STATES[state.kind]}${came}`;
}

/** "3 instalments, 1,200.00 USD in all, at a rate of 6.23: 400.00 USD on 1 December, ...". */
export function planWords(plan: PaymentPlan, reader: Reader): string {
  const { instalments, rate } = plan;
  const parts = instalments.map(
    ({ amount, dueOn }) => `${sum(amount, reader)} on ${formatDay(dueOn, reader.locale, reader.today)}`,
  );
  // As it was typed, to the digit (P23).
  const at = rate === '' ? '' : `, rate ${rate}`;
  return `${count(instalments.length, 'instalment')}, ${sum(planTotal(plan), reader)} in all${at}: ${parts.join('; ')}`;
}

export function planOutcome({ plan, state }: PlanWithState, reader: Reader): string {
  return `${planWords(plan, reader)}. So far: ${PLAN_STATES[state.kind]}`;
}

/** "Complaint: “Two crates were broken”, Kim answers by 27 November". */
export function disputeWords({ text, owner, answerBy }: Dispute, reader: Reader): string {
  const who = owner === '' ? 'to be answered' : `${owner} answers`;
  return `Complaint: “${text}”, ${who} by ${formatDay(answerBy, reader.locale, reader.today)}`;
}

export function disputeOutcome(dispute: Dispute, reader: Reader): string {
  return `${disputeWords(dispute, reader)}${dispute.resolvedAt === null ? '; still open' : '; answered since'}`;
}

export function holdOutcome({ kind, liftedAt }: Hold): string {
  return `${holdSentence(kind)}${liftedAt === null ? '' : ' (ended since)'}`;
}

function sum(amount: Money, { locale }: Reader): string {
  return formatMoney(amount, locale);
}
