import { daysBetween } from '../../domain/day.ts';
import { formatMoney } from '../../domain/format-money.ts';
import type { Id } from '../../domain/id.ts';
import { type Money, money } from '../../domain/money.ts';
import type { OpenItem } from '../../domain/open-item.ts';
import { sumByCurrency } from '../../domain/sum-by-currency.ts';
import type { AccountFacts } from '../../dunning/facts.ts';
import { groupBy } from '../../shared/list.ts';
import { joinWords } from '../../shared/text.ts';
import { note, type Turn } from './pretend-customer.ts';

/** Money the newest figures show: oldest invoice first, and nothing for what is under review. */
export function receivePayment(turn: Turn, itemIds: readonly Id[], amounts: readonly Money[] | null): void {
  const { customer, today, tally, terms } = turn;
  const left = new Map(amounts?.map(({ amount, currency }) => [currency, amount]));
  const due = customer.facts.items
    .filter((item) => itemIds.includes(item.id) && item.kind === 'invoice')
    .sort(oldestFirst);
  const paid = new Map<Id, number>();
  for (const item of due) {
    const most = amounts === null ? Number.POSITIVE_INFINITY : (left.get(item.open.currency) ?? 0);
    const amount = Math.min(payable(item, customer.facts), most);
    if (amount <= 0) continue;
    left.set(item.open.currency, most - amount);
    paid.set(item.id, amount);
    if (amount === item.open.amount && item.dueOn !== null)
      tally.paidAfterDays.push(daysBetween(item.dueOn, today));
  }
  if (paid.size === 0) return;
  reduce(turn, paid);
  const came = due.flatMap((item) =>
    paid.has(item.id) ? [money(paid.get(item.id) ?? 0, item.open.currency)] : [],
  );
  const sums = sumByCurrency(came);
  const numbers = due.filter(({ id }) => paid.has(id)).map(({ number }) => number);
  const words = joinWords(sums.map((sum) => formatMoney(sum, terms.settings.locale)));
  note(turn, {
    kind: 'payment',
    text: `${words} came in for ${joinWords(numbers)}`,
    items: numbers,
    amounts: sums,
  });
}

/** Takes credits and payments not yet allocated off the invoices of their currency, oldest first. */
export function allocateCredits(turn: Turn): string {
  const { items } = turn.customer.facts;
  const changes = new Map<Id, number>();
  const taken: Money[] = [];
  for (const [currency, members] of groupBy(items, ({ open }) => open.currency)) {
    const credits = members.filter(({ open, inLastImport }) => open.amount < 0 && inLastImport);
    let left = credits.reduce((sum, { open }) => sum - open.amount, 0);
    const whole = left;
    for (const invoice of members.filter(isOpenInvoice).sort(oldestFirst)) {
      const amount = Math.min(left, invoice.open.amount);
      if (amount > 0) changes.set(invoice.id, amount);
      left -= amount;
    }
    let used = whole - left;
    if (used > 0) taken.push(money(used, currency));
    for (const { id, open } of credits) {
      const part = Math.min(used, -open.amount);
      if (part > 0) changes.set(id, -part);
      used -= part;
    }
  }
  reduce(turn, changes);
  return joinWords(sumByCurrency(taken).map((sum) => formatMoney(sum, turn.terms.settings.locale)));
}

/** Takes an amount of minor units off what is open on each of these. */
export function reduce({ customer, today }: Turn, by: ReadonlyMap<Id, number>): void {
  const items = customer.facts.items.map((item) =>
    by.has(item.id)
      ? {
          ...item,
          open: money(item.open.amount - (by.get(item.id) ?? 0), item.open.currency),
          asOf: item.asOf > today ? item.asOf : today,
        }
      : item,
  );
  customer.facts = { ...customer.facts, items };
}

/** What the customer would pay on it: nothing of what is under review. */
export function payable({ id, open }: OpenItem, { disputes }: AccountFacts): number {
  const disputed = disputes
    .filter(({ resolvedAt, itemIds }) => resolvedAt === null && itemIds.includes(id))
    .map(({ parts }) => parts.find(({ itemId }) => itemId === id)?.amount.amount ?? open.amount);
  return Math.max(0, open.amount - disputed.reduce((sum, part) => sum + part, 0));
}

export function isOpenInvoice({ kind, open }: OpenItem): boolean {
  return kind === 'invoice' && open.amount > 0;
}

export function oldestFirst(a: OpenItem, b: OpenItem): number {
  const [one, other] = [a.dueOn ?? '9999', b.dueOn ?? '9999'];
  if (one !== other) return one < other ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
