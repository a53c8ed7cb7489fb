import { addDays, type Day } from '../domain/day.ts';
import { endOfGrace } from '../domain/holiday-calendar.ts';
import { type Money, money } from '../domain/money.ts';
import type { Instalment } from '../domain/payment-plan.ts';
import { totalIn } from './balances.ts';
import type { Moment } from './facts.ts';
import type { PlanWithState } from './plan-state.ts';
import { dayStanding } from './promise-standing.ts';

export type InstalmentStandingKind = 'paid' | 'missed' | 'ahead' | 'due-tomorrow' | 'due-today' | 'in-grace';

export interface InstalmentStanding {
  /** From 1. */
  readonly number: number;
  readonly instalment: Instalment;
  readonly kind: InstalmentStandingKind;
  /** What came in of it: payments fill the instalments in their order. */
  readonly received: Money;
  readonly missing: Money;
  /** The last day on which it may still come in: its day with the bank days of grace. */
  readonly graceUntil: Day;
}

/** Every instalment of a plan with what became of it, soonest first (cases 36 and 37). */
export function instalmentStandings(
  { plan, state }: PlanWithState,
  graceBankDays: number,
  moment: Moment,
): InstalmentStanding[] {
  const { currency } = state.received;
  const tolerance = state.received.amount > 0 ? totalIn(moment.tolerances, currency).amount : 0;
  let before = 0;
  return plan.instalments.map((instalment, index) => {
    const { amount } = instalment.amount;
    const received = Math.min(amount, Math.max(0, state.received.amount - before));
    before += amount;
    // A bank charge is not a missed instalment (case 10).
    const isPaid = before - state.received.amount <= tolerance;
    const graceUntil = endOfGrace(instalment.dueOn, graceBankDays, moment.ours);
    const isMissed = moment.today >= addDays(graceUntil, 1);
    return {
      number: index + 1,
      instalment,
      kind: isPaid ? 'paid' : isMissed ? 'missed' : dayStanding(instalment.dueOn, moment.today),
      received: money(received, currency),
      missing: money(isPaid ? 0 : amount - received, currency),
      graceUntil,
    };
  });
}
