import { dayIn } from '../domain/day.ts';
import type { EarlierAgreement } from '../domain/earlier-agreement.ts';
import type { Id } from '../domain/id.ts';
import { type PaymentPlan, planTotal } from '../domain/payment-plan.ts';
import type { PromiseToPay } from '../domain/promise-to-pay.ts';
import type { Reading } from './reading.ts';
import { replacedBy } from './replaced-anew.ts';
import type { TakesPlace } from './takes-place-of.ts';

type Known = Pick<Reading, 'facts' | 'promises' | 'plans' | 'moment'>;

/** Those of the agreements that did give way, the oldest first: what was kept stands as it is and is not taken back. */
export function earlierAgreements(ids: readonly Id[], known: Known): EarlierAgreement[] {
  const gone = new Set(ids);
  const promises = known.promises
    .filter(({ promise, state }) => gone.has(promise.id) && state.kind !== 'kept')
    .map(({ promise }) => ({
      kind: 'promise' as const,
      on: agreedOn(promise, known),
      amount: promise.amount,
      dueOn: promise.dueOn,
    }));
  const plans = known.plans
    .filter(({ plan, state }) => gone.has(plan.id) && state.kind !== 'kept')
    .map(({ plan }) => ({
      kind: 'plan' as const,
      on: agreedOn(plan, known),
      amount: planTotal(plan),
      instalments: plan.instalments.length,
    }));
  return [...promises, ...plans].sort((a, b) => (a.on < b.on ? -1 : 1));
}

/** What agreements that are on record have taken the place of. */
export function replacedByAll(made: readonly (PromiseToPay | PaymentPlan)[]): Id[] {
  return made.flatMap(replacedBy);
}

/** The same of what is about to be agreed. */
export function idsReplaced({ byPromise, byPlan }: TakesPlace): Id[] {
  const ofPromises = byPromise.flatMap(({ replacesId, alsoReplaces, replacesPlans }) => [
    ...(replacesId === null ? [] : [replacesId]),
    ...alsoReplaces,
    ...replacesPlans,
  ]);
  return [...ofPromises, ...byPlan.promises, ...byPlan.plans];
}

function agreedOn(
  { activityId, createdAt }: Pick<PromiseToPay, 'activityId' | 'createdAt'>,
  { facts, moment }: Known,
): EarlierAgreement['on'] {
  const said = facts.activities.find(({ id }) => id === activityId);
  return dayIn(moment.zone, said?.at ?? createdAt);
}
