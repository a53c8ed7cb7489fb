import { addDays, type Day } from '../../domain/day.ts';
import { remember } from '../../shared/remember.ts';
import type { ImportProblem } from '../problem.ts';
import { rowAt, warnAt } from '../problem-at.ts';
import { quoted } from '../quoted.ts';
import { cellOf } from '../recognise/header.ts';
import type { RecognisedRow, RecognisedSource } from '../recognise/recognised-source.ts';
import { kept } from '../values/kept-text.ts';
import type { KindWord } from '../values/kind-words.ts';
import { isNoDay } from '../values/parse-file-day.ts';
import { type ItemStatus, statusOfWord } from '../values/status-words.ts';
import { termsDays } from '../values/terms-days.ts';
import type { AmountColumn, OpenFrom } from './amount-columns.ts';
import type { CustomerRef } from './customer-refs.ts';
import { wordReader } from './format-words.ts';
import { kindReader } from './item-kind.ts';
import { itemWordsReader } from './item-words.ts';
import { type RowAmounts, rowAmounts } from './row-amounts.ts';
import type { DateColumn } from './table-evidence.ts';
import { orderWords, type TableNotation } from './table-notation.ts';

/** One row of an item list, read cell by cell; what it is to us is decided by who asks. */
export interface ItemRow {
  readonly line: number;
  readonly ref: CustomerRef | null;
  readonly type: string;
  readonly word: KindWord;
  readonly number: string;
  /** What was delivered, as this row says it, however long. */
  readonly description: string | null;
  readonly orderNumber: string | null;
  readonly issuedOn: Day | null;
  readonly dueOn: Day | null;
  readonly settledOn: Day | null;
  readonly status: ItemStatus;
  /** The file's word where nobody knows it; '' otherwise. */
  readonly strangeStatus: string;
  readonly currency: string;
  /** Minor units, below zero for what is owed to the customer; `null`: nothing is stated, or it cannot be read. */
  readonly open: number | null;
  readonly total: number | null;
  /** The open balance as it stands, for sentences. */
  readonly openText: string;
  /** The list has days of payment. */
  readonly isHistoric: boolean;
  /** Cells that cannot be read: the row is not used. A wrong reminder is worse than none. */
  readonly unreadable: readonly ImportProblem[];
  /** Cells that cannot be read and that nothing depends on. */
  readonly remarks: readonly ImportProblem[];
}

interface RowTerms {
  readonly notation: TableNotation;
  readonly from: OpenFrom;
  readonly customer: (cells: readonly string[], line: number, group: string | null) => CustomerRef | null;
  /** Days after the invoice's date where the file gives neither due date nor terms. */
  readonly termDays: number | null;
}

const CALLED: Readonly<Record<AmountColumn | DateColumn, string>> = {
  open: 'open balance',
  total: 'amount',
  paid: 'amount paid',
  credited: 'amount credited',
  debit: 'debit',
  credit: 'credit',
  lineAmount: 'amount',
  unapplied: 'unapplied amount',
  issuedOn: 'date',
  dueOn: 'due date',
  settledOn: 'date of payment',
};

