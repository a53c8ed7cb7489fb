import type { Money } from '../../lib/domain/money.ts';
import { sumByCurrency } from '../../lib/domain/sum-by-currency.ts';
import type { ImportCandidates } from '../../lib/importers/candidates.ts';

interface OverdueTotal {
  readonly total: Money;
  readonly invoices: number;
}

/**
 * Open invoices past their due date on the day the figures are true for, per currency; credits are not taken off. An
 * invoice due on that very day is not late yet. Nothing when the files name no day.
 */
export function overdueIn({ openItems, asOf }: ImportCandidates): OverdueTotal[] {
  if (asOf === null) return [];
  const late = openItems.filter(
    ({ kind, dueOn, open }) => kind === 'invoice' && open.amount > 0 && dueOn !== null && dueOn < asOf,
  );
  return sumByCurrency(late.map(({ open }) => open)).map((total) => ({
    total,
    invoices: late.filter(({ open }) => open.currency === total.currency).length,
  }));
}
