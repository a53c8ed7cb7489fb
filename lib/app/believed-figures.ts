import type { Activity } from '../domain/activity.ts';
import { balancesOf } from '../dunning/balances.ts';
import type { AccountFacts, Moment } from '../dunning/facts.ts';
import { figuresDay } from '../dunning/figures-day.ts';

/** What an entry of the log keeps of the account as it was believed to stand (D13). */
export function believedFigures({ items }: AccountFacts, { today }: Moment): Activity['believed'] {
  return { overdue: [...balancesOf(items, today).overdue], asOf: figuresDay(items) };
}
