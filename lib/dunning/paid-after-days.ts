import type { PaymentActivity } from '../domain/activity.ts';
import { type Day, daysBetween } from '../domain/day.ts';
import { countedPayments } from '../domain/noted-payments.ts';
import type { OpenItem } from '../domain/open-item.ts';
import type { Reading } from './reading.ts';

/** So many payments say what somebody's habit is; older ones say what it was. */
const MOST_KEPT = 20;

/**
 * Days from the due date to the money, of each invoice that is paid and whose day of payment is known; the one that was
 * paid first stands first, and only the last 20 are there. Below zero: paid before it was due. What is merely missing from
 * an export is not paid (case 68).
 */
export function paidAfterDays({ facts, log }: Pick<Reading, 'facts' | 'log'>): number[] {
  const noted = notedByItem(log);
  const settling = new Set(countedPayments(facts.items, facts.activities).map(({ itemId }) => itemId));
  return facts.items
    .flatMap((item) => {
      if (item.kind !== 'invoice' || item.open.amount > 0 || item.dueOn === null) return [];
      const on = paidOn(item, noted.get(item.id) ?? null, settling.has(item.id));
      return on === null ? [] : [{ id: item.id, on, days: daysBetween(item.dueOn, on) }];
    })
    .sort((a, b) => a.on.localeCompare(b.on) || (a.id < b.id ? -1 : 1))
    .slice(-MOST_KEPT)
    .map(({ days }) => days);
}

interface NotedMoney {
  readonly lastOn: Day;
  readonly sum: number;
}

/** Money seen by hand is dated to the day, where it was all there was to pay; figures show only that it had come by theirs. */
function paidOn(
  { paidOn: shown, total }: OpenItem,
  noted: NotedMoney | null,
  isSettledByIt: boolean,
): Day | null {
  if (!noted) return shown ?? null;
  return isSettledByIt || (total !== null && noted.sum >= total.amount) ? noted.lastOn : (shown ?? null);
}

function notedByItem(log: Reading['log']): Map<string, NotedMoney> {
  const noted = new Map<string, NotedMoney>();
  const payments = log.filter((one): one is PaymentActivity => one.kind === 'payment');
  for (const { on, items } of payments)
    for (const { itemId, amount } of items) {
      const before = noted.get(itemId);
      const lastOn = before && before.lastOn > on ? before.lastOn : on;
      noted.set(itemId, { lastOn, sum: (before?.sum ?? 0) + amount.amount });
    }
  return noted;
}
