import type { ColumnMapping } from '../../lib/domain/column-mapping.ts';
import type { ColumnName } from '../../lib/domain/column-name.ts';
import type { Day } from '../../lib/domain/day.ts';
import { currencyDigits, type Money, money } from '../../lib/domain/money.ts';
import { AMOUNT_COLUMNS, openFrom } from '../../lib/importers/build/amount-columns.ts';
import { currencyOfColumn } from '../../lib/importers/build/caption-money.ts';
import { rowAmounts } from '../../lib/importers/build/row-amounts.ts';
import type { DateOrder } from '../../lib/importers/formats/format.ts';
import { fileAmountReader } from '../../lib/importers/parse-file-amount.ts';
import type { RowSource } from '../../lib/importers/raw-table.ts';
import { cellOf } from '../../lib/importers/recognise/header.ts';
import { tableOfMapping } from '../../lib/importers/recognise/mapped-table.ts';
import type { RecognisedSource } from '../../lib/importers/recognise/recognised-source.ts';
import { isProved, type OrderWatch, orderWatch } from '../../lib/importers/values/date-order.ts';
import { decimalMark } from '../../lib/importers/values/decimal-mark.ts';
import { fileDayReader } from '../../lib/importers/values/file-day-reader.ts';
import { isNoDay } from '../../lib/importers/values/parse-file-day.ts';

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

const REACH: readonly ColumnName[] = ['email', 'phone', 'phones', 'mobile', 'otherPhone'];
/** Of a payment: what this row is about, the nearest first, as the import takes it. */
const PAID = ['lineAmount', 'paid', 'total', 'credit', 'open', 'unapplied'] as const;

interface ListTerms {
  /** What is taken where the list names no currency. */
  readonly homeCurrency: string;
  /** The cells come from a workbook (`RowSource.isTyped`). */
  readonly isTyped: boolean;
}

/** The first rows of a list as this mapping reads them: what the user looks at while she maps. */
export function readMappedRows(
  mapping: ColumnMapping,
  samples: readonly (readonly string[])[],
  { homeCurrency, isTyped }: ListTerms,
): MappedRow[] {
  const table = tableOf(mapping, samples, isTyped);
  const { header } = table;
  const text = (cells: readonly string[], names: readonly ColumnName[]) =>
    names.map((name) => cellOf(header, cells, name)).find((cell) => cell !== '') ?? '';
  const day = dayReaders(table, samples, mapping.currency ?? homeCurrency);
  const amount = amountReader(table, mapping, { samples, homeCurrency });
  return samples.map((cells) => ({
    customer: text(cells, ['customer', 'company', 'customerId']),
    number: text(cells, ['number', 'appliedTo']),
    reach: text(cells, REACH),
    issuedOn: dayCell(text(cells, ['issuedOn']), day.issuedOn),
    dueOn: dayCell(text(cells, ['dueOn']), day.dueOn),
    amount: amount(cells),
  }));
}

/** The list as the import would have it, made of its first rows alone. */
function tableOf(
  mapping: ColumnMapping,
  samples: readonly (readonly string[])[],
  isTyped: boolean,
): RecognisedSource {
  const row = { line: 1, cells: mapping.columns.map(({ caption }) => caption) };
  const head = [row, ...samples.map((cells, at) => ({ line: at + 2, cells }))];
  const source: RowSource = { file: '', part: null, kind: 'csv', isTyped, rows: async function* () {} };
  return tableOfMapping({ source, head, row, mapping });
}

function dayCell(text: string, read: (text: string) => Day | null): MappedCell<Day> {
  if (text === '' || isNoDay(text)) return { kind: 'empty' };
  const value = read(text);
  return value === null ? { kind: 'unreadable', text } : { kind: 'read', value };
}

const DATES = ['issuedOn', 'dueOn'] as const;

/** Each column by what its own days prove, else as the other, else as the user chose, else as usual for the currency. */
function dayReaders(
  { header, format }: RecognisedSource,
  samples: readonly (readonly string[])[],
  currency: string,
): Record<(typeof DATES)[number], (text: string) => Day | null> {
  const watchOf = (name: ColumnName): OrderWatch => {
    const watch = orderWatch();
    for (const cells of samples) watch.see(cellOf(header, cells, name), 0);
    return watch;
  };
  const [issuedOn, dueOn] = [watchOf('issuedOn'), watchOf('dueOn')];
  const usual = format.dateOrder ?? (currency === 'USD' ? 'mdy' : 'dmy');
  const shared = [issuedOn, dueOn].map((watch) => watch.evidence()).find(isProved) ?? usual;
  const readerOf = (watch: OrderWatch) => {
    const proof = watch.evidence();
    const order: DateOrder = format.dateOrder === 'ymd' ? 'ymd' : isProved(proof) ? proof : shared;
    return fileDayReader(order, watch.isSerial());
  };
  return { issuedOn: readerOf(issuedOn), dueOn: readerOf(dueOn) };
}

interface AmountTerms {
  readonly samples: readonly (readonly string[])[];
  readonly homeCurrency: string;
}

function amountReader(
  table: RecognisedSource,
  mapping: ColumnMapping,
  { samples, homeCurrency }: AmountTerms,
): (cells: readonly string[]) => MappedCell<Money> {
  const { header, format, source } = table;
  const columnCurrency = currencyOfColumn(table);
  const home = mapping.currency ?? homeCurrency;
  const figures = samples.flatMap((cells) => AMOUNT_COLUMNS.map((name) => cellOf(header, cells, name)));
  const decimal = mapping.decimal ?? decimalMark(figures, currencyDigits(columnCurrency ?? home));
  const notation = {
    currency: home,
    columnCurrency,
    amount: (text: string, currency: string) =>
      fileAmountReader({ currency, decimal, isTyped: source.isTyped })(text),
  };
  const read = rowAmounts(table, notation, openFrom(table));
  return (cells) => {
    const { open, openText, currency, wrong } = read(cells);
    if (format.holds === 'payments') return paidCell(cells, currency);
    const bad = wrong.find(({ isSpare }) => !isSpare);
    if (bad) return { kind: 'unreadable', text: bad.text };
    return open === null ? textCell(openText) : { kind: 'read', value: money(open, currency) };
  };

  /** A payment comes in, whichever sign it has. */
  function paidCell(cells: readonly string[], currency: string): MappedCell<Money> {
    const text = PAID.map((name) => cellOf(header, cells, name)).find((cell) => cell !== '') ?? '';
    const paid = text === '' ? null : notation.amount(text, currency);
    if (!paid?.ok) return textCell(text);
    return { kind: 'read', value: money(Math.abs(paid.value.amount), currency) };
  }
}

function textCell(text: string): MappedCell<never> {
  return text === '' ? { kind: 'empty' } : { kind: 'unreadable', text };
}
