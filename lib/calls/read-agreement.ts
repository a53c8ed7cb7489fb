import type { Money } from '../domain/money.ts';
import { sumByCurrency } from '../domain/sum-by-currency.ts';
import { unique } from '../shared/list.ts';
import { partRemarks, wordRemarks } from './agreement-remarks.ts';
import { coverNamedNumbers, coverOtherNumbers } from './cover-numbers.ts';
import { findDays } from './find-days.ts';
import { findNumericDays } from './find-numeric-days.ts';
import { findRhythm } from './find-rhythm.ts';
import { findMarkedAmounts, findShares, findSums } from './find-sums.ts';
import { type Pair, pairMarks } from './pair-marks.ts';
import { resolveSums } from './resolve-sums.ts';
import { type Clause, saidClauses } from './said-clauses.ts';
import { type Said, saidMarks } from './said-marks.ts';
import { saidPlan } from './said-plan.ts';
import { type Mark, type Reader, readerOf, type Sum } from './text-mark.ts';
import type { AgreementContext, AgreementPart, TypedAgreement } from './typed-agreement.ts';
import { languageOf } from './words/language-of.ts';
import type { LanguageWords } from './words/language-words.ts';

/**
 * What a person has typed about paying, as what it may mean: "half now, rest on the 15th" of 1,000.00 is 500.00 today and
 * 500.00 on the 15th. Two readings are both given, likelier first. Nothing is assumed: "soon" has no day and asks for
 * one (case 30, P15); a refusal, a question and a wish give nothing; what is said to be paid is looked for first.
 */
export function readAgreement(text: string, context: AgreementContext): TypedAgreement[] {
  if (text.trim() === '') return [];
  const words = languageOf(text, context.language);
  const { reader, clauses } = readClauses(text, context, words);
  const said = saidMarks(reader, clauses, words);
  const found = agreements(reader, said, context);
  return found.length > 0 ? [...paidNote(reader, said), ...found] : otherwise(reader, said);
}

/** The text with all that was understood marked, in clauses. */
export function readClauses(
  text: string,
  context: AgreementContext,
  words: LanguageWords,
): { reader: Reader; clauses: Clause[] } {
  const { today, locale, currency } = context;
  const reader = readerOf(text);
  const sums = { currency, numbers: context.invoices.map(({ number }) => number), words };
  const days = { today, locale, words };
  // What is surest comes first: nothing is understood twice.
  findMarkedAmounts(reader, sums);
  coverNamedNumbers(reader, sums);
  findNumericDays(reader, days);
  coverOtherNumbers(reader, words);
  findRhythm(reader, words);
  findShares(reader, words);
  findDays(reader, days);
  findSums(reader, sums);
  return { reader, clauses: saidClauses(reader, words) };
}

function agreements(reader: Reader, { marks, paid }: Said, around: AgreementContext): TypedAgreement[] {
  const invoices = unique(marks.flatMap((mark) => (mark.kind === 'item' ? [mark.number] : [])));
  const named = around.invoices.filter(({ number }) => invoices.includes(number)).map(({ open }) => open);
  const open = named.length > 0 ? onlySum(named) : around.open;
  // What is said to have been paid may not be in the books yet: nobody knows what the rest is.
  const context = { ...around, open: paid ? null : open };
  const source = sourceOf(marks);
  const plan = saidPlan(reader, marks, context);
  const shared = { invoices, source };
  if (plan) {
    const { parts, every, pairs } = plan;
    const remarks = [...wordRemarks(pairs), ...partRemarks(parts, context)];
    return [{ ...shared, kind: 'plan', parts, every, ask: askOf(parts), remarks }];
  }
  const pairs = pairMarks(marks).map((pair) =>
    named.length > 0 && pair.sum === null ? { ...pair, sum: ALL } : pair,
  );
  if (pairs.length === 0) return [];
  return readings(pairs).map((reading) => {
    const amounts = resolveSums(
      reading.map(({ sum }) => sum),
      context.open,
    );
    const parts = reading.map(
      (pair, index): AgreementPart => ({
        amount: amounts[index] ?? null,
        dueOn: pair.days[0] ?? null,
        words: pair.marks.map((mark) => mark.words).join(' '),
      }),
    );
    const remarks = [...wordRemarks(reading), ...partRemarks(parts, context)];
    return { ...shared, kind: kindOf(reading, parts), parts, every: null, ask: askOf(parts), remarks };
  });
}

/** One reading for each day that the first unclear word may mean. */
function readings(pairs: readonly Pair[]): (readonly Pair[])[] {
  const unclear = pairs.findIndex(({ days }) => days.length > 1);
  const pair = pairs[unclear];
  if (!pair) return [pairs];
  return pair.days.map((on) =>
    pairs.map((other) => (isSameDay(other, pair) ? { ...other, days: [on] } : other)),
  );
}

/** A day that two sums share is one day. */
function isSameDay(a: Pair, b: Pair): boolean {
  return a.days.join() === b.days.join() && a.remark === b.remark;
}

function kindOf(pairs: readonly Pair[], parts: readonly AgreementPart[]): TypedAgreement['kind'] {
  if (parts.every(({ dueOn }) => dueOn === null)) return 'question';
  const isWhole = pairs.some(({ sum }) => sum?.kind === 'rest' || sum?.kind === 'share');
  return parts.length > 1 && isWhole ? 'plan' : 'promise';
}

function askOf(parts: readonly AgreementPart[]): TypedAgreement['ask'] {
  if (parts.some(({ dueOn }) => dueOn === null)) return 'date';
  return parts.some(({ amount }) => amount === null) ? 'amount' : null;
}

/** What is open on the invoices that were named; `null`: in several currencies. */
function onlySum(amounts: readonly Money[]): Money | null {
  const sums = sumByCurrency(amounts);
  return sums.length === 1 ? (sums[0] ?? null) : null;
}

const ALL: Sum = { kind: 'all' };

function paidNote({ original }: Reader, { paid }: Said): TypedAgreement[] {
  if (!paid) return [];
  const words = original.slice(paid.start, paid.end).trim();
  return [question([{ kind: 'says-paid', words }], null, [paid.start, paid.end])];
}

/** Nothing is agreed yet: what has to be asked or looked for. */
function otherwise(reader: Reader, said: Said): TypedAgreement[] {
  const paid = paidNote(reader, said);
  if (paid.length > 0 || !said.conditional) return paid;
  const { start, end } = said.conditional;
  const words = reader.original.slice(start, end).trim();
  return [question([{ kind: 'condition', words }], 'date', [start, end])];
}

function question(
  remarks: TypedAgreement['remarks'],
  ask: TypedAgreement['ask'],
  source: TypedAgreement['source'],
): TypedAgreement {
  return { kind: 'question', parts: [], every: null, ask, remarks, invoices: [], source };
}

function sourceOf(marks: readonly Mark[]): readonly [number, number] {
  return [Math.min(...marks.map(({ start }) => start)), Math.max(...marks.map(({ end }) => end))];
}
