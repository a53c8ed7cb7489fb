import type { Money } from '../domain/money.ts';
import { amountCell, type ReportCell, wordsCell } from './report-table.ts';

/** What a list has a row for: each currency, or once that there is nothing. */
export function eachAmount(amounts: readonly Money[]): readonly (Money | null)[] {
  const some = amounts.filter(({ amount }) => amount !== 0);
  return some.length > 0 ? some : [null];
}

/** How many rows `eachAmount` gives. */
export function amountRows(amounts: readonly Money[]): number {
  let some = 0;
  for (const { amount } of amounts) if (amount !== 0) some += 1;
  return Math.max(1, some);
}

/** The amount and its currency, in two columns. */
export function amountCells(sum: Money | null, locale: string): ReportCell[] {
  if (sum === null) return [{ text: 'nothing', value: null }, wordsCell('')];
  return [amountCell(sum, locale), wordsCell(sum.currency)];
}
