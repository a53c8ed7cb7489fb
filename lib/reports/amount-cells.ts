import type { Money } from '../domain/money.ts';
import { amountCell, type ReportCell, wordsCell } from './report-table.ts';

/** What a list has a row for: each currency, or once that there is nothing. */
export function eachAmount(amounts: readonly Money[]): readonly (Money | null)[] {
  const some = amounts.filter(({ amount }) => amount !== 0);
  return some.length > 0 ? some : [null];
}

/** The amount and its currency, in two columns. */
export function amountCells(sum: Money | null, locale: string): ReportCell[] {
  if (sum === null) return [{ text: 'nothing', value: null }, wordsCell('')];
  return [amountCell(sum, locale), wordsCell(sum.currency)];
}
