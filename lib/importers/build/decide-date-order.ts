import type { Day } from '../../domain/day.ts';
import type { DateOrder } from '../formats/format.ts';
import type { ImportAnswers, ImportQuestion } from '../import-answers.ts';
import type { ImportProblem } from '../problem.ts';
import { warnAt } from '../problem-at.ts';
import { quoted } from '../quoted.ts';
import type { RecognisedSource } from '../recognise/recognised-source.ts';
import { isProved, type OrderEvidence } from '../values/date-order.ts';
import { parseFileDay } from '../values/parse-file-day.ts';
import { captionOf, DATE_COLUMNS, type DateColumn, type TableEvidence } from './table-evidence.ts';

interface OrderTerms {
  readonly asOf: Day | null;
  readonly answers: ImportAnswers;
  /** The currency of the list, for a guess at how its country writes days. */
  readonly currency: string;
}

export interface DecidedOrder {
  readonly orders: Readonly<Record<DateColumn, DateOrder>>;
  readonly question: ImportQuestion | null;
  readonly problems: readonly ImportProblem[];
}

/**
 * Month first or day first, per column: by its own values, else as the file's other date columns, else so that every due
 * date falls into its aging bucket, else as the user says, else as the format always writes; else it is asked (case 68).
 */
export function decideDateOrder(
  table: RecognisedSource,
  evidence: TableEvidence,
  terms: OrderTerms,
): DecidedOrder {
  const told = yearFirst(table, terms.answers);
  if (told) return { orders: { issuedOn: told, dueOn: told, settledOn: told }, question: null, problems: [] };
  const proofs = DATE_COLUMNS.map((column) => evidence.dates[column].evidence());
  const shared =
    proofs.find(isProved) ?? bucketProof(evidence, terms.asOf) ?? answerFor(table, terms.answers);
  const doubtful = DATE_COLUMNS.find((column) => evidence.dates[column].doubtful.length > 0);
  // A system that writes the year first has no say in days that end in it: somebody set it otherwise.
  const usual = table.format.dateOrder === 'ymd' ? undefined : table.format.dateOrder;
  const fallback = shared ?? usual ?? guessOrder(table, evidence, terms.currency);
  const orders = {
    issuedOn: ownOrder(proofs[0], fallback),
    dueOn: ownOrder(proofs[1], fallback),
    settledOn: ownOrder(proofs[2], fallback),
  };
  const isOpen = shared === null && !proofs.includes('both') && doubtful !== undefined;
  if (!isOpen) return { orders, question: null, problems: [] };
  if (usual) {
    const isTold = table.format.id.startsWith('own-');
    return { orders, question: null, problems: isTold ? [] : [guessed(table, evidence, fallback)] };
  }
  return { orders, question: question(table, evidence, { column: doubtful, guess: fallback }), problems: [] };
}

/** "26/07/25" with the year first is only believed when the user says so: every such day fits another order as well. */
function yearFirst(table: RecognisedSource, answers: ImportAnswers): 'ymd' | null {
  const isMapped = table.format.id.startsWith('own-') && table.format.dateOrder === 'ymd';
  return isMapped || answerFor(table, answers) === 'ymd' ? 'ymd' : null;
}

function ownOrder(proof: OrderEvidence | undefined, fallback: DateOrder): DateOrder {
  return proof && isProved(proof) ? proof : fallback;
}

function bucketProof({ buckets }: TableEvidence, asOf: Day | null): DateOrder | null {
  const proof = asOf ? buckets.evidence(asOf) : 'none';
  return isProved(proof) ? proof : null;
}

function answerFor({ source }: RecognisedSource, { dateOrders = {} }: ImportAnswers): DateOrder | null {
  const answers = DATE_COLUMNS.map((column) => dateOrders[`${source.file}|${column}`]);
  return answers.find((one) => one !== undefined) ?? null;
}

/** Programs made for the United States write the month first wherever they are used. */
const AMERICAN = new Set(['qbo', 'quickbooks-desktop', 'freshbooks', 'wave', 'netsuite']);
/** So many invoices due before they were issued are no slips of the pen. */
const TELLING = 3;

function guessOrder({ format }: RecognisedSource, { dueBefore }: TableEvidence, currency: string): DateOrder {
  if (dueBefore.dmy >= TELLING && dueBefore.mdy * 4 < dueBefore.dmy) return 'mdy';
  if (dueBefore.mdy >= TELLING && dueBefore.dmy * 4 < dueBefore.mdy) return 'dmy';
  return AMERICAN.has(format.system) || currency === 'USD' ? 'mdy' : 'dmy';
}

function guessed(table: RecognisedSource, { dates }: TableEvidence, order: DateOrder): ImportProblem {
  const [sample] = [dates.dueOn, dates.issuedOn, dates.settledOn].flatMap(({ doubtful }) => doubtful);
  const how = order === 'mdy' ? 'month first' : 'day first';
  return warnAt(
    { file: table.source.file, line: sample?.line ?? table.header.line },
    `dates such as ${quoted(sample?.text ?? '')} can be read in two ways, and nothing in the file settles it; they were read ${how}. Please compare one with your books.`,
  );
}

function question(
  table: RecognisedSource,
  { dates }: TableEvidence,
  { column, guess }: { column: DateColumn; guess: DateOrder },
): ImportQuestion {
  const caption = captionOf(table, column);
  const samples = dates[column].doubtful.map(({ text }) => ({
    text,
    mdy: parseFileDay(text, 'mdy'),
    dmy: parseFileDay(text, 'dmy'),
  }));
  const first = quoted(samples[0]?.text ?? '');
  return {
    kind: 'date-order',
    file: table.source.file,
    isBlocking: true,
    column,
    caption,
    samples,
    guess,
    message: `Days under ${quoted(caption)} such as ${first} can be read in two ways. Does the month or the day come first?`,
  };
}
