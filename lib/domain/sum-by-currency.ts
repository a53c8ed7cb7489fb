import { type Money, money } from './money.ts';

/**
 * One total per currency, in alphabetical order of the code; never a sum across codes. An empty list has no totals.
 * Whole minor units are added as they are: a book is summed several times over, and `money` refuses what is not exact.
 */
export function sumByCurrency(amounts: readonly Money[]): Money[] {
  const [first] = amounts;
  if (!first) return [];
  // Most accounts owe in one currency.
  const only = totalOf(amounts, first.currency);
  return only === null ? sumOfSeveral(amounts) : [money(only, first.currency)];
}

/** `null`: there is another currency among them. */
function totalOf(amounts: readonly Money[], code: string): number | null {
  let total = 0;
  for (const { amount, currency } of amounts) {
    if (currency !== code) return null;
    total += amount;
  }
  return total;
}

function sumOfSeveral(amounts: readonly Money[]): Money[] {
  const totals = new Map<string, number>();
  for (const { amount, currency } of amounts) totals.set(currency, (totals.get(currency) ?? 0) + amount);
  return [...totals]
    .map(([currency, amount]) => money(amount, currency))
    .sort((a, b) => (a.currency < b.currency ? -1 : 1));
}
