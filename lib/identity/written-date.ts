import type { CalendarWords } from './calendar-words.ts';
import { placeOfWord, wordIn } from './word-in.ts';

/** What a text says about a day, before anybody asks which year or which order is meant. */
export type WrittenDate =
  | {
      readonly kind: 'full';
      readonly year: number | null;
      readonly month: number;
      readonly day: number;
      /** Figures alone: month and day may be meant the other way round. */
      readonly swapped: boolean;
      readonly weekday: number | null;
    }
  | { readonly kind: 'relative'; readonly days: number }
  /** No day but perhaps a weekday. `isClockAlone`: nothing else stands there. */
  | { readonly kind: 'none'; readonly weekday: number | null; readonly isClockAlone: boolean }
  | { readonly kind: 'unclear' };

const SEPARATED =
  /(?<!\d)(\d{1,4})(?: ?[./年년-] ?| (?=\d))(\d{1,2})(?:(?: ?[./月월-] ?| (?=\d))(\d{1,4}))?(?!\d)/;
const MONTH_AND_DAY = /(?<!\d)(\d{1,2}) ?[月월] ?(\d{1,2})(?!\d)/;

/** The text is what `takeClock` left of a folded one. */
export function takeDate(text: string, words: CalendarWords): WrittenDate {
  const weekday = weekdayIn(text, words);
  return byFigures(text, weekday) ?? byMonth(text, weekday, words) ?? byName(text, weekday, words);
}

function byFigures(text: string, weekday: number | null): WrittenDate | null {
  const monthAndDay = MONTH_AND_DAY.exec(text);
  if (monthAndDay && !/\d{4}/.test(text))
    return full(null, Number(monthAndDay[1]), Number(monthAndDay[2]), false, weekday);
  const match = SEPARATED.exec(text);
  if (!match) return null;
  const [written, first = '', second = '', third] = match;
  if (third === undefined) return /\d ?[./] ?\d/.test(written) ? yearless(match, weekday) : null;
  // A second date, or what nobody knows: "17.11.2025 to 18.11.2025".
  if (/\d/.test(text.replace(written, ''))) return { kind: 'unclear' };
  const [a, b, c] = [Number(first), Number(second), Number(third)];
  if (first.length === 4) return full(a, b, c, false, weekday);
  if (first.length > 2 || third.length === 3 || third.length === 1) return { kind: 'unclear' };
  // With points the day stands first everywhere.
  return full(c, b, a, !written.includes('.'), weekday);
}

function yearless(
  [written = '', first, second]: RegExpExecArray,
  weekday: number | null,
): WrittenDate | null {
  return full(null, Number(second), Number(first), !written.includes('.'), weekday);
}

/** "17 nov 2025", "nov 17", "1 thg 8, 2023": the name of a month, and beside it one or two figures. */
function byMonth(text: string, weekday: number | null, words: CalendarWords): WrittenDate | null {
  const found = monthIn(text, words);
  if (!found) return null;
  const figures = [...found.rest.matchAll(/\d+/g)].map(([figure]) => figure);
  const years = figures.filter((figure) => figure.length === 4);
  const days = figures.filter((figure) => figure.length <= 2);
  if (years.length > 1 || days.length + years.length !== figures.length) return { kind: 'unclear' };
  const [day, year] = days;
  // "17 Nov 25": what is not the day is the year.
  if (day === undefined || days.length > (years.length > 0 ? 1 : 2)) return { kind: 'unclear' };
  return full(Number(years[0] ?? year ?? Number.NaN), found.month, Number(day), false, weekday);
}

function monthIn(text: string, { months, weekdays }: CalendarWords): { month: number; rest: string } | null {
  // Of "mar 17 nov" only the second is a month: what is a weekday as well counts when nothing else does.
  const isDayToo = (name: string) => weekdays.some(([other]) => other === name);
  const there = months.filter(([name]) => wordIn(text, name));
  const sure = there.filter(([name]) => !isDayToo(name));
  const [longest] = sure.length > 0 ? sure : there;
  if (!longest) return null;
  const [name, month] = longest;
  const at = placeOfWord(text, name);
  const rest = `${text.slice(0, at)} ${text.slice(at + name.length)}`;
  // A second month in what is left: nobody knows which is meant.
  return sure.some(([other, its]) => its !== month && wordIn(rest, other)) ? null : { month, rest };
}

function byName(text: string, weekday: number | null, { relative }: CalendarWords): WrittenDate {
  const named = relative.find(([name]) => wordIn(text, name));
  if (/\d/.test(text)) return { kind: 'unclear' };
  if (named) return { kind: 'relative', days: named[1] };
  return { kind: 'none', weekday, isClockAlone: !/[\p{L}\d]/u.test(text) };
}

/** Of a name that is a month as well nothing is said: "mar" is Tuesday and March in Italian. */
function weekdayIn(text: string, { weekdays, months }: CalendarWords): number | null {
  const [first, ...others] = weekdays.filter(
    ([name]) => wordIn(text, name) && !months.some(([month]) => month === name),
  );
  if (!first) return null;
  return others.every(([name, weekday]) => weekday === first[1] || first[0].includes(name)) ? first[1] : null;
}

function full(
  year: number | null,
  month: number,
  day: number,
  swapped: boolean,
  weekday: number | null,
): WrittenDate {
  const isKnown = year !== null && !Number.isNaN(year);
  return { kind: 'full', year: isKnown ? year : null, month, day, swapped, weekday };
}
