import { foldName } from '../../shared/text.ts';
import { statesSide } from '../parse-file-amount.ts';
import { cellOf } from '../recognise/header.ts';
import type { RecognisedRow, RecognisedSource } from '../recognise/recognised-source.ts';
import { bucketWatch } from '../values/bucket-evidence.ts';
import { currencyInAmount, currencyOfCell, isBareDollar } from '../values/currency-sign.ts';
import { type OrderWatch, orderWatch } from '../values/date-order.ts';
import { type DecimalWatch, decimalWatch } from '../values/decimal-mark.ts';
import type { KindWord } from '../values/kind-words.ts';
import { parseFileDay } from '../values/parse-file-day.ts';
import { AMOUNT_COLUMNS, type AmountColumn, NEEDED, openFrom } from './amount-columns.ts';
import { currencyOfColumn } from './caption-money.ts';
import { classifiedRows } from './classified-rows.ts';
import { kindReader } from './item-kind.ts';

export const DATE_COLUMNS = ['issuedOn', 'dueOn', 'settledOn'] as const;
export type DateColumn = (typeof DATE_COLUMNS)[number];

/** What a first look at every row of a table shows; as large for a million rows as for a hundred. */
export interface TableEvidence {
  readonly dates: Readonly<Record<DateColumn, OrderWatch>>;
  readonly buckets: ReturnType<typeof bucketWatch>;
  /** Rows in which the due date would lie before the invoice's date, by the order they are read in. */
  readonly dueBefore: { mdy: number; dmy: number };
  readonly decimals: DecimalWatch;
  readonly currencies: Set<string>;
  /** Rows that name a currency, in a column or by a sign, and rows that name none. */
  readonly named: { some: number; none: number };
  /** Amounts have a "$" and no more than that. */
  hasDollars: boolean;
  /** Named by the sign of a total. */
  readonly ofTotals: Set<string>;
  hasSubtotals: boolean;
  /** Rows called a credit or a payment, by the sign of their amount. */
  readonly credits: { above: number; below: number };
  /** Figures that do not say themselves whether they are owed or owing, by their sign. */
  readonly balances: { above: number; below: number };
  /** The first cells of the closing line. */
  footer: string | null;
  items: number;
}

/** Rows whose dates are compared with each other: enough to tell a habit, few enough to cost nothing. */
const COMPARED = 2000;

export async function gatherEvidence(table: RecognisedSource): Promise<TableEvidence> {
  const evidence: TableEvidence = {
    dates: { issuedOn: orderWatch(), dueOn: orderWatch(), settledOn: orderWatch() },
    buckets: bucketWatch(),
    dueBefore: { mdy: 0, dmy: 0 },
    decimals: decimalWatch(),
    currencies: new Set(),
    named: { some: 0, none: 0 },
    balances: { above: 0, below: 0 },
    hasDollars: false,
    ofTotals: new Set(),
    hasSubtotals: false,
    credits: { above: 0, below: 0 },
    footer: null,
    items: 0,
  };
  const see = rowWatch(table, evidence);
  for await (const rows of classifiedRows(table)) for (const row of rows) see(row);
  return evidence;
}

function rowWatch(table: RecognisedSource, evidence: TableEvidence): (row: RecognisedRow) => void {
  let bucket: string | null = null;
  const item = itemWatch(table, evidence);
  const total = ({ cells }: RecognisedRow) => {
    const texts = AMOUNT_COLUMNS.map((column) => cellOf(table.header, cells, column));
    evidence.hasDollars ||= texts.some(isBareDollar);
    for (const text of texts) {
      const code = currencyInAmount(text, '');
      if (code) evidence.ofTotals.add(code);
    }
  };
  return (row) => {
    switch (row.kind) {
      case 'item':
        item(row, bucket);
        return;
      // QuickBooks Online writes the sign in its totals alone.
      case 'total':
        total(row);
        return;
      case 'group':
        bucket = row.heads === 'bucket' ? row.label : null;
        return;
      case 'subtotal':
        evidence.hasSubtotals = true;
        total(row);
        return;
      case 'footer':
        evidence.footer ??= row.cells.join(',');
        return;
      default:
    }
  };
}

