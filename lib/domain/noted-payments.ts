import type { Activity, PaymentActivity } from './activity.ts';
import type { Id } from './id.ts';
import { type Money, money } from './money.ts';
import type { OpenItem } from './open-item.ts';

/** Money on one invoice that somebody has seen and no import shows yet. */
export interface NotedPayment {
  readonly activity: PaymentActivity;
  readonly itemId: Id;
  readonly amount: Money;
}

/**
 * The open items as they stand with what was seen by hand since the figures: a payment of 3 December comes off an invoice
 * whose figures are of 1 December; figures of 3 December or later that were imported after it count alone. Never below
 * zero, credits and unallocated payments as they are. The one place where payments seen by hand come into the figures.
 */
export function withNotedPayments(items: readonly OpenItem[], log: readonly Activity[]): OpenItem[] {
  const noted = countedPayments(items, log);
  if (noted.length === 0) return [...items];
  const sums = new Map<Id, number>();
  for (const { itemId, amount } of noted) sums.set(itemId, (sums.get(itemId) ?? 0) + amount.amount);
  return items.map((item) => {
    const sum = sums.get(item.id) ?? 0;
    if (sum <= 0 || item.open.amount <= 0) return item;
    return { ...item, open: money(Math.max(0, item.open.amount - sum), item.open.currency) };
  });
}

/** Those payments seen by hand that count on these items, newest first; what was corrected counts as corrected (D13). */
export function countedPayments(items: readonly OpenItem[], log: readonly Activity[]): NotedPayment[] {
  const payments = log.filter((one): one is PaymentActivity => one.kind === 'payment');
  if (payments.length === 0) return [];
  const byId = new Map(items.map((item) => [item.id, item]));
  const amended = new Set(log.map(({ amendsId }) => amendsId));
  return payments
    .filter(({ id, struck }) => !amended.has(id) && !struck)
    .sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1))
    .flatMap((activity) =>
      activity.items.flatMap(({ itemId, amount }) => {
        const item = byId.get(itemId);
        const counts =
          item?.open.currency === amount.currency && amount.amount > 0 && isNews(activity, item, payments);
        return counts ? [{ activity, itemId, amount }] : [];
      }),
    );
}

/** Figures of the same day know of what was noted before they were imported (ids sort by time), and of nothing later. */
function isNews(
  payment: PaymentActivity,
  { asOf, importId }: OpenItem,
  payments: readonly PaymentActivity[],
): boolean {
  if (payment.on !== asOf) return payment.on > asOf;
  return firstOf(payment, payments) > importId;
}

/** A correction is as old as what it corrects; damaged rows that lead in a circle do not hang. */
function firstOf(payment: PaymentActivity, payments: readonly PaymentActivity[]): Id {
  const met = new Set([payment.id]);
  let first = payment;
  for (;;) {
    const before = payments.find(({ id }) => id === first.amendsId);
    if (!before || met.has(before.id)) return first.id;
    met.add(before.id);
    first = before;
  }
}
