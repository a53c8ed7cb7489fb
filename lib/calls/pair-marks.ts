import type { Day } from '../domain/day.ts';
import type { DayRemark, Mark, Sum } from './text-mark.ts';

/** A sum and a day that belong together, as far as each was said. */
export interface Pair {
  readonly sum: Sum | null;
  readonly days: readonly Day[];
  readonly remark: DayRemark | null;
  readonly noDay: 'vague' | 'passed' | 'month' | null;
  readonly marks: readonly Mark[];
}

type DayMark = Extract<Mark, { kind: 'day' | 'no-day' }>;
type SumMark = Extract<Mark, { kind: 'sum' }>;

/**
 * "Half now, the rest on the 15th" and "on Friday 500, on the 15th 300": whichever is said first leads, the other
 * belongs to it. A sum that has no day of its own goes with the next that has one ("500 and 300 on Friday").
 */
export function pairMarks(marks: readonly Mark[]): Pair[] {
  const said = marks.filter((mark) => mark.kind === 'sum' || mark.kind === 'day' || mark.kind === 'no-day');
  // A real day makes "soon" beside it idle talk.
  const told = said.some(({ kind }) => kind === 'day') ? said.filter((mark) => !isIdle(mark)) : said;
  const pairs: { sum: SumMark | null; day: DayMark | null }[] = [];
  for (const mark of told) {
    const open = pairs.at(-1);
    if (mark.kind === 'sum') {
      if (open && open.sum === null) open.sum = mark;
      else if (open?.sum && open.day === null && isSameSum(open.sum, mark))
        open.sum = clearer(open.sum, mark);
      else pairs.push({ sum: mark, day: null });
    } else if (open && open.day === null) open.day = mark;
    else pairs.push({ sum: null, day: mark });
  }
  return shareDays(pairs).map(pairOf);
}

/** "The balance of 500.00", "500.00 in full": one sum, said twice. */
function isSameSum(a: SumMark, b: SumMark): boolean {
  const kinds = [a.sum.kind, b.sum.kind];
  return (
    kinds.includes('unclear') ||
    (kinds.includes('money') && (kinds.includes('all') || kinds.includes('rest')))
  );
}

function clearer(a: SumMark, b: SumMark): SumMark {
  if (a.sum.kind === 'unclear') return a;
  return b.sum.kind === 'unclear' || b.sum.kind === 'money' ? b : a;
}

function isIdle(mark: Mark): boolean {
  return mark.kind === 'no-day' && mark.why === 'vague';
}

function shareDays(pairs: { sum: SumMark | null; day: DayMark | null }[]) {
  return pairs.map((pair, index) => {
    if (pair.day !== null) return pair;
    const next = pairs.slice(index + 1).find(({ day }) => day !== null);
    return { ...pair, day: next?.day ?? null };
  });
}

function pairOf({ sum, day }: { sum: SumMark | null; day: DayMark | null }): Pair {
  const marks = [sum, day].filter((mark) => mark !== null).sort((a, b) => a.start - b.start);
  const isDay = day?.kind === 'day';
  return {
    sum: sum?.sum ?? null,
    days: isDay ? day.days : [],
    remark: isDay ? day.remark : null,
    noDay: day?.kind === 'no-day' ? day.why : null,
    marks,
  };
}
