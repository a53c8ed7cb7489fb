import type { Day } from '../domain/day.ts';
import { dayOf, nextSuchDay } from './day-maths.ts';
import type { Meaning, Reader } from './text-mark.ts';
import type { LanguageWords } from './words/language-words.ts';

interface Place {
  readonly today: Day;
  readonly locale: string;
  readonly words: LanguageWords;
}

/** "2026-12-04", "4.12.", "by 4.12", "4.12.2026", "4/12": where day and month could change places, both are given. */
export function findNumericDays(reader: Reader, { today, locale, words }: Place): void {
  reader.take(/(?<![\d/.-])(\d{4})-(\d{2})-(\d{2})(?![\d-])/g, ([, y, m, d]) =>
    meaningOf([onDay(today, Number(d), Number(m), Number(y))]),
  );
  reader.take(/(?<![\d.,/-])(\d{1,2})\. ?(\d{1,2})\.(?: ?(\d{4}|\d{2})(?![\d.,]))?(?!\d)/g, ([, d, m, y]) =>
    meaningOf([onDay(today, Number(d), Number(m), fullYear(y))]),
  );
  const before = new RegExp(
    `(?<=(?<![\\p{L}])(?:${words.before}) )(\\d{1,2})\\.(\\d{1,2})(?![\\d.,]*\\d)`,
    'giu',
  );
  reader.take(before, ([, d, m]) => meaningOf([onDay(today, Number(d), Number(m), null)]));
  const slashed = /(?<![\p{L}\d/.,-])(\d{1,2})([/-])(\d{1,2})(?:\2(\d{4}|\d{2}))?(?![\d/-]|[.,]\d|\s?%)/gu;
  reader.take(slashed, (match) => {
    const [, a = '', separator, b = '', y] = match;
    const hasPlace = isAfter(reader.text.slice(0, match.index), words.before);
    // "1/3 now" is a share, "3-4 weeks" a stretch of time.
    if (y === undefined && (separator === '-' || (a === '1' && '234'.includes(b) && !hasPlace)))
      return undefined;
    const dayFirst = onDay(today, Number(a), Number(b), fullYear(y));
    const monthFirst = onDay(today, Number(b), Number(a), fullYear(y));
    if (words.language !== 'en') return meaningOf([dayFirst ?? monthFirst]);
    return meaningOf(locale === 'en-US' ? [monthFirst, dayFirst] : [dayFirst, monthFirst]);
  });
}

export function isAfter(before: string, words: string): boolean {
  return new RegExp(`(?<![\\p{L}])(?:${words})\\s+$`, 'iu').test(before);
}

function fullYear(text: string | undefined): number | null {
  if (text === undefined) return null;
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}

type Found = Day | 'passed' | null;

function onDay(today: Day, date: number, month: number, year: number | null): Found {
  if (year === null) return nextSuchDay(today, month, date);
  const on = dayOf(year, month, date);
  return on !== null && on < today ? 'passed' : on;
}

/** `undefined`: no day at all, whatever the digits are. */
export function meaningOf(found: readonly Found[]): Meaning | undefined {
  const days = [...new Set(found.filter((one): one is Day => one !== null && one !== 'passed'))];
  if (days.length > 0) return { kind: 'day', days, remark: days.length > 1 ? 'which-one' : null };
  return found.includes('passed') ? { kind: 'no-day', why: 'passed' } : undefined;
}
