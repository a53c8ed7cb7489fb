import { type Money, money } from '../domain/money.ts';
import type { LedgerRow } from './ledger-row.ts';

export interface LedgerTotal {
  readonly overdue: Money;
  readonly open: Money;
  /** Accounts with something open in this currency. */
  readonly accounts: number;
}

/** What all these accounts owe together: one line per currency, the firm's own first, never a sum across. */
export function ledgerTotals(rows: readonly LedgerRow[], homeCurrency: string): LedgerTotal[] {
  const sums = new Map<string, { overdue: number; open: number; accounts: number }>();
  const sumOf = (currency: string) => {
    const known = sums.get(currency);
    if (known) return known;
    const fresh = { overdue: 0, open: 0, accounts: 0 };
    sums.set(currency, fresh);
    return fresh;
  };
  for (const row of rows) {
    for (const { amount, currency } of row.open) {
      const sum = sumOf(currency);
      sum.open += amount;
      sum.accounts += 1;
    }
    for (const { amount, currency } of row.overdue) sumOf(currency).overdue += amount;
  }
  return [...sums]
    .sort(([a], [b]) => Number(b === homeCurrency) - Number(a === homeCurrency) || (a < b ? -1 : 1))
    .map(([currency, { overdue, open, accounts }]) => ({
      overdue: money(overdue, currency),
      open: money(open, currency),
      accounts,
    }));
}
