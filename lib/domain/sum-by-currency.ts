import { addMoney, type Money } from './money.ts';

/** One total per currency, in alphabetical order of the code; never a sum across codes. An empty list has no totals. */
export function sumByCurrency(amounts: Iterable<Money>): Money[] {
  const totals = new Map<string, Money>();
  for (const amount of amounts) {
    const before = totals.get(amount.currency);
    totals.set(amount.currency, before ? addMoney(before, amount) : amount);
  }
  return [...totals.values()].sort((a, b) => a.currency.localeCompare(b.currency, 'en'));
}
