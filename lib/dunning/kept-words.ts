import { addDays, type Day, dayIn } from '../domain/day.ts';
import type { Id } from '../domain/id.ts';
import { type Money, money } from '../domain/money.ts';
import type { OpenItem } from '../domain/open-item.ts';
import type { Instalment } from '../domain/payment-plan.ts';
import { instalmentStandings } from './instalment-standings.ts';
import type { PlanWithState } from './plan-state.ts';
import type { Reading } from './reading.ts';

/** Something a customer has kept to, or paid after all, that nobody was thanked for yet. */
export type KeptWord = {
  /** The day from which on thanks grow late. */
  readonly until: Day;
  /** Where it was agreed, or the last contact about it. */
  readonly activityId: Id;
  readonly received: readonly { readonly itemId: Id; readonly amount: Money }[];
} & (
  | { readonly kind: 'promise'; readonly amount: Money }
  | { readonly kind: 'plan' }
  | {
      readonly kind: 'instalment';
      readonly amount: Money;
      readonly number: number;
      readonly of: number;
      readonly next: Instalment | null;
    }
  | { readonly kind: 'invoice' }
);

/** So long after the agreed day, or the last contact, thanks are still welcome; later they are odd. */
export const WELCOME_DAYS = 30;

/** Per invoice what was open on it when somebody was thanked last. */
type Baselines = ReadonlyMap<Id, number>;

type Covers = PlanWithState['plan']['covers'];

/** What was kept and not thanked for, agreements before invoices that were paid without one. */
export function keptWords(reading: Reading, baselines: Baselines): KeptWord[] {
  return [
    ...plansKept(reading, baselines),
    ...promisesKept(reading, baselines),
    ...invoicesPaid(reading, baselines),
  ];
}

function promisesKept({ promises, facts }: Reading, baselines: Baselines): KeptWord[] {
  const kept = promises.filter(({ state }) => state.kind === 'kept');
  // The same money keeps a promise and the one that took its place: it is the later that was agreed on last (case 33).
  const replaced = new Set(kept.flatMap(({ promise }) => [promise.replacesId, ...promise.alsoReplaces]));
  return kept
    .filter(({ promise }) => !replaced.has(promise.id))
    .map(({ promise }) => ({
      kind: 'promise' as const,
      until: promise.dueOn,
      activityId: promise.activityId,
      amount: promise.amount,
      received: receivedSince(promise.covers, facts.items, baselines),
    }));
}

function plansKept(reading: Reading, baselines: Baselines): KeptWord[] {
  return reading.plans.flatMap((one): KeptWord[] => {
    const { plan, state } = one;
    const last = plan.instalments.at(-1);
    const received = receivedSince(plan.covers, reading.facts.items, baselines);
    if (state.kind === 'kept' && last)
      return [{ kind: 'plan', until: last.dueOn, activityId: plan.activityId, received }];
    return state.kind === 'on-time' ? instalmentKept(one, received, reading, baselines) : [];
  });
}

/** The newest instalment that is paid, unless as many were when somebody was thanked last. */
function instalmentKept(
  one: PlanWithState,
  received: KeptWord['received'],
  { procedure, moment, facts }: Reading,
  baselines: Baselines,
): KeptWord[] {
  const { plan, state } = one;
  const paidOf = (sum: number) =>
    instalmentStandings(
      { plan, state: { ...state, received: money(sum, state.received.currency) } },
      procedure.promiseGraceBankDays,
      moment,
    ).filter(({ kind }) => kind === 'paid');
  const paid = paidOf(state.received.amount);
  const newest = paid.at(-1);
  const before = paidOf(receivedThen(plan.covers, facts.items, baselines));
  if (!newest || before.length >= paid.length) return [];
  const { instalment, number } = newest;
  return [
    {
      kind: 'instalment',
      until: instalment.dueOn,
      activityId: plan.activityId,
      amount: instalment.amount,
      number,
      of: plan.instalments.length,
      next: state.next?.instalment ?? null,
      received,
    },
  ];
}

const THANKED_AS_AGREED: ReadonlySet<string> = new Set(['pending', 'kept', 'on-time', 'missed']);

/** Late invoices that were paid after we had been in touch about them, without an agreement that was kept. */
function invoicesPaid(reading: Reading, baselines: Baselines): KeptWord[] {
  const { facts, promises, plans, moment } = reading;
  // Older ones are no reason to thank any more, and a long log is not gone through for each invoice.
  const since = addDays(moment.today, -WELCOME_DAYS);
  const contacts = reading.contacts.filter((one) => dayIn(one.zone, one.at) >= since);
  // What is agreed is thanked for as it was agreed: not before, and not twice.
  const agreed = new Set(
    [
      ...promises.filter(({ state }) => THANKED_AS_AGREED.has(state.kind)).map(({ promise }) => promise),
      ...plans.filter(({ state }) => THANKED_AS_AGREED.has(state.kind)).map(({ plan }) => plan),
    ].flatMap(({ covers }) => covers.map(({ itemId }) => itemId)),
  );
  return facts.items.flatMap((item): KeptWord[] => {
    const { id, dueOn, open, kind } = item;
    if (kind !== 'invoice' || open.amount > 0 || dueOn === null || agreed.has(id)) return [];
    const contact = contacts.find(
      (one) =>
        (one.kind === 'call' || one.purpose !== 'thank-you') &&
        dayIn(one.zone, one.at) > dueOn &&
        one.items.some((covered) => covered.itemId === id && (covered.open?.amount ?? 1) > 0),
    );
    const then = contact?.items.find(({ itemId }) => itemId === id)?.open;
    if (!contact || !then) return [];
    const received = receivedSince([{ itemId: id, open: then }], facts.items, baselines);
    return [{ kind: 'invoice', until: dayIn(contact.zone, contact.at), activityId: contact.id, received }];
  });
}

/** What came in on each since it was agreed, or since somebody was thanked; nothing for one where nothing has. */
function receivedSince(
  covers: Covers,
  items: readonly OpenItem[],
  baselines: Baselines,
): KeptWord['received'] {
  return covers.flatMap(({ itemId, open }) => {
    const item = items.find(({ id }) => id === itemId);
    if (item?.open.currency !== open.currency) return [];
    const then = Math.min(open.amount, baselines.get(itemId) ?? open.amount);
    const amount = then - Math.max(0, item.open.amount);
    return amount > 0 ? [{ itemId, amount: money(amount, open.currency) }] : [];
  });
}

/** What had come in since it was agreed when somebody was thanked last. */
function receivedThen(covers: Covers, items: readonly OpenItem[], baselines: Baselines): number {
  return covers.reduce((sum, { itemId, open }) => {
    const item = items.find(({ id }) => id === itemId);
    const then = baselines.get(itemId);
    if (then === undefined || item?.open.currency !== open.currency) return sum;
    return sum + Math.max(0, open.amount - Math.max(0, then));
  }, 0);
}
