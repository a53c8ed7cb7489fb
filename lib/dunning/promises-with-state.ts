import { dayIn } from '../domain/day.ts';
import type { DunningProcedure } from '../domain/dunning-procedure.ts';
import type { PromiseToPay } from '../domain/promise-to-pay.ts';
import type { AccountFacts, Moment } from './facts.ts';
import { type PromiseState, promiseState } from './promise-state.ts';

export interface PromiseWithState {
  readonly promise: PromiseToPay;
  readonly state: PromiseState;
}

/** Every promise of an account with what became of it, newest first. */
export function promisesWithState(
  { promises, plans, items }: AccountFacts,
  { promiseGraceBankDays: graceBankDays }: DunningProcedure,
  moment: Moment,
): PromiseWithState[] {
  return promises
    .map((promise) => ({
      promise,
      state: promiseState({ promise, promises, plans, items, graceBankDays, moment }),
    }))
    .sort((a, b) => b.promise.createdAt - a.promise.createdAt || (a.promise.id < b.promise.id ? 1 : -1));
}

/** Those that may still be kept, the soonest to be looked at first. */
export function pendingPromises(promises: readonly PromiseWithState[]): PromiseWithState[] {
  return promises
    .filter(({ state }) => state.kind === 'pending')
    .sort((a, b) => a.state.brokenFrom.localeCompare(b.state.brokenFrom));
}

/** Those that were not kept, or not wholly (case 32), the one with the latest day first. */
export function brokenPromises(promises: readonly PromiseWithState[]): PromiseWithState[] {
  return promises
    .filter(({ state }) => state.kind === 'broken' || state.kind === 'kept-in-part')
    .sort((a, b) => b.promise.dueOn.localeCompare(a.promise.dueOn));
}

/**
 * How often the customer's word was not kept on these invoices, this promise included: a promise that was replaced only
 * after its day had passed was broken first (cases 32, 33).
 */
export function timesBroken(
  { covers }: PromiseToPay,
  promises: readonly PromiseWithState[],
  zone: string,
): number {
  const ids = new Set(covers.map(({ itemId }) => itemId));
  return promises.filter(
    ({ promise, state }) => promise.covers.some(({ itemId }) => ids.has(itemId)) && wasBroken(state, zone),
  ).length;
}

function wasBroken({ kind, brokenFrom, replacedAt }: PromiseState, zone: string): boolean {
  if (kind !== 'replaced') return kind === 'broken' || kind === 'kept-in-part';
  return replacedAt !== null && dayIn(zone, replacedAt) >= brokenFrom;
}
