import type { Activity } from '../domain/activity.ts';
import { dayIn } from '../domain/day.ts';
import type { PromiseToPay } from '../domain/promise-to-pay.ts';
import { currentActivities } from './current-activities.ts';
import type { AccountFacts, Moment } from './facts.ts';
import type { DunningLevel, DunningProcedure } from './procedure.ts';
import { type PromiseWithState, promisesWithState } from './promises-with-state.ts';
import { isConversation } from './silence.ts';

/** The promises that were not kept, or not wholly (case 32), the one with the latest day first. */
export function brokenPromises(
  facts: AccountFacts,
  procedure: DunningProcedure,
  moment: Moment,
): PromiseWithState[] {
  return promisesWithState(facts, procedure, moment)
    .filter(({ state }) => state.kind === 'broken' || state.kind === 'kept-in-part')
    .sort((a, b) => b.promise.dueOn.localeCompare(a.promise.dueOn));
}

/**
 * Since the promised day somebody was talked to about its invoices, or the call about it was tried as often as a call
 * is: the break has been dealt with, and the usual way goes on from there.
 */
export function isTalkedOver(
  promise: PromiseToPay,
  call: DunningLevel,
  activities: readonly Activity[],
): boolean {
  const covered = new Set(promise.covers.map(({ itemId }) => itemId));
  const since = currentActivities(activities).filter(
    (activity) =>
      dayIn(activity.zone, activity.at) > promise.dueOn &&
      activity.items.some(({ itemId }) => covered.has(itemId)),
  );
  const tries = since.filter(({ levelId }) => levelId === call.id);
  return since.some(isConversation) || tries.length >= call.times;
}
