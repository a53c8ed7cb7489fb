import { type Day, isDay } from '../domain/day.ts';
import { withPlainDigits } from './plain-digits.ts';

/** A day as a text writes it. */
export interface WrittenDay {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** What it may be: 3/5/2026 is in March or in May. Without a year, every year it may be of is left to the asker. */
  readonly mayBe: readonly { readonly year: number | null; readonly month: number; readonly day: number }[];
}

/** Every day in a text, in the ways people of our languages write one. */
export function daysInText(text: string): WrittenDay[] {
  const plain = withPlainDigits(text);
  const found: WrittenDay[] = [];
  for (const { pattern, read } of FORMS) {
    for (const match of plain.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (found.some((one) => start < one.end && end > one.start)) continue;
      const mayBe = read(match.slice(1)).filter(
        ({ month, day }) => month >= 1 && month <= 12 && day >= 1 && day <= 31,
      );
      if (mayBe.length > 0) found.push({ start, end, text: text.slice(start, end), mayBe });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Whether what is written may be that day. */
export function isWrittenDay({ mayBe }: WrittenDay, day: Day): boolean {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return mayBe.some((one) => one.month === month && one.day === date && (one.year ?? year) === year);
}

/** The day that is written, if it can only be one; `null`: it may be several, or its year is left out. */
export function certainDay({ mayBe }: WrittenDay): Day | null {
  const [only, ...others] = mayBe;
  if (!only || others.length > 0 || only.year === null) return null;
  const text = `${only.year}-${String(only.month).padStart(2, '0')}-${String(only.day).padStart(2, '0')}`;
  return isDay(text) ? text : null;
}

type Parts = readonly (string | undefined)[];

const LANGUAGES = ['en', 'en-US', 'de', 'de-AT', 'fr', 'es', 'it', 'nl', 'pt', 'ar'];
const MONTHS: ReadonlyMap<string, number> = new Map(LANGUAGES.flatMap(monthsOf));
const MONTH = [...MONTHS.keys()].sort((a, b) => b.length - a.length).join('|');
const SPACE = '[\\s\\u00a0\\u202f]';

const FORMS: readonly { pattern: RegExp; read: (parts: Parts) => WrittenDay['mayBe'] }[] = [
  { pattern: /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/g, read: ([y, m, d]) => [of(y, m, d)] },
  { pattern: /(\d{4})年(\d{1,2})月(\d{1,2})日/g, read: ([y, m, d]) => [of(y, m, d)] },
  { pattern: /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)/g, read: ([d, m, y]) => [of(y, m, d)] },
  {
    pattern: /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d{4})(?![\d/])/g,
    read: ([a, b, y]) => either(of(y, a, b), of(y, b, a)),
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\d])(\\d{1,2})(?:\\.|st|nd|rd|th|er)?${SPACE}+(?:de${SPACE}+|of${SPACE}+)?(${MONTH})(?!\\p{L})\\.?(?:,?${SPACE}+(?:de${SPACE}+)?(\\d{4})(?!\\d))?`,
      'giu',
    ),
    read: ([d, m, y]) => [of(y, monthOf(m), d)],
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\d])(${MONTH})(?!\\p{L})\\.?${SPACE}+(\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:,?${SPACE}+(\\d{4})(?!\\d))?`,
      'giu',
    ),
    read: ([m, d, y]) => [of(y, monthOf(m), d)],
  },
];

function of(year: string | undefined, month: string | undefined, day: string | undefined) {
  return { year: year ? Number(year) : null, month: Number(month), day: Number(day) };
}

type Read = ReturnType<typeof of>;

function either(a: Read, b: Read): Read[] {
  return a.month === b.month && a.day === b.day ? [a] : [a, b];
}

function monthOf(name: string | undefined): string {
  return String(MONTHS.get((name ?? '').toLowerCase()) ?? 0);
}

function monthsOf(language: string): [string, number][] {
  return Array.from({ length: 12 }, (_, index) => index).flatMap((index) =>
    (['long', 'short'] as const).flatMap((style): [string, number][] => {
      const date = new Date(Date.UTC(2026, index, 15));
      const parts = new Intl.DateTimeFormat(language, {
        day: 'numeric',
        month: style,
        timeZone: 'UTC',
      }).formatToParts(date);
      const name = parts
        .find(({ type }) => type === 'month')
        ?.value.toLowerCase()
        .replace(/\.$/, '');
      return name && /^\p{L}+$/u.test(name) ? [[name, index + 1]] : [];
    }),
  );
}