function itemWatch(table: RecognisedSource, evidence: TableEvidence) {
  const { header, source } = table;
  const amounts = AMOUNT_COLUMNS.filter((name) => header.columns.has(name));
  const dates = DATE_COLUMNS.filter((name) => header.columns.has(name));
  const wordOf = kindReader(table.format);
  const isReversed = table.format.amounts?.sign === 'reversed';
  const ofColumn = currencyOfColumn(table);
  const has = { currency: header.columns.has('currency'), type: header.columns.has('type') };
  const seeCredit = (cells: readonly string[], kind: KindWord) => {
    if (kind !== 'credit-memo' && kind !== 'unapplied-cash') return;
    const text = amounts.map((column) => cellOf(header, cells, column)).find((cell) => /[1-9]/.test(cell));
    if (text === undefined) return;
    if (isBelowZero(text)) evidence.credits.below += 1;
    else evidence.credits.above += 1;
  };
  const [shown] = NEEDED[openFrom(table)];
  const seeSign = (text: string) => {
    if (!/[1-9]/.test(text) || statesSide(text)) return;
    if (isBelowZero(text)) evidence.balances.below += 1;
    else evidence.balances.above += 1;
  };
  return ({ cells, line }: RecognisedRow, bucket: string | null) => {
    evidence.items += 1;
    if (isReversed && shown) seeSign(cellOf(header, cells, shown));
    for (const column of dates) {
      const text = cellOf(header, cells, column);
      evidence.dates[column].see(text, line);
      if (bucket !== null && column === 'dueOn' && text !== '') evidence.buckets.see({ text, bucket });
    }
    if (evidence.items <= COMPARED && dates.length > 1) compareDays(table, cells, evidence.dueBefore);
    for (const column of amounts) {
      const text = cellOf(header, cells, column);
      if (!(source.isTyped && PLAIN.test(text))) evidence.decimals.see(text);
    }
    if (ofColumn) {
      evidence.currencies.add(ofColumn);
      evidence.named.some += 1;
    } else seeCurrency(table, cells, { evidence, amounts, hasColumn: has.currency });
    if (has.type) seeCredit(cells, wordOf(cellOf(header, cells, 'type')));
  };
}

function isBelowZero(text: string): boolean {
  return /^[^\d]*[-(\u2212\u2013]|-\s*\D*$|\bcr\b/i.test(text);
}

/** A number of a workbook, with the sign of its format or without: its point is a point. */
const PLAIN = /^-?\d+(?:\.\d+)?$|^-?\d+(?:\.(?:\d{1,2}|\d{4,}))? \S+$/;

function compareDays(
  { header }: RecognisedSource,
  cells: readonly string[],
  dueBefore: TableEvidence['dueBefore'],
): void {
  const [issued, due] = [cellOf(header, cells, 'issuedOn'), cellOf(header, cells, 'dueOn')];
  if (issued === '' || due === '' || issued === due) return;
  for (const order of ['mdy', 'dmy'] as const) {
    const [from, to] = [parseFileDay(issued, order), parseFileDay(due, order)];
    if (from && to && to < from) dueBefore[order] += 1;
  }
}

interface AmountsSeen {
  readonly evidence: TableEvidence;
  readonly amounts: readonly AmountColumn[];
}

function seeCurrency(
  { header }: RecognisedSource,
  cells: readonly string[],
  { evidence, amounts, hasColumn }: AmountsSeen & { hasColumn: boolean },
): void {
  const cell = hasColumn ? cellOf(header, cells, 'currency') : '';
  const named = cell === '' ? null : currencyOfCell(cell);
  if (named) {
    evidence.currencies.add(named);
    evidence.named.some += 1;
    return;
  }
  const texts = amounts.map((column) => cellOf(header, cells, column));
  const signed = texts.map((text) => currencyInAmount(text, '')).find((code) => code !== null);
  evidence.named[signed ? 'some' : 'none'] += 1;
  if (signed) evidence.currencies.add(signed);
  else if (!evidence.hasDollars) evidence.hasDollars = [cell, ...texts].some(isBareDollar);
}

/** The caption of a column as the file has it. */
export function captionOf({ header }: RecognisedSource, column: DateColumn): string {
  const at = header.columns.get(column)?.[0];
  const caption = at === undefined ? '' : (header.captions[at] ?? '').trim();
  return foldName(caption) === '' ? column : caption;
}
