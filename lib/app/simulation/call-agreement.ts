import type { CallActivity } from '../../domain/activity.ts';
import { addDays, addWeekdays, type Day } from '../../domain/day.ts';
import { formatDay } from '../../domain/format-day.ts';
import { formatMoney } from '../../domain/format-money.ts';
import { nextWorkingDay } from '../../domain/holiday-calendar.ts';
import { type Money, money } from '../../domain/money.ts';
import type { OpenItem } from '../../domain/open-item.ts';
import { splitEvenly } from '../../domain/payment-plan.ts';
import type { ContactPlan } from '../../dunning/next-contact-types.ts';
import { replacedPromise } from '../../dunning/replaced-promise.ts';
import { count, joinWords } from '../../shared/text.ts';
import type { CallReaction } from './behaviour.ts';
import { oldestFirst, payable } from './payments.ts';
import { letCome, newId, someDays, type Turn } from './pretend-customer.ts';

interface Agreed {
  readonly words: string;
  readonly amounts: readonly Money[];
}

type Ending = CallReaction | { readonly does: 'is-paying' };
type Does<K extends CallReaction['does']> = Extract<CallReaction, { does: K }>;

/** What comes of a call beside the call itself: a payment, a promise, a complaint, instalments; `null`: nothing. */
export function callAgreement(
  turn: Turn,
  reaction: Ending,
  plan: ContactPlan,
  call: CallActivity,
): Agreed | null {
  switch (reaction.does) {
    case 'pays':
      return pay(turn, reaction, plan);
    case 'promises':
      return promise(turn, reaction, plan, call);
    case 'disputes':
      return dispute(turn, reaction, plan, call);
    case 'agrees-on-plan':
      return agreeOnPlan(turn, reaction, plan, call);
    default:
      return null;
  }
}

function pay(turn: Turn, { after }: Does<'pays'>, { items, amounts }: ContactPlan): Agreed {
  const { customer, terms } = turn;
  const on = workingDay(turn, someDays(customer, after));
  const itemIds = items.map(({ itemId }) => itemId);
  letCome(customer, { kind: 'payment', on: addDays(on, 1), itemIds, amounts });
  const sums = joinWords(amounts.map((sum) => formatMoney(sum, terms.settings.locale)));
  return { words: `Had overlooked it and pays ${sums}`, amounts };
}

function promise(turn: Turn, { inDays, keeps }: Does<'promises'>, plan: ContactPlan, call: CallActivity) {
  const { customer, now, today, terms } = turn;
  const { facts } = customer;
  const { covers, amount } = coveredBy(turn, plan);
  if (covers.length === 0) return null;
  const dueOn = workingDay(turn, someDays(customer, inDays));
  const ids = new Set(covers.map(({ id }) => id));
  const made = {
    id: newId(customer),
    accountId: facts.account.id,
    activityId: call.id,
    amount,
    dueOn,
    covers: covers.map(({ id, open }) => ({ itemId: id, open })),
    replacesId: replacedPromise(ids, facts)?.id ?? null,
    alsoReplaces: [],
    replacesPlans: [],
    method: null,
    createdAt: now,
  };
  customer.facts = { ...facts, promises: [...facts.promises, made] };
  const kept = money(Math.round(amount.amount * keeps), amount.currency);
  if (kept.amount > 0)
    letCome(customer, { kind: 'payment', on: addDays(dueOn, 1), itemIds: [...ids], amounts: [kept] });
  const { locale } = terms.settings;
  const words = `Promises ${formatMoney(amount, locale)} for ${formatDay(dueOn, locale, today)}`;
  return { words, amounts: [amount] };
}

function dispute(turn: Turn, reaction: Does<'disputes'>, plan: ContactPlan, call: CallActivity) {
  const { customer, now, today, terms } = turn;
  const { facts } = customer;
  const [oldest] = coveredBy(turn, plan).covers;
  if (!oldest) return null;
  const { locale, senderName } = terms.settings;
  const part = money(Math.round(oldest.open.amount * reaction.share), oldest.open.currency);
  const id = newId(customer);
  const made = {
    id,
    accountId: facts.account.id,
    activityId: call.id,
    itemIds: [oldest.id],
    parts: reaction.share < 1 ? [{ itemId: oldest.id, amount: part }] : [],
    text: 'Not as ordered',
    owner: senderName,
    answerBy: addWeekdays(today, 5),
    createdAt: now,
    resolvedAt: null,
  };
  customer.facts = { ...facts, disputes: [...facts.disputes, made] };
  const on = workingDay(turn, someDays(customer, reaction.settledAfter));
  letCome(customer, { kind: 'settlement', on, disputeId: id, inFavourOf: reaction.inFavourOf });
  const what = reaction.share < 1 ? `${formatMoney(part, locale)} of ${oldest.number}` : oldest.number;
  return { words: `Has a complaint about ${what}`, amounts: [] };
}

function agreeOnPlan(turn: Turn, reaction: Does<'agrees-on-plan'>, plan: ContactPlan, call: CallActivity) {
  const { customer, now, today, terms } = turn;
  const { facts } = customer;
  const { covers, amount } = coveredBy(turn, plan);
  if (covers.length === 0) return null;
  const itemIds = covers.map(({ id }) => id);
  const parts = splitEvenly(amount, reaction.pays.length);
  const instalments = parts.map((each, index) => ({
    dueOn: workingDay(turn, reaction.everyDays * (index + 1)),
    amount: each,
  }));
  const made = {
    id: newId(customer),
    accountId: facts.account.id,
    activityId: call.id,
    covers: covers.map(({ id, open }) => ({ itemId: id, open })),
    instalments,
    endsAfterMissed: 2,
    replacesId: null,
    alsoReplaces: [],
    replacesPromises: [],
    rate: '',
    method: null,
    createdAt: now,
  };
  customer.facts = { ...facts, plans: [...facts.plans, made] };
  for (const [index, { dueOn, amount: part }] of instalments.entries())
    if (reaction.pays[index])
      letCome(customer, { kind: 'payment', on: addDays(dueOn, 1), itemIds, amounts: [part] });
  const { locale } = terms.settings;
  const first = formatDay(instalments[0]?.dueOn ?? today, locale, today);
  const words = `Agrees to pay ${formatMoney(amount, locale)} in ${count(parts.length, 'instalment')} from ${first}`;
  return { words, amounts: [amount] };
}

/** What the call was about in its first currency, oldest first, and what is free to be paid of it. */
function coveredBy({ customer }: Turn, plan: ContactPlan): { covers: OpenItem[]; amount: Money } {
  const currency = plan.amounts[0]?.currency ?? '';
  const covers = customer.facts.items
    .filter(
      (item) =>
        item.open.currency === currency &&
        payable(item, customer.facts) > 0 &&
        plan.items.some(({ itemId }) => itemId === item.id),
    )
    .sort(oldestFirst);
  const sum = covers.reduce((total, item) => total + payable(item, customer.facts), 0);
  return { covers, amount: currency === '' ? { amount: 0, currency } : money(sum, currency) };
}

function workingDay({ today, terms }: Turn, days: number): Day {
  return nextWorkingDay(addDays(today, days), terms.ours);
}
