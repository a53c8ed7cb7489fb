import { statesSide } from '../parse-file-amount.ts';
import { cellOf } from '../recognise/header.ts';
import type { RecognisedSource } from '../recognise/recognised-source.ts';
import { currencyInAmount, currencyOfCell, isStrangeCurrency } from '../values/currency-sign.ts';
import { AMOUNT_COLUMNS, type AmountColumn, NEEDED, type OpenFrom } from './amount-columns.ts';
import type { TableNotation } from './table-notation.ts';

/** The amounts of one row in minor units of one currency, signs as they stand in the file. */
export interface RowAmounts {
  readonly currency: string;
  /** `null`: the cells it would come from are empty, or `wrong` says what is the matter with them. */
  readonly open: number | null;
  readonly total: number | null;
  /** The cell `open` comes from, as it stands. */
  readonly openText: string;
  /** It says itself whether it is owed by the customer or to them: "5.00 Cr". */
  readonly isSided: boolean;
  /** What stands in the currency column and is no currency; '' otherwise. */
  readonly strangeCurrency: string;
  readonly wrong: readonly {
    readonly column: AmountColumn;
    readonly text: string;
    readonly why: string;
    /** The open balance does not come from it. */
    readonly isSpare: boolean;
  }[];
}

/** Reads the amounts of a row; `from` says which of them make the open balance. */
export function rowAmounts(
  table: RecognisedSource,
  notation: Pick<TableNotation, 'amount' | 'currency' | 'columnCurrency'>,
  from: OpenFrom,
): (cells: readonly string[]) => RowAmounts {
  const { header } = table;
  const present = AMOUNT_COLUMNS.filter((name) => header.columns.has(name));
  const hasCurrency = header.columns.has('currency');
  const places = new Map(present.map((column, at) => [column, at]));
  const needed = NEEDED[from].flatMap((column) => places.get(column) ?? []);
  const [shown = -1] = needed;
  return (cells) => {
    const texts = present.map((name) => cellOf(header, cells, name));
    const currencyCell = hasCurrency ? cellOf(header, cells, 'currency') : '';
    const named = notation.columnCurrency ?? (currencyCell === '' ? null : currencyOfCell(currencyCell));
    const ofCell = named ?? signed(texts, notation.currency);
    const currency = ofCell ?? notation.currency;
    const isStrange = ofCell === null && currencyCell !== '' && isStrangeCurrency(currencyCell, currency);
    let wrong: RowAmounts['wrong'] = NONE;
    const values: (number | undefined)[] = [];
    for (const [at, text] of texts.entries()) {
      const read = text === '' ? null : notation.amount(text, currency);
      values.push(read?.ok ? read.value.amount : undefined);
      if (read && !read.ok) {
        const isSpare = !needed.includes(at);
        wrong = [...wrong, { column: present[at] ?? 'open', text, why: read.message, isSpare }];
      }
    }
    const isReadable = needed.every((at) => texts[at] === '' || values[at] !== undefined);
    const amountIn = (column: AmountColumn) => values[places.get(column) ?? -1];
    return {
      currency,
      open: isReadable ? openOf(amountIn, from) : null,
      total: amountIn('total') ?? null,
      openText: texts[shown] ?? '',
      isSided: statesSide(texts[shown] ?? ''),
      strangeCurrency: isStrange ? currencyCell : '',
      wrong,
    };
  };
}

const NONE: RowAmounts['wrong'] = [];

function signed(texts: readonly string[], home: string): string | null {
  for (const text of texts) {
    const code = currencyInAmount(text, home);
    if (code !== null) return code;
  }
  return null;
}

function openOf(of: (column: AmountColumn) => number | undefined, from: OpenFrom): number | null {
  switch (from) {
    case 'open':
      return of('open') ?? null;
    case 'total':
      return of('total') ?? null;
    case 'sum-of-lines':
      return of('lineAmount') ?? null;
    case 'total-less-paid': {
      const total = of('total');
      if (total === undefined) return null;
      return lessPaid(total, of('paid') ?? 0, of('credited') ?? 0);
    }
    case 'debit-less-credit': {
      const [debit, credit] = [of('debit'), of('credit')];
      return debit === undefined && credit === undefined ? null : (debit ?? 0) - Math.abs(credit ?? 0);
    }
  }
}

/** What was paid is written above zero by most and below it by some; of a credit both stand below. */
function lessPaid(total: number, paid: number, credited: number): number {
  return total < 0
    ? total + Math.abs(paid) + Math.abs(credited)
    : total - Math.abs(paid) - Math.abs(credited);
}
