import type { Activity } from '../domain/activity.ts';
import type { Dispute } from '../domain/dispute.ts';
import type { Id } from '../domain/id.ts';
import type { PaymentPlan } from '../domain/payment-plan.ts';
import type { PromiseToPay } from '../domain/promise-to-pay.ts';
import type { AccountFacts } from '../dunning/facts.ts';
import {
  type AgreedThen,
  agreementIds,
  givesWayUnasked,
  mayGiveWay,
  withGivesWay,
} from '../dunning/may-give-way.ts';
import { replacedAnew, replacedBy } from '../dunning/replaced-anew.ts';
import type { CallCorrection, CorrectedDispute, CorrectedPromise } from './correction.ts';
import type { Program } from './program.ts';

/** What a correction takes back of the agreements of a call, and what stands on record instead. */
export interface AmendedAgreements {
  readonly takesBack: readonly Id[];
  readonly promises: readonly PromiseToPay[];
  readonly plans: readonly PaymentPlan[];
  readonly disputes: readonly Dispute[];
}

/** What came of a call, by every id its entry has had. */
export interface OfCall {
  readonly promises: readonly PromiseToPay[];
  readonly plans: readonly PaymentPlan[];
  readonly disputes: readonly Dispute[];
}

export function agreementsOf(ids: ReadonlySet<Id>, facts: AccountFacts): OfCall {
  const isOf = ({ activityId }: { readonly activityId: Id }) => ids.has(activityId);
  return {
    promises: facts.promises.filter(isOf),
    plans: facts.plans.filter(isOf),
    disputes: facts.disputes.filter(isOf),
  };
}

/**
 * Nothing of it is changed in place. Once one figure differs, all that was agreed in the call is noted anew under the
 * correction: it was agreed together, and what was confirmed in writing was the figures of before. An agreement that was
 * noted anew is as old as it was, so that a slip of the pen is no broken word and no move (cases 32, 33).
 */
export function amendedAgreements(
  program: Program,
  before: OfCall,
  after: After,
  activity: Activity,
  facts: AccountFacts,
  owner: string,
): AmendedAgreements {
  const context = { program, activity, facts, owner };
  const then = { own: before, at: activity.at, promises: after.promises, plans: after.plans };
  const isSaid = isSame(before, after) && isSameEarlier(then, after, facts);
  const money = isSaid ? NOTHING : agreedAnew(before, after, then, context);
  const disputes = disputedAnew(before, after, context);
  return {
    takesBack: [...money.takesBack, ...disputes.takesBack],
    promises: money.promises,
    plans: money.plans,
    disputes: disputes.made,
  };
}

interface Context {
  readonly program: Program;
  readonly activity: Activity;
  readonly facts: AccountFacts;
  /** Who looks after a complaint unless somebody else is named. */
  readonly owner: string;
}

/** What was agreed as it should have been noted. */
export type After = Pick<CallCorrection, 'promises' | 'plans' | 'disputes' | 'givesWay'>;

const NOTHING = { takesBack: [], promises: [], plans: [] } as const;

function agreedAnew(
  before: OfCall,
  after: After,
  then: AgreedThen,
  context: Context,
): Omit<AmendedAgreements, 'disputes'> {
  const { program, activity, facts } = context;
  const instead = new Map<Id, readonly Id[]>();
  const promises = after.promises.map((said) => {
    const old = before.promises.find(({ id }) => id === said.id) ?? null;
    const made = promiseAnew(said, old, context);
    if (old) instead.set(old.id, [made.id]);
    return made;
  });
  const plans = after.plans.flatMap((said) => {
    const old = before.plans.find(({ id }) => id === said.id);
    if (!old) return [];
    const id = program.newId();
    instead.set(old.id, [id]);
    const { rate } = said;
    return [{ ...old, id, activityId: activity.id, instalments: [...said.instalments], rate }];
  });
  const givesWay = after.givesWay ? new Set(after.givesWay) : givesWayUnasked(facts, then);
  const made = withGivesWay({ promises, plans }, givesWay, facts);
  // What was never agreed replaced nothing: what it had taken the place of is looked to again.
  for (const one of [...before.promises, ...before.plans])
    if (!instead.has(one.id)) instead.set(one.id, replacedBy(one));
  const later = replacedAnew(facts, instead, program.newId);
  return {
    takesBack: [...before.promises, ...before.plans].map(({ id }) => id).concat(later.takenBack),
    promises: [...made.promises, ...later.promises],
    plans: [...made.plans, ...later.plans],
  };
}

