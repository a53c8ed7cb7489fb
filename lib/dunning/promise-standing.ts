import { addDays, type Day } from '../domain/day.ts';
import { type Money, money } from '../domain/money.ts';
import type { Moment } from './facts.ts';
import type { PromiseWithState } from './promises-with-state.ts';

/** Where a promise is on its way, as people say it. */
export type PromiseStanding =
  | 'ahead'
  | 'due-tomorrow'
  | 'due-today'
  /** Its day has passed; the bank days of grace have not. */
  | 'in-grace'
  | 'kept'
  | 'kept-in-part'
  | 'broken'
  | 'replaced';

/** A promise for Friday, 27 November: due tomorrow on Thursday, due today on Friday, in grace until Monday, then broken. */
export function promiseStanding({ promise, state }: PromiseWithState, moment: Moment): PromiseStanding {
  return state.kind === 'pending' ? dayStanding(promise.dueOn, moment.today) : state.kind;
}

export function dayStanding(
  dueOn: Day,
  today: Day,
): Extract<PromiseStanding, 'ahead' | 'due-tomorrow' | 'due-today' | 'in-grace'> {
  if (dueOn < today) return 'in-grace';
  if (dueOn === today) return 'due-today';
  return dueOn === addDays(today, 1) ? 'due-tomorrow' : 'ahead';
}

/** The last day on which it may still come in: the promised day with its bank days of grace. */
export function graceUntil({ brokenFrom }: { readonly brokenFrom: Day }): Day {
  return addDays(brokenFrom, -1);
}

/** What has not come in of it yet; nothing below zero. */
export function leftOf({ promise, state }: PromiseWithState): Money {
  return money(Math.max(0, promise.amount.amount - state.received.amount), promise.amount.currency);
}

/** The promises it took the place of, the newest first: how often the day was moved (case 33). */
export function movesOf(
  promise: PromiseWithState,
  promises: readonly PromiseWithState[],
): PromiseWithState[] {
  const moves = new Set<PromiseWithState>();
  const follow = ({ promise: { id, replacesId, alsoReplaces } }: PromiseWithState) => {
    for (const other of promises) {
      const isBefore = other.promise.id === replacesId || alsoReplaces.includes(other.promise.id);
      if (!isBefore || other.promise.id === id || moves.has(other)) continue;
      moves.add(other);
      follow(other);
    }
  };
  follow(promise);
  moves.delete(promise);
  return [...moves].sort((a, b) => b.promise.createdAt - a.promise.createdAt);
}
