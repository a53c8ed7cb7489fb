import { type Day, isDay } from '../../domain/day.ts';
import { daysInText, type WrittenDay } from '../days-in-text.ts';

/** A day in a text, and where. */
export interface NamedDay {
  readonly day: Day;
  readonly start: number;
  readonly end: number;
}

// "15.12.", "15/12", "12/15": without a year.
const SHORT = /(?<![\d./,-])(\d{1,2})([./])(\d{1,2})(?:\.(?!\d)|(?![\d./%-]))/g;

/** Every day from `today` on that a text may mean; one without a year is the next of that name. */
export function comingDays(text: string, today: Day): NamedDay[] {
  const whole = daysInText(text);
  const short = [...text.matchAll(SHORT)]
    .map((match) => shortDay(match))
    .filter((one) => !whole.some(({ start, end }) => one.start < end && one.end > start));
  return [...whole, ...short]
    .flatMap(({ start, end, mayBe }) =>
      mayBe.flatMap((one) => {
        const day = nextOf(one, today);
        return day !== null && day >= today ? [{ day, start, end }] : [];
      }),
    )
    .sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** Whether a day from `today` on is named: what happens from today on is named with its day, too. */
export function namesDay(text: string, today: Day): boolean {
  return comingDays(text, today).length > 0;
}

type Read = WrittenDay['mayBe'][number];

function shortDay(match: RegExpMatchArray): Pick<WrittenDay, 'start' | 'end' | 'mayBe'> {
  const [text, a, sign, b] = match;
  const start = match.index ?? 0;
  const dayFirst = { year: null, month: Number(b), day: Number(a) };
  const monthFirst = { year: null, month: Number(a), day: Number(b) };
  return { start, end: start + text.length, mayBe: sign === '.' ? [dayFirst] : [dayFirst, monthFirst] };
}

function nextOf({ year, month, day }: Read, today: Day): Day | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  const thisYear = Number(today.slice(0, 4));
  const years = year === null ? [thisYear, thisYear + 1] : [year];
  const days = years
    .map((one) => `${one}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`)
    .filter(isDay);
  return days.find((one) => one >= today) ?? days[0] ?? null;
}
