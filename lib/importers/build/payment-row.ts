import type { ColumnName } from '../../domain/column-name.ts';
import type { Day } from '../../domain/day.ts';
import type { ImportProblem } from '../problem.ts';
import { rowAt } from '../problem-at.ts';
import { quoted } from '../quoted.ts';
import { cellOf } from '../recognise/header.ts';
import type { RecognisedRow, RecognisedSource } from '../recognise/recognised-source.ts';
import { currencyInAmount, currencyOfCell, isStrangeCurrency } from '../values/currency-sign.ts';
import { isNoDay } from '../values/parse-file-day.ts';
import { type ItemStatus, statusOfWord } from '../values/status-words.ts';
import type { CustomerRef } from './customer-refs.ts';
import { wordReader } from './format-words.ts';
import { kindReader } from './item-kind.ts';
import type { LeftOutReason } from './left-out.ts';
import { strangeCurrency } from './read-item-row.ts';
import { orderWords, type TableNotation } from './table-notation.ts';

/** One row of a payments list; amounts in minor units, above zero for money that came in. */
export interface PaymentRow {
  readonly line: number;
  readonly ref: CustomerRef | null;
  readonly type: string;
  /** The payment's own number. */
  readonly number: string;
  readonly issuedOn: Day | null;
  /** The invoice it was set against; '' for none. */
  readonly appliedTo: string;
  readonly currency: string;
  readonly amount: number;
  /** The part of the whole payment that is set against nothing; `null`: there is no such column or cell. */
  readonly unapplied: number | null;
  readonly isBelowZero: boolean;
  readonly leftOut: LeftOutReason | null;
  readonly unreadable: readonly ImportProblem[];
}

/** Columns of what this row is about, the nearest first. */
const AMOUNTS: readonly ColumnName[] = ['lineAmount', 'paid', 'total', 'credit', 'open'];

/**
 * Some programs write what came in above zero, some below or in brackets, which no reader can tell from a refund. Only a
 * word tells a refund: to ask for money that was paid is worse than to ask a little less.
 */
export function paymentRowReader(
  table: RecognisedSource,
  notation: TableNotation,
  customer: (cells: readonly string[], line: number, group: string | null) => CustomerRef | null,
): (row: RecognisedRow, group: string | null) => PaymentRow {
  const { header, format, source } = table;
  const kindOf = kindReader(format);
  const statusOf = wordReader<ItemStatus>(format.words?.statuses, statusOfWord);
  return ({ cells, line }, group) => {
    const place = { file: source.file, line };
    const text = (name: ColumnName) => cellOf(header, cells, name);
    const unreadable: ImportProblem[] = [];
    const { currency, strange } = currencyOf(table, cells, notation);
    if (strange !== '') unreadable.push(rowAt(place, strangeCurrency(strange)));
    const amountIn = (cell: string): number | null => {
      if (cell === '') return null;
      const read = notation.amount(cell, currency);
      if (read.ok) return read.value.amount;
      unreadable.push(rowAt(place, `the amount ${quoted(cell)} ${read.message}.`));
      return null;
    };
    const dayText = text('issuedOn');
    const issuedOn = dayText === '' ? null : notation.day.issuedOn(dayText);
    if (dayText !== '' && !issuedOn && !isNoDay(dayText)) {
      const order = orderWords(notation.orders.issuedOn);
      unreadable.push(rowAt(place, `the date ${quoted(dayText)} is not a day (read as ${order}).`));
    }
    const ref = customer(cells, line, group);
    if (!ref) unreadable.push(rowAt(place, 'the customer is missing.'));
    const stated = amountIn(text('unapplied'));
    const amount = amountIn(AMOUNTS.map(text).find((cell) => cell !== '') ?? '') ?? stated;
    const isLeft = stated === null && unreadable.length === 0 && format.amounts?.unapplied !== undefined;
    const unapplied = isLeft ? leftOf((name) => amountIn(text(name))) : stated;
    if (amount === null && unreadable.length === 0) unreadable.push(rowAt(place, 'the amount is missing.'));
    const type = text('type');
    const isRefund = kindOf(type) === 'refund';
    const status = statusOf(text('status'));
    return {
      line,
      ref,
      type,
      number: text('number'),
      issuedOn,
      appliedTo: text('appliedTo'),
      currency,
      amount: isRefund ? -Math.abs(amount ?? 0) : Math.abs(amount ?? 0),
      unapplied: unapplied === null ? null : Math.abs(unapplied),
      isBelowZero: (amount ?? 0) < 0 && !isRefund,
      leftOut: status === 'draft' ? 'drafts' : status === 'void' ? 'void or written off' : null,
      unreadable,
    };
  };
}

/** What no column says: a payment less what was set against invoices and what was paid back. */
function leftOf(amountOf: (name: 'total' | 'paid' | 'credited') => number | null): number | null {
  const [total, paid, credited] = [amountOf('total'), amountOf('paid'), amountOf('credited')];
  if (total === null || paid === null) return null;
  return Math.max(0, Math.abs(total) - Math.abs(paid) - Math.abs(credited ?? 0));
}

function currencyOf(
  { header }: RecognisedSource,
  cells: readonly string[],
  { currency: home, columnCurrency }: TableNotation,
): { readonly currency: string; readonly strange: string } {
  const cell = cellOf(header, cells, 'currency');
  const named = columnCurrency ?? (cell === '' ? null : currencyOfCell(cell));
  if (named) return { currency: named, strange: '' };
  const signs = AMOUNTS.map((name) => currencyInAmount(cellOf(header, cells, name), home));
  const signed = signs.find((code) => code !== null);
  if (signed) return { currency: signed, strange: '' };
  return { currency: home, strange: cell !== '' && isStrangeCurrency(cell, home) ? cell : '' };
}
