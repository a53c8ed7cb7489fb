import type { Day } from '../domain/day.ts';
import { type Money, money } from '../domain/money.ts';
import type { OpenItem } from '../domain/open-item.ts';
import { sumByCurrency } from '../domain/sum-by-currency.ts';
import { daysPastDue, isOverdue } from './days-past-due.ts';

export interface Balances {
  /** Overdue invoices, gross (B1). */
  readonly overdue: readonly Money[];
  /** All open invoices, gross. */
  readonly open: readonly Money[];
  /** Credit memos, unapplied cash and what was paid too much, as positive sums. One that is no longer in the export has been used. */
  readonly credits: readonly Money[];
  /** Open invoices less credits; may be negative. */
  readonly net: readonly Money[];
  readonly overdueCount: number;
  /** Days past due of the oldest overdue invoice; 0 when nothing is. */
  readonly oldestDaysPastDue: number;
}

export function balancesOf(items: readonly OpenItem[], today: Day): Balances {
  // What the last export no longer lists is not called paid, and not called owed either (case 68).
  const invoices = items.filter(
    (item) => item.kind === 'invoice' && item.open.amount > 0 && item.inLastImport,
  );
  const credits = items.filter((item) => item.open.amount < 0 && item.inLastImport);
  const overdue = invoices.filter((item) => isOverdue(item, today));
  return {
    overdue: sumByCurrency(overdue.map((item) => item.open)),
    open: sumByCurrency(invoices.map((item) => item.open)),
    credits: sumByCurrency(credits.map((item) => money(-item.open.amount, item.open.currency))),
    net: sumByCurrency([...invoices, ...credits].map((item) => item.open)),
    overdueCount: overdue.length,
    oldestDaysPastDue: Math.max(0, ...overdue.map((item) => daysPastDue(item, today) ?? 0)),
  };
}

export function totalIn(totals: readonly Money[], currency: string): Money {
  return totals.find((total) => total.currency === currency) ?? money(0, currency);
}

/** Credits and payments not yet allocated are enough for all that is overdue in that currency (cases 5 and 8). */
export function isCoveredByCredit({ overdue, credits }: Balances, currency: string): boolean {
  const credit = totalIn(credits, currency).amount;
  return credit > 0 && credit >= totalIn(overdue, currency).amount;
}