function promiseAnew(said: CorrectedPromise, old: PromiseToPay | null, context: Context): PromiseToPay {
  const { program, activity, facts } = context;
  const id = program.newId();
  const { amount, dueOn, method } = said;
  const items = activity.kind === 'call' ? activity.items : [];
  const then = new Map(items.map(({ itemId, open }) => [itemId, open]));
  // What was open when it was promised: a payment since has kept the promise, however late the slip was found.
  const covers = said.itemIds.flatMap((itemId) => {
    const known = old?.covers.find((one) => one.itemId === itemId)?.open ?? then.get(itemId);
    const open = known ?? facts.items.find((item) => item.id === itemId)?.open;
    return open ? [{ itemId, open }] : [];
  });
  if (old) return { ...old, id, activityId: activity.id, amount, dueOn, method, covers };
  return {
    id,
    accountId: activity.accountId,
    activityId: activity.id,
    amount,
    dueOn,
    covers,
    replacesId: null,
    alsoReplaces: [],
    replacesPlans: [],
    method,
    createdAt: activity.at,
  };
}

function isSame(before: OfCall, { promises, plans }: After): boolean {
  const hasPromise = (said: CorrectedPromise) => {
    const old = before.promises.find(({ id }) => id === said.id);
    if (!old || old.dueOn !== said.dueOn || old.method !== said.method) return false;
    const isAsMuch = old.amount.amount === said.amount.amount && old.amount.currency === said.amount.currency;
    return isAsMuch && isSameSet(idsOf(old), said.itemIds);
  };
  const hasPlan = (said: After['plans'][number]) => {
    const old = before.plans.find(({ id }) => id === said.id);
    return (
      old !== undefined &&
      old.rate === said.rate &&
      JSON.stringify(old.instalments) === JSON.stringify(said.instalments)
    );
  };
  return (
    promises.length === before.promises.length &&
    plans.length === before.plans.length &&
    promises.every(hasPromise) &&
    plans.every(hasPlan)
  );
}

function idsOf({ covers }: PromiseToPay): Id[] {
  return covers.map(({ itemId }) => itemId);
}

function isSameSet(a: readonly Id[], b: readonly Id[]): boolean {
  return a.length === b.length && a.every((id) => b.includes(id));
}

function isSameEarlier(then: AgreedThen, { givesWay }: After, facts: AccountFacts): boolean {
  if (!givesWay) return true;
  const choice = agreementIds(mayGiveWay(facts, then));
  const gaveWay = [...then.own.promises, ...then.own.plans].flatMap(replacedBy);
  return isSameSet(
    gaveWay.filter((id) => choice.has(id)),
    givesWay,
  );
}

/** In whatever order: a disputed part is that of its invoice. */
function isSameParts(a: Dispute['parts'], b: NonNullable<CorrectedDispute['parts']>): boolean {
  const told = (parts: typeof b) =>
    parts.map(({ itemId, amount }) => `${itemId} ${amount.amount} ${amount.currency}`);
  return isSameSet(told(a), told(b));
}

function disputedAnew(
  before: OfCall,
  { disputes }: After,
  context: Context,
): { takesBack: Id[]; made: Dispute[] } {
  const isAsBefore = (said: CorrectedDispute) => {
    const old = before.disputes.find(({ id }) => id === said.id);
    return (
      old !== undefined &&
      old.text === said.text &&
      old.answerBy === said.answerBy &&
      isSameSet(old.itemIds, said.itemIds) &&
      isSameParts(old.parts, said.parts ?? old.parts)
    );
  };
  const kept = new Set(disputes.filter(isAsBefore).map(({ id }) => id));
  return {
    takesBack: before.disputes.map(({ id }) => id).filter((id) => !kept.has(id)),
    made: disputes.filter((said) => !isAsBefore(said)).map((said) => disputeAnew(said, before, context)),
  };
}

function disputeAnew(said: CorrectedDispute, before: OfCall, { program, activity, owner }: Context): Dispute {
  const old = before.disputes.find(({ id }) => id === said.id);
  const itemIds = [...said.itemIds];
  const { text, answerBy } = said;
  const rest = { id: program.newId(), activityId: activity.id, itemIds, text, answerBy };
  const parts = (said.parts ?? old?.parts ?? []).filter(({ itemId }) => itemIds.includes(itemId));
  if (old) return { ...old, ...rest, parts };
  const { accountId, at } = activity;
  return { ...rest, accountId, parts, owner, createdAt: at, resolvedAt: null };
}
