import type { PromiseToPay } from '../domain/promise-to-pay.ts';
import type { AccountFacts, Moment } from './facts.ts';
import type { DunningProcedure } from './procedure.ts';
import { type PromiseState, promiseState } from './promise-state.ts';

export interface PromiseWithState {
  readonly promise: PromiseToPay;
  readonly state: PromiseState;
}

/** Every promise of an account with what became of it, newest first. */
export function promisesWithState(
  facts: AccountFacts,
  procedure: DunningProcedure,
  moment: Moment,
): PromiseWithState[] {
  return facts.promises
    .map((promise) => ({
      promise,
      state: promiseState({
        promise,
        promises: facts.promises,
        items: facts.items,
        today: moment.today,
        graceBankDays: procedure.promiseGraceBankDays,
      }),
    }))
    .sort((a, b) => b.promise.createdAt - a.promise.createdAt || (a.promise.id < b.promise.id ? 1 : -1));
}

/** Those that may still be kept, the soonest to be looked at first. */
export function pendingPromises(
  facts: AccountFacts,
  procedure: DunningProcedure,
  moment: Moment,
): PromiseWithState[] {
  return promisesWithState(facts, procedure, moment)
    .filter(({ state }) => state.kind === 'pending')
    .sort((a, b) => a.state.brokenFrom.localeCompare(b.state.brokenFrom));
}
