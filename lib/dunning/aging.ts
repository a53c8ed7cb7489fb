import type { Day } from '../domain/day.ts';
import { type Money, money } from '../domain/money.ts';
import type { OpenItem } from '../domain/open-item.ts';
import { sumByCurrency } from '../domain/sum-by-currency.ts';
import { daysPastDue } from './days-past-due.ts';

/** Upper bounds in days past due; the bucket after the last is open-ended. B2: current, 1-30, 31-60, 61-90, 91+. */
export const AGING_BOUNDS = [0, 30, 60, 90] as const;

export interface AgingBucket {
  readonly label: string;
  /** First day past due of the bucket; `null` for "current". */
  readonly from: number | null;
  readonly totals: readonly Money[];
}

/**
 * Open invoices by how late they are, one total per currency in each bucket; invoices without a due date count as
 * current. Credits and unapplied cash are not netted: they are shown beside.
 */
export function agingBuckets(
  items: readonly OpenItem[],
  today: Day,
  bounds: readonly number[] = AGING_BOUNDS,
): AgingBucket[] {
  const invoices = items.filter((item) => item.kind === 'invoice' && item.open.amount > 0);
  const sorted = bounds.map((_, index) => invoices.filter((item) => bucketOf(item, today, bounds) === index));
  const last = invoices.filter((item) => bucketOf(item, today, bounds) === bounds.length);
  return [...sorted, last].map((members, index) => ({
    label: bucketLabel(index, bounds),
    from: index === 0 ? null : (bounds[index - 1] ?? 0) + 1,
    totals: sumByCurrency(members.map((item) => item.open)),
  }));
}

interface KeptAging {
  readonly currency: string;
  readonly amounts: readonly number[];
}

/** The same buckets from the sums a ledger line has kept, by the bounds they were made with. */
export function keptBuckets(kept: readonly KeptAging[], bounds: readonly number[]): AgingBucket[] {
  return [...bounds, null].map((_, index) => ({
    label: bucketLabel(index, bounds),
    from: index === 0 ? null : (bounds[index - 1] ?? 0) + 1,
    totals: kept.flatMap(({ amounts, currency }) => {
      const amount = amounts[index] ?? 0;
      return amount === 0 ? [] : [money(amount, currency)];
    }),
  }));
}

/** Per currency, each bucket's share of what is open (0 to 1), for drawing. An empty book has no shares. */
export function agingShares(buckets: readonly AgingBucket[], currency: string): number[] {
  const amounts = buckets.map(
    (bucket) => bucket.totals.find((total) => total.currency === currency) ?? money(0, currency),
  );
  const whole = amounts.reduce((sum, { amount }) => sum + amount, 0);
  return amounts.map(({ amount }) => (whole === 0 ? 0 : amount / whole));
}

function bucketOf(item: OpenItem, today: Day, bounds: readonly number[]): number {
  const late = daysPastDue(item, today) ?? 0;
  const index = bounds.findIndex((bound) => late <= bound);
  return index < 0 ? bounds.length : index;
}

/** "Current", "1–30 days", "91+ days". */
export function bucketLabel(index: number, bounds: readonly number[]): string {
  if (index === 0) return 'Current';
  const from = (bounds[index - 1] ?? 0) + 1;
  const to = bounds[index];
  return to === undefined ? `${from}+ days` : `${from}–${to} days`;
}
