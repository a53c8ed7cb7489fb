import { type Money, money } from '../domain/money.ts';

/** Totals in minor units by currency, added to as a figure is worked out; never across currencies. */
export type CurrencyTotals = Map<string, number>;

export function addAmounts(totals: CurrencyTotals, amounts: readonly Money[]): void {
  for (const { amount, currency } of amounts) totals.set(currency, (totals.get(currency) ?? 0) + amount);
}

export function totalIn(totals: CurrencyTotals, currency: string): Money {
  return money(totals.get(currency) ?? 0, currency);
}

/** One total per currency, in alphabetical order of the code. */
export function totalsOf(totals: CurrencyTotals): Money[] {
  return [...totals.keys()].sort().map((currency) => totalIn(totals, currency));
}
