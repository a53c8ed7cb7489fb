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
import { currencyOfColumn, currencyOfTitles, isCurrencyTold } from './caption-money.ts';
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
  /** In the caption of the column that is read: it is that of every row. */
  readonly columnCurrency: string | null;
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
  const dayReader = (column: DateColumn) =>
    fileDayReader(decided.orders[column], evidence.dates[column].isSerial());
  const asOf = found(decided.orders.issuedOn);
  const decimal = decimalOf(table, terms) ?? evidence.decimals.mark(digitsOf(evidence, money.currency));
  return {
    asOf: terms.asOf ?? asOf.day,
    ownAsOf: asOf.day,
    asOfFrom: terms.asOf ? 'given' : asOf.from,
    orders: decided.orders,
    day: {
      issuedOn: dayReader('issuedOn'),
      dueOn: dayReader('dueOn'),
      settledOn: dayReader('settledOn'),
    },
    currency: money.currency,
    isCurrencyAssumed: money.isAssumed,
    amount: amountReader(decimal, source.isTyped),
    columnCurrency: currencyOfColumn(table),
    sign: signOf(table, evidence),
    questions: [...(decided.question ? [decided.question] : []), ...(money.question ? [money.question] : [])],
    problems: decided.problems,
  };
}

/** A report that ends in a total adds its rows as they stand, so that a credit has to stand below zero in it. */
function signOf({ format }: RecognisedSource, { credits, balances }: TableEvidence): TableNotation['sign'] {
  const usual = format.amounts?.sign;
  // Some versions of such a program write what is owed above zero after all.
  if (usual === 'reversed') return balances.above > balances.below ? 'signed' : usual;
  if (usual) return usual;
  return format.endsWith !== 'total' && credits.above > credits.below ? 'by-kind' : 'signed';
}

/** Of several currencies the most: with three of them a point before three digits parts no thousands. */
function digitsOf({ currencies, named }: TableEvidence, other: string): number {
  const all = named.none > 0 || currencies.size === 0 ? [...currencies, other] : [...currencies];
  return Math.max(...all.map(currencyDigits));
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
  table: RecognisedSource,
  evidence: TableEvidence,
  { currency: given, answers }: ReadTerms,
): TableCurrency {
  const { source, format, titles } = table;
  const answer = answers.currencies?.[source.file];
  const isAnswered = answer !== undefined && isCurrency(answer);
  const home = format.currency && isCurrency(format.currency) ? format.currency : given;
  const said = currencyOfTitles(titles) ?? (isCurrencyTold(format) ? home : null);
  const guess = said ?? onlySign(table, evidence) ?? (evidence.hasDollars && !isDollar(home) ? 'USD' : home);
  const currency = isAnswered ? answer : guess;
  const isTold = isAnswered || said !== null;
  const isAssumed = evidence.items > 0 && evidence.named.none > 0 && !isTold;
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

/** So many times the rows with a sign those without one may be, to be taken for the same money. */
const WITHOUT_SIGN = 4;

/**
 * Where some amounts have the sign of one currency, the others are of it too, unless hardly any has. A column of
 * currencies is another thing: Business Central leaves it empty for the home currency.
 */
function onlySign({ header }: RecognisedSource, evidence: TableEvidence): string | null {
  const { currencies, named, hasDollars } = evidence;
  const [only, ...more] = currencies.size > 0 ? currencies : evidence.ofTotals;
  if (only === undefined || more.length > 0 || hasDollars || header.columns.has('currency')) return null;
  return currencies.size === 0 || named.some * WITHOUT_SIGN >= named.none ? only : null;
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
