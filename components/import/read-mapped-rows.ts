import type { ColumnMapping } from '../../lib/domain/column-mapping.ts';
import type { ColumnName } from '../../lib/domain/column-name.ts';
import type { Day } from '../../lib/domain/day.ts';
import type { Money } from '../../lib/domain/money.ts';
import { fileAmountReader } from '../../lib/importers/parse-file-amount.ts';
import { orderWatch } from '../../lib/importers/values/date-order.ts';
import { decimalMark } from '../../lib/importers/values/decimal-mark.ts';
import { parseFileDay } from '../../lib/importers/values/parse-file-day.ts';

/** A cell as it would be read: a value, nothing, or text that is not what it should be. */
export type MappedCell<T> =
  | { readonly kind: 'read'; readonly value: T }
  | { readonly kind: 'empty' }
  | { readonly kind: 'unreadable'; readonly text: string };

export interface MappedRow {
  readonly customer: string;
  readonly number: string;
  readonly reach: string;
  readonly issuedOn: MappedCell<Day>;
  readonly dueOn: MappedCell<Day>;
  readonly amount: MappedCell<Money>;
}

const AMOUNTS: readonly ColumnName[] = ['open', 'unapplied', 'total', 'lineAmount', 'debit', 'paid'];
const REACH: readonly ColumnName[] = ['email', 'phone', 'phones', 'mobile', 'otherPhone'];

/** The first rows of a list as this mapping reads them: what the user looks at while she maps. */
export function readMappedRows(
  mapping: Pick<ColumnMapping, 'columns' | 'dateOrder' | 'decimal' | 'currency'>,
  samples: readonly (readonly string[])[],
  homeCurrency: string,
): MappedRow[] {
  const places = new Map<ColumnName, number>();
  mapping.columns.forEach(({ name }, at) => {
    if (name !== null && !places.has(name)) places.set(name, at);
  });
  const text = (cells: readonly string[], name: ColumnName | undefined) => {
    const at = name === undefined ? undefined : places.get(name);
    return at === undefined ? '' : (cells[at] ?? '').trim();
  };
  const first = (names: readonly ColumnName[]) => names.find((name) => places.has(name));
  const amountName = first(AMOUNTS);
  const currencyOf = mapping.currency ?? homeCurrency;
  const decimal = mapping.decimal ?? decimalMark(samples.map((cells) => text(cells, amountName)));
  const readAmount = fileAmountReader({ currency: currencyOf, decimal });
  const order = mapping.dateOrder ?? guessedOrder(samples, [places.get('issuedOn'), places.get('dueOn')]);
  const dayOf = (value: string) => cell(value, parseFileDay(value, order === 'dmy' ? 'dmy' : 'mdy'));
  return samples.map((cells) => {
    const amount = text(cells, amountName);
    const read = amount === '' ? null : readAmount(amount);
    return {
      customer: text(cells, first(['customer', 'company', 'customerId'])),
      number: text(cells, first(['number', 'appliedTo'])),
      reach: text(cells, first(REACH)),
      issuedOn: dayOf(text(cells, 'issuedOn')),
      dueOn: dayOf(text(cells, 'dueOn')),
      amount: cell(amount, read?.ok ? read.value : null),
    };
  });
}

function cell<T>(text: string, value: T | null): MappedCell<T> {
  if (text === '') return { kind: 'empty' };
  return value === null ? { kind: 'unreadable', text } : { kind: 'read', value };
}

function guessedOrder(
  samples: readonly (readonly string[])[],
  places: readonly (number | undefined)[],
): 'mdy' | 'dmy' {
  const watch = orderWatch();
  for (const at of places) {
    if (at === undefined) continue;
    for (const cells of samples) watch.see((cells[at] ?? '').trim(), 0);
  }
  return watch.evidence() === 'dmy' ? 'dmy' : 'mdy';
}
