import type { AmountFacts } from '../formats/format.ts';
import type { RecognisedSource } from '../recognise/recognised-source.ts';

export const AMOUNT_COLUMNS = [
  'open',
  'total',
  'paid',
  'credited',
  'debit',
  'credit',
  'lineAmount',
  'unapplied',
] as const;
export type AmountColumn = (typeof AMOUNT_COLUMNS)[number];

export type OpenFrom = NonNullable<AmountFacts['open']>;

/** The columns that an open balance is made of. */
export const NEEDED: Readonly<Record<OpenFrom, readonly AmountColumn[]>> = {
  open: ['open'],
  'total-less-paid': ['total', 'paid', 'credited'],
  'debit-less-credit': ['debit', 'credit'],
  'sum-of-lines': ['lineAmount'],
  total: ['total'],
};

/** Where the open balance comes from: as the format says, else the nearest to a balance that the file has. */
export function openFrom({ format, header }: RecognisedSource): OpenFrom {
  const has = (column: AmountColumn) => header.columns.has(column);
  const stated = format.amounts?.open;
  if (stated && isThere(stated, has)) return stated;
  if (has('open')) return 'open';
  if (has('total') && (has('paid') || has('credited'))) return 'total-less-paid';
  if (has('debit') || has('credit')) return 'debit-less-credit';
  if (has('lineAmount')) return 'sum-of-lines';
  return 'total';
}

/** The user may leave a column out of a report; then the next best is taken. */
function isThere(from: OpenFrom, has: (column: AmountColumn) => boolean): boolean {
  switch (from) {
    case 'open':
    case 'total':
      return has(from);
    case 'total-less-paid':
      return has('total');
    case 'debit-less-credit':
      return has('debit') || has('credit');
    case 'sum-of-lines':
      return has('lineAmount');
  }
}
