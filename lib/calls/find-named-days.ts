import { addDays, addMonths, type Day, day, endOfMonth, weekdayOf } from '../domain/day.ts';
import { dayOf, isSameWeek, nextDate, weekdayAfter } from './day-maths.ts';
import { meaningOf } from './find-numeric-days.ts';
import type { Meaning, Reader } from './text-mark.ts';
import { hasWords, type LanguageWords, wordsOf } from './words/language-words.ts';

/** The stop of "Mon." and "Dec."; that of a sentence is left alone. */
export const SHORT_DOT = '(?:(?<=(?<!\\p{L})\\p{L}{2,4})\\.(?=[ \\d]))?';

export interface NamedWeekday {
  readonly start: number;
  readonly end: number;
  readonly weekday: number;
  readonly manner: 'next' | 'coming' | 'last' | 'later' | 'plain';
}

/** Weekdays are kept apart at first: a date beside one says which it is. */
export function findWeekdays(reader: Reader, words: LanguageWords): NamedWeekday[] {
  const found: NamedWeekday[] = [];
  words.weekdays.forEach((names, weekday) => {
    const around = `${words.next}|${words.coming}|${words.last}|${words.weekLater}`;
    const pattern = wordsOf(`(?:(?<lead>${around}) )?(?<name>${names})${SHORT_DOT}(?: (?<tail>${around}))?`);
    reader.take(pattern, (match) => {
      const { lead, name = '', tail } = match.groups ?? {};
      if (name.length === 2 && !isShortName(match, reader, words)) return undefined;
      const manner = mannerOf(lead ?? tail, words);
      found.push({ start: match.index, end: match.index + match[0].length, weekday, manner });
      return null;
    });
  });
  return found;
}

/** "am Fr" is a day; "so" and "do" are words. */
function isShortName({ index, groups }: RegExpExecArray, { text }: Reader, words: LanguageWords): boolean {
  const name = groups?.name ?? '';
  const capital = name.slice(0, 1) !== name.slice(0, 1).toLowerCase();
  return capital && new RegExp(`(?:${words.before}) $`, 'iu').test(text.slice(0, index));
}

function mannerOf(text: string | undefined, words: LanguageWords): NamedWeekday['manner'] {
  if (text === undefined) return 'plain';
  if (hasWords(text, words.weekLater)) return 'later';
  if (hasWords(text, words.next)) return 'next';
  return hasWords(text, words.last) ? 'last' : 'coming';
}

/**
 * "Friday" is the coming one; said on a Friday it may be today or in a week. "Next Friday" is next week's; said on a
 * Monday, some mean the Friday of the same week: both are given.
 */
export function weekdayMeaning({ weekday, manner }: NamedWeekday, today: Day): Meaning {
  if (manner === 'last') return { kind: 'past' };
  const coming = weekdayAfter(today, weekday);
  const later = addDays(coming, 7);
  if (manner === 'later') return { kind: 'day', days: [later], remark: null };
  if (manner === 'next' && isSameWeek(coming, today)) {
    return { kind: 'day', days: [later, coming], remark: 'which-one' };
  }
  if (manner !== 'next' && weekdayOf(today) === weekday) {
    return { kind: 'day', days: [today, coming], remark: 'which-one' };
  }
  return { kind: 'day', days: [coming], remark: null };
}

