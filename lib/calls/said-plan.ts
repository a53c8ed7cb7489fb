import type { PlanFields } from '../domain/call-form.ts';
import type { Day } from '../domain/day.ts';
import { addDays, addMonths } from '../domain/day.ts';
import { type Money, money } from '../domain/money.ts';
import { splitEvenly } from '../domain/payment-plan.ts';
import { type Pair, pairMarks } from './pair-marks.ts';
import { evenInstalments, onBankDays } from './plan-builder.ts';
import { resolveSums } from './resolve-sums.ts';
import type { Mark, Reader } from './text-mark.ts';
import type { AgreementContext, AgreementPart } from './typed-agreement.ts';

type Every = PlanFields['every'];

export interface SaidPlan {
  readonly parts: readonly AgreementPart[];
  /** `null`: the parts are not even ones of the whole. */
  readonly every: Every | null;
  readonly pairs: readonly Pair[];
}

/** The most parts that are laid out from a sum per month. */
const MOST_PARTS = 60;

/** "Three instalments from 1 December", "500 a month", "half now, the rest in three parts"; `null`: no plan was said. */
export function saidPlan(reader: Reader, marks: readonly Mark[], context: AgreementContext): SaidPlan | null {
  const rhythm = rhythmOf(marks);
  if (rhythm === null || isListed(marks, rhythm)) return null;
  const named = namedDays(marks, rhythm, context);
  if (named) return named;
  // What was said with sum and day before the rhythm is paid beforehand: "half now, ...".
  const first = marks.indexOf(rhythm.at);
  const before = leadingPairs(marks.slice(0, first));
  const rest = marks.filter((mark) => !before.some((pair) => pair.marks.includes(mark)));
  const prefix = resolveSums(
    before.map(({ sum }) => sum),
    context.open,
  );
  const total = restOf(context.open, prefix);
  const startPairs = pairMarks(rest.filter(({ kind }) => kind === 'day' || kind === 'no-day')).slice(0, 1);
  const [firstOn = null] = startPairs.flatMap(({ days }) => days.slice(0, 1));
  const every = rhythm.every ?? 'month';
  const sum = rest.find((mark) => mark.kind === 'sum');
  const amounts = amountsOf({ rhythm, sum, total, reader });
  if (amounts === null) return null;
  const isEven = before.length === 0 && amounts.isSplit;
  const words = reader.original.slice(rhythm.at.start, rhythm.at.end).trim();
  const parts = [
    ...before.map((pair, index) => ({
      amount: prefix[index] ?? null,
      dueOn: pair.days[0] ?? null,
      words: pair.marks.map((mark) => mark.words).join(' '),
    })),
    ...datedParts({ amounts: amounts.amounts, firstOn, every, isEven, context }).map((part) => ({
      ...part,
      words,
    })),
  ];
  return { parts, every: isEven ? every : null, pairs: [...before, ...startPairs] };
}

interface Rhythm {
  readonly count: number | null;
  readonly every: Every | null;
  readonly at: Mark;
}

function rhythmOf(marks: readonly Mark[]): Rhythm | null {
  const times = marks.find((mark) => mark.kind === 'times');
  const every = marks.find((mark) => mark.kind === 'every');
  const at = [times, every].filter((mark) => mark !== undefined).sort((a, b) => a.start - b.start)[0];
  if (!at) return null;
  return { count: times?.count ?? null, every: every?.every ?? times?.every ?? null, at };
}

/** "Two payments: 300 on the 1st and 400 on the 15th" names each by itself. */
function isListed(marks: readonly Mark[], { count, at }: Rhythm): boolean {
  const pairs = pairMarks(marks).filter(({ sum, days }) => sum !== null && days.length > 0);
  return count === pairs.length && pairs.every((pair) => pair.marks.every(({ start }) => start > at.start));
}

/** "In two parts, on 4 and on 20 December": even parts on the days that were named. */
function namedDays(
  marks: readonly Mark[],
  { count, at }: Rhythm,
  { open }: AgreementContext,
): SaidPlan | null {
  const pairs = pairMarks(marks);
  const days = pairs.flatMap(({ sum, days: [on] }) => (sum === null && on !== undefined ? [on] : []));
  if (count === null || days.length !== count || pairs.length !== count || open === null) return null;
  if (open.amount < count) return null;
  const amounts = splitEvenly(open, count);
  const parts = days.map((dueOn, index) => ({ amount: amounts[index] ?? null, dueOn, words: at.words }));
  return { parts, every: null, pairs };
}

