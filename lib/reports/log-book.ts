import type { Activity } from '../domain/activity.ts';
import type { Dispute } from '../domain/dispute.ts';
import type { DunningProcedure } from '../domain/dunning-procedure.ts';
import type { Hold } from '../domain/hold.ts';
import type { Id } from '../domain/id.ts';
import type { PaymentPlan } from '../domain/payment-plan.ts';
import type { PromiseToPay } from '../domain/promise-to-pay.ts';
import type { AccountFacts, Moment } from '../dunning/facts.ts';
import { type LogEntry, logEntries } from '../dunning/log-entries.ts';
import { type PlanWithState, plansWithState } from '../dunning/plan-state.ts';
import { type PromiseWithState, promisesWithState } from '../dunning/promises-with-state.ts';
import { groupBy } from '../shared/list.ts';
import { count, joinWords } from '../shared/text.ts';

/** An account as it is on record, with what corrections of its log have taken back. */
export interface LogRecords extends AccountFacts {
  readonly takenBack: {
    readonly promises: readonly PromiseToPay[];
    readonly plans: readonly PaymentPlan[];
    readonly disputes: readonly Dispute[];
  };
}

/** What came of one entry, and what of that was noted wrongly. */
export interface CameOf {
  readonly promises: readonly PromiseWithState[];
  readonly plans: readonly PlanWithState[];
  readonly disputes: readonly Dispute[];
  readonly holds: readonly Hold[];
  readonly takenBack: LogRecords['takenBack'];
  /** The mails and letters that confirmed it. */
  readonly confirmedBy: readonly (Activity & { readonly kind: 'mail' })[];
}

/** The log of an account, ready to be listed, searched and printed. */
export interface LogBook {
  readonly records: LogRecords;
  readonly procedure: DunningProcedure;
  readonly moment: Moment;
  /** Newest first. */
  readonly entries: readonly LogEntry[];
  readonly cameOf: (entry: LogEntry) => CameOf;
  /** "INV-1042"; of one that is gone: "an invoice". */
  readonly itemName: (id: Id) => string;
  /** Of another account, whose log stands with this one's because this one pays (case 40); `null`: its own. */
  readonly accountName: (entry: LogEntry) => string | null;
}

/** Gone through once: a log may hold thousands of entries, and each asks what came of it. */
export function logBook(records: LogRecords, procedure: DunningProcedure, moment: Moment): LogBook {
  const { account, items, activities, disputes, holds, takenBack, paysFor } = records;
  const of = <T>(all: readonly T[], idOf: (one: T) => Id | null) => {
    const groups = groupBy(all, idOf);
    return (entry: LogEntry): T[] => idsOf(entry).flatMap((id) => groups.get(id) ?? []);
  };
  const promised = of(promisesWithState(records, procedure, moment), ({ promise }) => promise.activityId);
  const planned = of(
    plansWithState(records, procedure.promiseGraceBankDays, moment),
    ({ plan }) => plan.activityId,
  );
  const disputed = of(disputes, ({ activityId }) => activityId);
  const held = of(holds, ({ activityId }) => activityId);
  const oldPromises = of(takenBack.promises, ({ activityId }) => activityId);
  const oldPlans = of(takenBack.plans, ({ activityId }) => activityId);
  const oldDisputes = of(takenBack.disputes, ({ activityId }) => activityId);
  const entries = logEntries(activities);
  const mails = entries.flatMap(({ activity }) =>
    activity.kind === 'mail' && !activity.struck ? [activity] : [],
  );
  const confirmed = of(mails, ({ confirmsId }) => confirmsId);
  const numbers = new Map(items.map(({ id, number }) => [id, number]));
  const names = new Map(paysFor.map(({ id, name }) => [id, name]));
  return {
    records,
    procedure,
    moment,
    entries,
    cameOf: (entry) => ({
      promises: promised(entry),
      plans: planned(entry),
      disputes: disputed(entry),
      holds: held(entry),
      takenBack: { promises: oldPromises(entry), plans: oldPlans(entry), disputes: oldDisputes(entry) },
      confirmedBy: confirmed(entry),
    }),
    itemName: (id) => numbers.get(id) || 'an invoice',
    accountName: ({ activity }) =>
      activity.accountId === account.id ? null : (names.get(activity.accountId) ?? 'another customer'),
  };
}

/** The ids of an entry and of all it was before. */
function idsOf({ activity, before }: LogEntry): Id[] {
  return [activity.id, ...before.map(({ id }) => id)];
}

/** The invoices an entry is about. */
export function itemsOf(activity: Activity): Id[] {
  if (activity.kind === 'decision') return activity.itemIds;
  return 'items' in activity ? activity.items.map(({ itemId }) => itemId) : [];
}

/** "INV-1042 and INV-1043"; of more, how many. Empty where it is about none. */
export function aboutWords(activity: Activity, { itemName }: LogBook): string {
  const ids = itemsOf(activity);
  return ids.length > 2 ? count(ids.length, 'invoice') : joinWords(ids.map(itemName));
}
