import type { LedgerLine } from '../domain/ledger-line.ts';
import type { Money } from '../domain/money.ts';
import { addAmounts, type CurrencyTotals, totalIn } from './currency-totals.ts';
import type { Tally } from './tally.ts';

/** What is open in one currency, by how late it is (B2). */
export interface AgingOfCurrency {
  readonly currency: string;
  /** Minor units by bucket; the first is what is not due yet. */
  readonly amounts: readonly number[];
  readonly open: Money;
  readonly overdue: Money;
  /** Credits and money nobody has assigned; not taken off what is open. */
  readonly credits: Money;
  /** Customers with something open, and with something overdue, in this currency. */
  readonly customers: number;
  readonly late: number;
}

interface Counts {
  readonly amounts: number[];
  customers: number;
  late: number;
}

/** The open invoices of the whole book by age, a picture for each currency; `bounds` as in the settings (H1, P32). */
export function agingPicture(bounds: readonly number[]): Tally<LedgerLine, readonly AgingOfCurrency[]> {
  const counts = new Map<string, Counts>();
  const open: CurrencyTotals = new Map();
  const overdue: CurrencyTotals = new Map();
  const credits: CurrencyTotals = new Map();
  const countsIn = (currency: string): Counts => {
    const known = counts.get(currency);
    if (known) return known;
    const made = { amounts: Array.from({ length: bounds.length + 1 }, () => 0), customers: 0, late: 0 };
    counts.set(currency, made);
    return made;
  };
  return {
    add: (line) => {
      addAmounts(open, line.open);
      addAmounts(overdue, line.overdue);
      addAmounts(credits, line.credits);
      for (const { currency, amount } of line.credits) if (amount !== 0) countsIn(currency);
      for (const { currency, amount } of line.open) if (amount !== 0) countsIn(currency).customers += 1;
      for (const { currency, amount } of line.overdue) if (amount !== 0) countsIn(currency).late += 1;
      for (const { currency, amounts } of line.aging) addByBucket(countsIn(currency).amounts, amounts);
    },
    result: () =>
      [...counts.keys()].sort().map((currency) => ({
        currency,
        ...countsIn(currency),
        open: totalIn(open, currency),
        overdue: totalIn(overdue, currency),
        credits: totalIn(credits, currency),
      })),
  };
}

/** A line made with more bounds than there are now is made anew soon; until then its oldest stand in the last bucket. */
function addByBucket(into: number[], amounts: readonly number[]): void {
  amounts.forEach((amount, index) => {
    const bucket = Math.min(index, into.length - 1);
    into[bucket] = (into[bucket] ?? 0) + amount;
  });
}
