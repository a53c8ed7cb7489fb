import type { PromiseToPay } from '../domain/promise-to-pay.ts';
import type { AccountFacts, Moment } from './facts.ts';
import type { DunningProcedure } from './procedure.ts';
import { type PromiseState, promiseState } from './promise-state.ts';

export interface BrokenPromise {
  readonly promise: PromiseToPay;
  readonly state: PromiseState;
}

/** The latest promise that was not kept, or not wholly, and that nobody has talked about since its day (case 32). */
export function brokenPromise(
  facts: AccountFacts,
  procedure: DunningProcedure,
  moment: Moment,
): BrokenPromise | null {
  const broken = facts.promises
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
    .filter(({ state }) => state.kind === 'broken' || state.kind === 'kept-in-part')
    .sort((a, b) => (a.promise.dueOn < b.promise.dueOn ? 1 : -1));
  return broken[0] ?? null;
}