/** "The 15th", "end of month", "end of January", "within ten days", "the day after tomorrow": exact by themselves. */
export function findNamedDays(reader: Reader, today: Day, words: LanguageWords): void {
  const only = (on: Day | null): Meaning | undefined => meaningOf([on]);
  findOrdinals(reader, today, words);
  reader.take(wordsOf(words.endOfNextMonth), () => only(endOfMonth(addMonths(today, 1))));
  reader.take(wordsOf(words.endOfMonth), () => only(endOfMonth(today)));
  reader.take(wordsOf(words.endOfYear), () => only(day(`${today.slice(0, 4)}-12-31`)));
  reader.take(wordsOf(words.endOfWeek), () => only(comingFriday(today)));
  reader.take(wordsOf(`(?:${words.endOf}) (?:(?:${words.next}) )(?:${words.weeksUnit})`), () =>
    only(comingFriday(weekdayAfter(today, 1))),
  );
  words.months.forEach((names, index) => {
    const pattern = `(?:${words.endOf}) (?:de |d')?(?:${names})${SHORT_DOT}(?: (?<year>\\d{4}))?`;
    reader.take(wordsOf(pattern), ({ groups }) => only(endOfNamed(today, index + 1, groups?.year)));
  });
  // Before "in a week" is covered: "today in a week" is one day.
  reader.take(wordsOf(words.now), () => only(today));
  const numbers = words.numbers.map(([names]) => names).join('|');
  const unit = `(?<days>${words.daysUnit})|(?<weeks>${words.weeksUnit})|(?<months>${words.monthsUnit})`;
  reader.take(wordsOf(`(?:${words.within}) (?<n>\\d{1,3}|${numbers}) (?:${unit})`), ({ groups }) => {
    const n = numberOf(groups?.n ?? '', words);
    if (n === null) return undefined;
    if (groups?.months) return only(addMonths(today, n));
    return only(addDays(today, groups?.weeks ? n * 7 : n));
  });
  reader.take(wordsOf(words.afterTomorrow), () => only(addDays(today, 2)));
  reader.take(wordsOf(words.tomorrow), () => only(addDays(today, 1)));
}

const OF_NEXT_MONTH =
  '(?: (?<later>of next month|(?:des )?nächsten monats|(?:des )?kommenden monats|du mois prochain|del (?:mes que viene|próximo mes)))?';

/** What makes the number before it no day: a month's name, which makes it another day, or something counted. */
const AFTER_NUMBER =
  'payment|instal|invoice|half|reminder|time|call|quarter|floor|street|st|ave|avenue|rate|party|notice|attempt|letter|mail|mahnung|rechnung|étage|factura|facture';

function findOrdinals(reader: Reader, today: Day, words: LanguageWords): void {
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.ordinal})${OF_NEXT_MONTH}`, 'giu');
  const noun = new RegExp(`^ ?(?:of |de )?(?:${words.months.join('|')}|${AFTER_NUMBER})(?![\\p{L}])`, 'iu');
  reader.take(pattern, (match) => {
    const n = Number(match.groups?.n);
    if (noun.test(reader.text.slice(match.index + match[0].length))) return undefined;
    if (words.language === 'en' && !isPlaced(match, reader, words)) return undefined;
    if (match.groups?.later) {
      const next = addMonths(day(`${today.slice(0, 8)}01`), 1);
      return meaningOf([dayOf(Number(next.slice(0, 4)), Number(next.slice(5, 7)), n)]);
    }
    const found = nextDate(today, n);
    if (!found) return undefined;
    return { kind: 'day', days: [found.on], remark: found.isNextMonth ? 'next-month' : null };
  });
}

/** "15th" alone may be anything; "the 15th" and "by 15th" are days. */
function isPlaced(match: RegExpExecArray, { text }: Reader, words: LanguageWords): boolean {
  return (
    /^the /i.test(match[0]) ||
    new RegExp(`(?<![\\p{L}])(?:${words.before}) $`, 'iu').test(text.slice(0, match.index))
  );
}

/** Friday is the last day of a week on which money moves. */
function comingFriday(today: Day): Day {
  const ahead = (5 - weekdayOf(today) + 7) % 7;
  return addDays(today, ahead);
}

function endOfNamed(today: Day, month: number, year: string | undefined): Day | null {
  const start = dayOf(Number(year ?? today.slice(0, 4)), month, 1);
  if (!start) return null;
  const end = endOfMonth(start);
  if (end >= today) return end;
  return year === undefined ? endOfMonth(addMonths(start, 12)) : null;
}

export function numberOf(text: string, { numbers }: LanguageWords): number | null {
  if (/^\d+$/.test(text)) return Number(text);
  return numbers.find(([names]) => new RegExp(`^(?:${names})$`, 'iu').test(text))?.[1] ?? null;
}
