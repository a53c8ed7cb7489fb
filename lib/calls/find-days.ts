import { addDays, type Day, weekdayOf } from '../domain/day.ts';
import {
  findNamedDays,
  findWeekdays,
  type NamedWeekday,
  SHORT_DOT,
  weekdayMeaning,
} from './find-named-days.ts';
import { findWrittenDays } from './find-written-days.ts';
import type { Mark, Reader } from './text-mark.ts';
import { type LanguageWords, wordsOf } from './words/language-words.ts';

export interface DaysAt {
  readonly today: Day;
  /** BCP 47: in which order the writer's own country writes day and month. */
  readonly locale: string;
  readonly words: LanguageWords;
}

/** Marks every day that is said in words, and what sounds like one and is none. */
export function findDays(reader: Reader, { today, words }: DaysAt): void {
  reader.take(wordsOf(words.timeOfDay), () => null);
  const weekdays = findWeekdays(reader, words);
  findNamedDays(reader, today, words);
  reader.take(wordsOf(words.vague), () => ({ kind: 'no-day', why: 'vague' }));
  findWrittenDays(reader, today, words);
  findMonths(reader, words);
  for (const weekday of weekdays) placeWeekday(reader, weekday, today);
  mergeAlternatives(reader);
}

/** "In January": which day of it is asked. */
function findMonths(reader: Reader, words: LanguageWords): void {
  const before = `(?<=(?<![\\p{L}])(?:${words.beforeMonth}) )`;
  reader.take(wordsOf(`${before}(?:${words.months.join('|')})${SHORT_DOT}(?: \\d{4})?`), () => ({
    kind: 'no-day',
    why: 'month',
  }));
}

/** "Friday, 4 December" is one day; where name and date differ, both are given. */
function placeWeekday(reader: Reader, weekday: NamedWeekday, today: Day): void {
  const beside = reader.marks.findIndex((mark) => mark.kind === 'day' && isBeside(mark, weekday, reader));
  const mark = reader.marks[beside];
  if (mark?.kind !== 'day') {
    reader.cover(weekday.start, weekday.end, weekdayMeaning(weekday, today));
    return;
  }
  const start = Math.min(mark.start, weekday.start);
  const end = Math.max(mark.end, weekday.end);
  const place = { start, end, words: reader.original.slice(start, end).trim() };
  const fitting = mark.days.filter((on) => weekdayOf(on) === weekday.weekday);
  if (fitting.length > 0) {
    // "Friday, 4/12" also says which of the two numbers is the month; "the 4th" needs no word about the month then.
    reader.marks[beside] = {
      ...mark,
      ...place,
      days: fitting,
      remark: fitting.length > 1 ? mark.remark : null,
    };
    return;
  }
  const [on] = mark.days;
  const named = on === undefined ? null : nearestSuch(on, weekday.weekday);
  const days = [...mark.days, ...(named !== null && named >= today ? [named] : [])];
  reader.marks[beside] = { ...mark, ...place, days, remark: 'name-differs' };
}

const BETWEEN = /^[\s,.(]*(?:the|den|dem|der|le|el|on|am|día)?[\s,.(]*$/i;

function isBeside(mark: Mark, { start, end }: NamedWeekday, { original }: Reader): boolean {
  const gap = mark.start >= end ? original.slice(end, mark.start) : original.slice(mark.end, start);
  // "Today, Friday" and "the 4th, Friday" stand beside each other; a comma parts "500 today, Friday the rest".
  return (
    gap.length <= 8 && (mark.start >= end || mark.end <= start) && BETWEEN.test(gap) && /\d/.test(mark.words)
  );
}

/** The weekday of that name at most three days away. */
function nearestSuch(on: Day, weekday: number): Day {
  const ahead = (weekday - weekdayOf(on) + 7) % 7;
  return addDays(on, ahead > 3 ? ahead - 7 : ahead);
}

/** "Friday or Monday": one of the two. */
function mergeAlternatives(reader: Reader): void {
  const days = reader.inOrder().filter((mark) => mark.kind === 'day');
  for (const [index, first] of days.entries()) {
    const second = days[index + 1];
    if (!second) return;
    const gap = reader.original.slice(first.end, second.start);
    if (!/^\s*,?\s*(?:or|oder|ou|o)(?: (?:on|by|the|am|bis|le|el))*\s*$/i.test(gap)) continue;
    const end = second.end;
    const both: Mark = {
      ...first,
      end,
      words: reader.original.slice(first.start, end).trim(),
      days: [...new Set([...first.days, ...second.days])],
      remark: 'which-one',
    };
    reader.marks.splice(reader.marks.indexOf(first), 1, both);
    reader.marks.splice(reader.marks.indexOf(second), 1);
    return;
  }
}