function leadingPairs(marks: readonly Mark[]): Pair[] {
  const pairs = pairMarks(marks.filter(({ kind }) => kind === 'sum' || kind === 'day'));
  const end = pairs.findIndex(({ sum, days }) => sum === null || days.length === 0);
  return end < 0 ? pairs : pairs.slice(0, end);
}

function restOf(open: Money | null, paid: readonly (Money | null)[]): Money | null {
  if (open === null || paid.some((one) => one === null || one.currency !== open.currency)) return null;
  const left = paid.reduce((sum, one) => sum - (one?.amount ?? 0), open.amount);
  return left > 0 ? money(left, open.currency) : null;
}

interface Said {
  readonly rhythm: Rhythm;
  readonly sum: Extract<Mark, { kind: 'sum' }> | undefined;
  readonly total: Money | null;
  readonly reader: Reader;
}

/** `isSplit`: one sum in even parts, rather than a sum each time. */
function amountsOf({ rhythm, sum, total, reader }: Said): { amounts: Money[]; isSplit: boolean } | null {
  const said = sum?.sum ?? null;
  if (said?.kind === 'share') {
    if (said.of !== 1 || total === null || total.amount < said.in) return null;
    return { amounts: splitEvenly(total, said.in), isSplit: true };
  }
  if (said?.kind === 'unclear') return null;
  if (said?.kind === 'money') {
    const isEach = rhythm.count === null || isSaidEach(reader, rhythm.at, sum);
    if (!isEach) return splitOf(said.money, rhythm.count);
    if (rhythm.count !== null) {
      return { amounts: Array.from({ length: rhythm.count }, () => said.money), isSplit: false };
    }
    return eachUntil(said.money, total);
  }
  return total === null ? null : splitOf(total, rhythm.count);
}

function splitOf(total: Money, count: number | null) {
  if (count === null || total.amount < count) return null;
  return { amounts: splitEvenly(total, count), isSplit: true };
}

/** "Three instalments of 500" and "500 a month for three months"; "1,500 in three instalments" is the whole. */
function isSaidEach(
  { original }: Reader,
  rhythm: Mark,
  sum: Extract<Mark, { kind: 'sum' }> | undefined,
): boolean {
  if (!sum) return false;
  if (rhythm.kind === 'every') return true;
  if (rhythm.end <= sum.start) return true;
  return /\b(?:each|je|jeweils|chacun|chacune|cada)\b/i.test(original.slice(sum.end));
}

/** So much each time until nothing is open; the last takes what is left. */
function eachUntil(each: Money, total: Money | null): { amounts: Money[]; isSplit: boolean } | null {
  if (total === null || each.currency !== total.currency || each.amount <= 0) return null;
  const count = Math.ceil(total.amount / each.amount);
  if (count > MOST_PARTS) return null;
  const last = total.amount - each.amount * (count - 1);
  return {
    amounts: Array.from({ length: count }, (_, index) =>
      index < count - 1 ? each : money(last, each.currency),
    ),
    isSplit: false,
  };
}

interface Dated {
  readonly amounts: readonly Money[];
  readonly firstOn: Day | null;
  readonly every: Every;
  readonly isEven: boolean;
  readonly context: AgreementContext;
}

function datedParts({ amounts, firstOn, every, isEven, context }: Dated): Omit<AgreementPart, 'words'>[] {
  if (firstOn === null) return amounts.map((amount) => ({ amount, dueOn: null }));
  const { calendar } = context;
  const [first] = amounts;
  if (isEven && first) {
    const total = money(
      amounts.reduce((sum, { amount }) => sum + amount, 0),
      first.currency,
    );
    return evenInstalments({ total, parts: amounts.length, firstOn, every, calendar });
  }
  const meant = amounts.map((amount, index) => ({ amount, dueOn: STEP[every](firstOn, index) }));
  return onBankDays(meant, calendar);
}

const STEP: Record<Every, (from: Day, index: number) => Day> = {
  week: (from, index) => addDays(from, 7 * index),
  'two-weeks': (from, index) => addDays(from, 14 * index),
  month: addMonths,
};
