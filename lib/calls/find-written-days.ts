import * as de from 'chrono-node/de';
import * as en from 'chrono-node/en';
import * as es from 'chrono-node/es';
import * as fr from 'chrono-node/fr';
import type { Day } from '../domain/day.ts';
import { dayOf, nextSuchDay } from './day-maths.ts';
import { meaningOf } from './find-numeric-days.ts';
import type { Meaning, Reader } from './text-mark.ts';
import type { LanguageWords } from './words/language-words.ts';

const PARSERS: Readonly<Record<string, typeof en.casual>> = {
  en: en.casual,
  de: de.casual,
  es: es.casual,
  fr: fr.casual,
};

type Written = ReturnType<typeof en.casual.parse>[number];

/** Days with a month's name, and those that count from today: "15 December", "the 4th of Dec", "ten days from now". */
export function findWrittenDays(reader: Reader, today: Day, words: LanguageWords): void {
  const parser = PARSERS[words.language] ?? en.casual;
  for (const found of parser.parse(reader.text, noonOf(today), { forwardDate: true })) {
    const meaning = writtenMeaning(found, today, words);
    if (meaning) reader.cover(found.index, found.index + found.text.length, meaning);
  }
}

/** The library counts on the machine's own wall clock; noon is the same day on it however the clocks are changed. */
function noonOf(today: Day): Date {
  const [year = 0, month = 1, date = 1] = today.split('-').map(Number);
  return new Date(year, month - 1, date, 12);
}

function writtenMeaning(
  { start, end, text }: Written,
  today: Day,
  words: LanguageWords,
): Meaning | undefined {
  const [year, month, date] = [start.get('year'), start.get('month'), start.get('day')];
  if (year === null || month === null || date === null) return undefined;
  // "At 5", "January", "next month": an hour or a month is no day.
  if (!start.isCertain('month') || !(start.isCertain('day') || isCounted(text, words))) return undefined;
  // "Today" and "tomorrow" are read before; what is left of them belongs to something longer.
  if (start.tags().has('casualReference/today') || start.tags().has('casualReference/tomorrow'))
    return undefined;
  if (start.tags().has('result/relativeDate') && !COUNTED.test(text)) {
    const on = dayOf(year, month, date);
    return on !== null && on < today ? { kind: 'past' } : undefined;
  }
  if (end?.isCertain('day')) return { kind: 'no-day', why: 'vague' };
  if (!start.isCertain('year')) return meaningOf([nextSuchDay(today, month, date)]);
  const on = dayOf(year, month, date);
  return meaningOf([on !== null && on < today ? 'passed' : on]);
}

/** "30 days net" counts from elsewhere. */
const COUNTED = /from (?:now|today)|later|hence|^(?:in|within|dans|en|dentro|sous|binnen|innerhalb) /i;

/** "In a month" is counted to the day. */
function isCounted(text: string, { within }: LanguageWords): boolean {
  return new RegExp(`^(?:${within}) `, 'iu').test(text);
}
