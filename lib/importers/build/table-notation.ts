import type { ColumnMapping } from '../../domain/column-mapping.ts';
import type { Day } from '../../domain/day.ts';
import { currencyDigits, isCurrency, type Money } from '../../domain/money.ts';
import type { Result } from '../../shared/result.ts';
import type { AmountFacts, DateOrder } from '../formats/format.ts';
import type { ImportAnswers, ImportQuestion } from '../import-answers.ts';
import { fileAmountReader } from '../parse-file-amount.ts';
import type { ImportProblem } from '../problem.ts';
import { signatureOf } from '../recognise/fold-caption.ts';
import type { RecognisedSource } from '../recognise/recognised-source.ts';
import { isDollar } from '../values/currency-sign.ts';
import type { DecimalMark } from '../values/decimal-mark.ts';
import { fileDayReader } from '../values/file-day-reader.ts';
import { decideDateOrder } from './decide-date-order.ts';
import { findAsOf } from './find-as-of.ts';
import type { DateColumn, TableEvidence } from './table-evidence.ts';

/** What is the same for all tables of an import. */
export interface ReadTerms {
  /** ISO 4217; used where a file names none. */
  readonly currency: string;
  readonly today: Day;
  /** The day the user gives for figures; `null`: as the file says. */
  readonly asOf: Day | null;
  readonly answers: ImportAnswers;
  readonly mappings: readonly ColumnMapping[];
}

/** How one table writes days and amounts: what the first pass showed and the user said. */
export interface TableNotation {
  readonly asOf: Day | null;
  /** As the file itself says. */
  readonly ownAsOf: Day | null;
  readonly asOfFrom: 'given' | 'title' | 'footer' | 'nowhere';
  readonly orders: Readonly<Record<DateColumn, DateOrder>>;
  readonly day: Readonly<Record<DateColumn, (text: string) => Day | null>>;
  /** Where a row names none. */
  readonly currency: string;
  readonly isCurrencyAssumed: boolean;
  readonly amount: (text: string, currency: string) => Result<Money>;
  readonly sign: NonNullable<AmountFacts['sign']>;
  readonly questions: readonly ImportQuestion[];
  readonly problems: readonly ImportProblem[];
}

export function tableNotation(
  table: RecognisedSource,
  evidence: TableEvidence,
  terms: ReadTerms,
): TableNotation {
  const { source, format, titles } = table;
  const money = tableCurrency(table, evidence, terms);
  const found = (order: DateOrder) => findAsOf({ format, titles, footer: evidence.footer, order });
  const seen = found(format.dateOrder ?? 'dmy');
  const decided = decideDateOrder(table, evidence, {
    asOf: terms.asOf ?? seen.day,
    answers: terms.answers,
    currency: evidence.currencies.size === 1 ? [...evidence.currencies].join() : money.currency,
  });
  const asOf = found(decided.orders.issuedOn);
  const decimal = decimalOf(table, terms) ?? evidence.decimals.mark(currencyDigits(money.currency));
  return {
    asOf: terms.asOf ?? asOf.day,
    ownAsOf: asOf.day,
    asOfFrom: terms.asOf ? 'given' : asOf.from,
    orders: decided.orders,
    day: {
      issuedOn: fileDayReader(decided.orders.issuedOn),
      dueOn: fileDayReader(decided.orders.dueOn),
      settledOn: fileDayReader(decided.orders.settledOn),
    },
    currency: money.currency,
    isCurrencyAssumed: money.isAssumed,
    amount: amountReader(decimal, source.isTyped),
    sign: format.amounts?.sign ?? signOf(table, evidence),
    questions: [...(decided.question ? [decided.question] : []), ...(money.question ? [money.question] : [])],
    problems: decided.problems,
  };
}

/** A report that ends in a total adds its rows as they stand, so that a credit has to stand below zero in it. */
function signOf({ format }: RecognisedSource, { credits }: TableEvidence): TableNotation['sign'] {
  return format.endsWith !== 'total' && credits.above > credits.below ? 'by-kind' : 'signed';
}

/** A reader for each currency of the table, made when it is first met. */
function amountReader(decimal: DecimalMark, isTyped: boolean): TableNotation['amount'] {
  const readers = new Map<string, (text: string) => Result<Money>>();
  return (text, currency) => {
    let read = readers.get(currency);
    if (!read) {
      read = fileAmountReader({ currency, decimal, isTyped });
      readers.set(currency, read);
    }
    return read(text);
  };
}

interface TableCurrency {
  readonly currency: string;
  readonly isAssumed: boolean;
  readonly question: ImportQuestion | null;
}

function tableCurrency(
  { source, format }: RecognisedSource,
  evidence: TableEvidence,
  { currency: given, answers }: ReadTerms,
): TableCurrency {
  const answer = answers.currencies?.[source.file];
  const isAnswered = answer !== undefined && isCurrency(answer);
  const home = format.currency && isCurrency(format.currency) ? format.currency : given;
  const guess = evidence.hasDollars && !isDollar(home) ? 'USD' : home;
  const currency = isAnswered ? answer : guess;
  // The user's own word for a list of this kind is no guess.
  const isTold = isAnswered || (format.id.startsWith('own-') && format.currency !== undefined);
  const isAssumed = evidence.items > 0 && evidence.isCurrencyOpen && !isTold;
  if (!isAssumed) return { currency, isAssumed, question: null };
  const some = evidence.currencies.size > 0 ? 'Some rows of this file name' : 'This file names';
  const question: ImportQuestion = {
    kind: 'currency',
    file: source.file,
    isBlocking: false,
    guess: currency,
    message: `${some} no currency. Are these amounts in ${currency}?`,
  };
  return { currency, isAssumed, question };
}

/** The mark the user chose for lists with these captions. */
function decimalOf(
  { header, format }: RecognisedSource,
  { mappings, answers }: ReadTerms,
): DecimalMark | null {
  if (!format.id.startsWith('own-')) return null;
  const signature = signatureOf(header.captions);
  const known = [...Object.values(answers.columns ?? {}), ...mappings];
  return known.find((mapping) => mapping.signature === signature)?.decimal ?? null;
}

export function orderWords(order: DateOrder): string {
  if (order === 'mdy') return 'month/day/year';
  return order === 'dmy' ? 'day/month/year' : 'year/month/day';
}
