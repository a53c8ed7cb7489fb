import type { CalendarWords } from './calendar-words.ts';
import { wordIn } from './word-in.ts';

export interface WrittenClock {
  /** 0 to 23; `null`: no time is written. */
  readonly hour: number | null;
  readonly minute: number;
  /** "+0100", "GMT-5": how far the clock it was written by is ahead of UTC; `null`: not written. */
  readonly offsetMinutes: number | null;
  /** What is left of the text. */
  readonly rest: string;
}

// Best first. With a point it could be a date, so that only stands alone or behind one ("17.11.2025 klo 9.05").
const CLOCKS = [
  /(?<!\d)(\d{1,2}):(\d{2})(?::\d{2}(?:\.\d+)?)?(?!\d)/,
  /(?<!\d)(\d{1,2}) ?[時时点點시] ?(?:(\d{1,2}) ?[分분]?)?(?: ?\d{1,2} ?[秒초])?/,
  /(?<!\d)(\d{1,2}) ?(?:h|u|uhr|ч)(?![\p{L}]) ?(\d{2})?(?!\d)/u,
  /(?<![\d.])(\d{1,2})\.(\d{2})(?:\.\d{2})?(?![.\d])$/,
];

/** "9:05 pm" is 21:05; "上午10:08" is 10:08; "20h30" is 20:30. What a language calls a half of the day, `Intl` says. */
export function takeClock(text: string, words: CalendarWords): WrittenClock {
  for (const pattern of CLOCKS) {
    const match = pattern.exec(text);
    if (!match) continue;
    const { rest, offsetMinutes } = takeOffset(text.slice(match.index + match[0].length));
    const around = `${text.slice(0, match.index)} \u0000 ${rest}`;
    const period = periodBeside(around, words);
    const hour = hourMeant(Number(match[1]), period?.hours ?? null);
    const minute = Number(match[2] ?? 0);
    if (hour === null || minute > 59) continue;
    return { hour, minute, offsetMinutes, rest: (period?.rest ?? around).replace('\u0000', ' ') };
  }
  return { hour: null, minute: 0, offsetMinutes: null, rest: text };
}

function hourMeant(written: number, hours: readonly number[] | null): number | null {
  if (written > 23) return null;
  if (hours === null) return written;
  // "13:05 PM" is written by some programs all the same.
  if (written > 12) return written;
  const fits = hours.filter((hour) => hour % 12 === written % 12);
  return fits.length === 1 ? (fits[0] ?? null) : null;
}

/** The half of the day stands right before or right behind the clock. */
function periodBeside(text: string, { periods }: CalendarWords) {
  const [before = '', behind = ''] = text.split('\u0000').map((part) => part.trim());
  for (const [name, hours] of periods) {
    if (behind === name || behind.startsWith(`${name} `) || behind.startsWith(`${name},`))
      return { hours, rest: `${before} \u0000 ${behind.slice(name.length)}` };
    if (before.endsWith(name) && wordIn(before.slice(-name.length - 1), name))
      return { hours, rest: `${before.slice(0, -name.length)} \u0000 ${behind}` };
  }
  return null;
}

function takeOffset(behind: string): { rest: string; offsetMinutes: number | null } {
  const match = /^ ?(?:(z|utc|gmt)(?![\p{L}])|(?:utc|gmt)? ?([+-−])(\d{1,2}):?(\d{2})?(?!\d))/u.exec(behind);
  if (!match) return { rest: behind, offsetMinutes: null };
  const [all, , sign, hours = '0', minutes = '0'] = match;
  const ahead = Number(hours) * 60 + Number(minutes);
  return { rest: behind.slice(all.length), offsetMinutes: sign && sign !== '+' ? -ahead : ahead };
}
