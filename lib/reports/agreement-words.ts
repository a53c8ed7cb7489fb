import type { Dispute } from '../domain/dispute.ts';
import { formatDay } from '../domain/format-day.ts';
import { formatMoney } from '../domain/format-money.ts';
import { type Hold, holdSentence } from '../domain/hold.ts';
import type { Money } from '../domain/money.ts';
import { methodInSentence } from '../domain/payment-method.ts';
import { type PaymentPlan, planTotal } from '../domain/payment-plan.ts';
import type { PromiseToPay } from '../domain/promise-to-pay.ts';
import { rateWords } from '../domain/rate-words.ts';
import type { Moment } from '../dunning/facts.ts';
import type { PlanWithState } from '../dunning/plan-state.ts';
import { promiseStanding } from '../dunning/promise-standing.ts';
import type { PromiseWithState } from '../dunning/promises-with-state.ts';
import { count } from '../shared/text.ts';
import { PLAN_STANDINGS, PROMISE_STANDINGS } from './standing-words.ts';

/** "Promised 1,200.00 USD for 4 December, bank transfer". */
export function promiseWords({ amount, dueOn, method }: PromiseToPay, moment: Moment): string {
  return `Promised ${sum(amount, moment)} for ${formatDay(dueOn, moment.locale, moment.today)}${methodInSentence(method)}`;
}

/** "Promised 1,200.00 USD for 4 December: kept". */
export function promiseOutcome(one: PromiseWithState, moment: Moment): string {
  const { promise, state } = one;
  const standing = PROMISE_STANDINGS[promiseStanding(one, moment)];
  const came =
    state.received.amount > 0 && state.kind !== 'kept' ? `; ${sum(state.received, moment)} came in` : '';
  return `${promiseWords(promise, moment)}: ${standing}${came}`;
}

/** "3 instalments, 1,200.00 USD in all, rate 6.23 %: 400.00 USD on 1 December, ...". */
export function planWords(plan: PaymentPlan, moment: Moment): string {
  const { instalments, rate } = plan;
  const parts = instalments.map(
    ({ amount, dueOn }) => `${sum(amount, moment)} on ${formatDay(dueOn, moment.locale, moment.today)}`,
  );
  // As it was typed, to the digit (P23).
  const at = rate === '' ? '' : `, rate ${rateWords(rate)}`;
  return `${count(instalments.length, 'instalment')}, ${sum(planTotal(plan), moment)} in all${at}: ${parts.join('; ')}`;
}

export function planOutcome({ plan, state }: PlanWithState, moment: Moment): string {
  return `${planWords(plan, moment)}. So far: ${PLAN_STANDINGS[state.kind].inFull}`;
}

/** "Complaint: “Two crates were broken”, Kim answers by 27 November". */
export function disputeWords({ text, owner, answerBy }: Dispute, moment: Moment): string {
  const who = owner === '' ? 'to be answered' : `${owner} answers`;
  return `Complaint: “${text}”, ${who} by ${formatDay(answerBy, moment.locale, moment.today)}`;
}

export function disputeOutcome(dispute: Dispute, moment: Moment): string {
  return `${disputeWords(dispute, moment)}${dispute.resolvedAt === null ? '; still open' : '; answered since'}`;
}

export function holdOutcome({ kind, liftedAt }: Hold): string {
  return `${holdSentence(kind)}${liftedAt === null ? '' : ' (ended since)'}`;
}

function sum(amount: Money, { locale }: Moment): string {
  return formatMoney(amount, locale);
}