export function itemRowReader(
  table: RecognisedSource,
  { notation, from, customer, termDays }: RowTerms,
): (row: RecognisedRow, group: string | null) => ItemRow {
  const { header, format, source } = table;
  const amountsOf = rowAmounts(table, notation, from);
  const signOf = signReader(table, notation);
  const wordOf = kindReader(format);
  // One text for each word of the list, however many rows have it.
  const typeOf = remember((type: string): string => kept(type));
  const statusOf = wordReader<ItemStatus>(format.words?.statuses, statusOfWord);
  const has = {
    status: header.columns.has('status'),
    terms: header.columns.has('terms'),
    side: header.columns.has('side'),
    settledOn: header.columns.has('settledOn'),
  };
  const wordsOf = itemWordsReader(table);
  const dayOf = (column: DateColumn, { cells, line }: RecognisedRow, wrong: ImportProblem[]): Day | null => {
    const cell = cellOf(header, cells, column);
    const day = cell === '' ? null : notation.day[column](cell);
    if (!day && cell !== '' && !isNoDay(cell)) {
      const order = orderWords(notation.orders[column]);
      const sentence = `the ${CALLED[column]} ${quoted(cell)} is not a day (read as ${order}).`;
      wrong.push(rowAt({ file: source.file, line }, sentence));
    }
    return day;
  };
  return (row, group) => {
    const { cells, line } = row;
    const unreadable: ImportProblem[] = [];
    const ref = customer(cells, line, group);
    if (!ref) unreadable.push(rowAt({ file: source.file, line }, 'the customer is missing.'));
    const amounts = amountsOf(cells);
    const place = { file: source.file, line };
    const remarks: ImportProblem[] = [];
    for (const { column, text, why, isSpare } of amounts.wrong) {
      const sentence = `the ${CALLED[column]} ${quoted(text)} ${why}`;
      if (isSpare) remarks.push(warnAt(place, `${sentence}; the row was read without it.`));
      else unreadable.push(rowAt(place, `${sentence}.`));
    }
    if (amounts.strangeCurrency !== '')
      unreadable.push(rowAt(place, strangeCurrency(amounts.strangeCurrency)));
    const type = cellOf(header, cells, 'type');
    const word = wordOf(type);
    const issuedOn = dayOf('issuedOn', row, unreadable);
    const status = has.status ? cellOf(header, cells, 'status') : '';
    const known = status === '' ? 'open' : strongest(status.split('\n').map((one) => statusOf(one)));
    const terms = has.terms ? cellOf(header, cells, 'terms') : '';
    const number = kept(oneSpaced(cellOf(header, cells, 'number')));
    const signed = signOf(amounts, word, has.side ? cellOf(header, cells, 'side') : '');
    return {
      line,
      ref,
      type: typeOf(type),
      word,
      number,
      ...wordsOf(cells, number, ref?.name ?? ''),
      issuedOn,
      dueOn: dayOf('dueOn', row, unreadable) ?? dueByTerms(terms, issuedOn, termDays),
      settledOn: has.settledOn ? dayOf('settledOn', row, unreadable) : null,
      isHistoric: has.settledOn,
      status: known ?? 'open',
      strangeStatus: known === null ? status : '',
      currency: amounts.currency,
      open: signed.open,
      total: signed.total,
      openText: amounts.openText,
      unreadable,
      remarks,
    };
  };
}

const FIRST: readonly ItemStatus[] = ['draft', 'void', 'settled'];

/** A payment's state stands beside that of the document: a draft that is "Not Paid" is a draft. */
function strongest(all: readonly (ItemStatus | null)[]): ItemStatus | null {
  const [only = null] = all;
  if (all.length < 2) return only;
  return FIRST.find((one) => all.includes(one)) ?? (all.includes(null) ? null : 'open');
}

/** A row is never read in a currency that the file does not name. */
export function strangeCurrency(text: string): string {
  return `the currency ${quoted(text)} is not known. Write it as a code such as EUR.`;
}

function oneSpaced(text: string): string {
  return /\s\s|[\n\t]/.test(text) ? text.replace(/\s+/g, ' ') : text;
}

function dueByTerms(terms: string, issuedOn: Day | null, termDays: number | null): Day | null {
  if (!issuedOn) return null;
  const days = (terms === '' ? null : termsDays(terms)) ?? termDays;
  // Some programs write a year 9999 for "never"; no day stands after it.
  return days === null || issuedOn >= '9900' ? null : addDays(issuedOn, days);
}

const OWED_TO_CUSTOMER = /^(?:cr|credit|c|h|haben|haber|avere|k)\b/i;

/** Signs as we count them: above zero the customer owes, below zero it is owed to the customer. */
function signReader({ header }: RecognisedSource, { sign }: TableNotation) {
  const hasSide = header.columns.has('side');
  return ({ open, total, isSided }: RowAmounts, word: KindWord, side: string) => {
    if (hasSide && side !== '') {
      const factor = OWED_TO_CUSTOMER.test(side) ? -1 : 1;
      return { open: bySide(open, factor), total: bySide(total, factor) };
    }
    if (isSided) return { open, total };
    if (sign === 'reversed') return { open: turned(open), total: turned(total) };
    const isCredit = word === 'credit-memo' || word === 'unapplied-cash';
    if (sign === 'by-kind' && isCredit) return { open: bySide(open, -1), total: bySide(total, -1) };
    return { open, total };
  };
}

function bySide(amount: number | null, factor: 1 | -1): number | null {
  return amount === null || amount === 0 ? amount : Math.abs(amount) * factor;
}

function turned(amount: number | null): number | null {
  return amount === null || amount === 0 ? amount : -amount;
}
