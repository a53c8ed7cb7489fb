import {
  addDays,
  type Day,
  dayIn,
  daysBetween,
  type Instant,
  instantAt,
  isDay,
  weekdayOf,
} from '../domain/day.ts';
import { type CalendarWords, calendarWords } from './calendar-words.ts';
import { foldWritten } from './fold-written.ts';
import { takeClock } from './written-clock.ts';
import { takeDate, type WrittenDate } from './written-date.ts';

/** How the page that wrote it is drawn, and what time it is. */
export interface WrittenIn {
  /** The page's language, as its document says ("de", "pt-BR"); `null`: it does not say. */
  readonly language: string | null;
  /** The zone the page writes its clock in. */
  readonly zone: string;
  readonly now: Instant;
}

/**
 * The moment that a page means by what it writes beside a mail: "20 Aug 2025, 13:19", "Mo 09:05", "2016年5月4日 上午10:08".
 * Names of months and days, and whether day or month comes first, are those of the page's language. A day without a time
 * is its beginning. `null`: it is unclear, or lies in the future, where no mail comes from.
 *
 * writtenMoment('Mon, Nov 17, 2025, 9:05 AM (4 days ago)', { language: 'en', zone: 'Europe/Berlin', now }) is
 * 2025-11-17T08:05Z.
 */
export function writtenMoment(text: string, { language, zone, now }: WrittenIn): Instant | null {
  const folded = foldWritten(text.slice(0, LONGEST));
  const words = calendarWords(language ?? FALLBACK);
  const at =
    readWith(folded, words, language !== null, { zone, now }) ??
    readWith(folded, calendarWords(FALLBACK), false, { zone, now });
  return at !== null && at > 0 && at <= now + AHEAD_MS ? at : null;
}

const LONGEST = 120;
const FALLBACK = 'en';
/** Clocks of others run ahead a little. */
const AHEAD_MS = 10 * 60_000;

type Here = Pick<Parameters<typeof writtenMoment>[1], 'zone' | 'now'>;

function readWith(text: string, words: CalendarWords, isOrderKnown: boolean, here: Here): Instant | null {
  const clock = takeClock(text, words);
  const date = takeDate(clock.rest, words);
  // "Yesterday" or "Mon" without a time may be said of anything.
  if (clock.hour === null && date.kind !== 'full') return null;
  const days = daysMeant(date, isOrderKnown ? words.order : null, words, here);
  const found = days
    .flatMap((on) => momentOn(on, clock, here) ?? [])
    .filter((at) => at <= here.now + AHEAD_MS);
  const [first] = found;
  // Two days fit as well: nobody knows which is meant.
  return first !== undefined && found.every((at) => at === first) ? first : null;
}

function momentOn(
  on: Day,
  { hour, minute, offsetMinutes }: ReturnType<typeof takeClock>,
  { zone }: Here,
): Instant | null {
  if (hour === null) return instantAt(zone, on, 0);
  if (offsetMinutes === null) return instantAt(zone, on, hour, minute);
  return instantAt('UTC', on, hour, minute) - offsetMinutes * 60_000;
}

/** The days it may mean; none: it names none. */
function daysMeant(
  date: WrittenDate,
  order: CalendarWords['order'] | null,
  words: CalendarWords,
  { zone, now }: Here,
): Day[] {
  const today = dayIn(zone, now);
  switch (date.kind) {
    case 'full':
      return possible(date, order, words, today).filter(
        (on) => date.weekday === null || weekdayOf(on) === date.weekday,
      );
    case 'relative':
      return [addDays(today, date.days)];
    case 'none': {
      if (date.weekday === null) return date.isClockAlone ? [today] : [];
      // The same weekday as today's may be today or a week ago.
      const back = (weekdayOf(today) - date.weekday + 7) % 7;
      return back === 0 ? [] : [addDays(today, -back)];
    }
    case 'unclear':
      return [];
  }
}

function possible(
  { year, month, day, swapped }: Extract<WrittenDate, { kind: 'full' }>,
  order: CalendarWords['order'] | null,
  words: CalendarWords,
  today: Day,
): Day[] {
  const straight = dayOf(year, month, day, words, today);
  if (!swapped) return straight ? [straight] : [];
  const turned = dayOf(year, day, month, words, today);
  const both = [straight, turned].flatMap((on) => on ?? []);
  if (both.length < 2 || order === null) return both;
  return order.indexOf('m') < order.indexOf('d') ? both.slice(1) : both.slice(0, 1);
}

/** Without a year it is the last such day that is not to come. */
function dayOf(
  year: number | null,
  month: number,
  day: number,
  words: CalendarWords,
  today: Day,
): Day | null {
  const thisYear = Number(today.slice(0, 4));
  if (year !== null) return written(gregorian(year, words, thisYear), month, day);
  const now = written(thisYear, month, day);
  return now !== null && daysBetween(now, today) >= 0 ? now : written(thisYear - 1, month, day);
}

/** Thailand counts 543 years more: the language's own calendar says so. */
function gregorian(year: number, { yearsAhead }: CalendarWords, thisYear: number): number {
  if (year < 100) return 2000 + year;
  return yearsAhead > 0 && year > thisYear + yearsAhead / 2 ? year - yearsAhead : year;
}

function written(year: number, month: number, day: number): Day | null {
  const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isDay(text) && year >= 1990 ? text : null;
}
