import { withPlainDigits } from './plain-digits.ts';

/** A time of day as a text writes it. */
export interface WrittenTime {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** "14:05". */
  readonly time: string;
}

const TIME =
  /(?<![\p{L}\d:.,])(\d{1,2})(?:(?::|\s?h\s?)(\d{2})(?::\d{2})?)(?!\d|:\d)(?:[\s\u00a0\u202f]?([ap]\.?[\s\u00a0\u202f]?m\b\.?|[صم](?!\p{L})))?|(?<![\p{L}\d:.,])(\d{1,2})[\s\u00a0\u202f]?([ap]\.?m\b\.?)/giu;

/** Every time of day in a text: 14:05, 2:05 PM, 14 h 05, 2pm. */
export function timesInText(text: string): WrittenTime[] {
  return [...withPlainDigits(text).matchAll(TIME)].flatMap((match) => {
    const [whole, hours, minutes, half, fullHours, fullHalf] = match;
    const time = clock(Number(hours ?? fullHours), Number(minutes ?? 0), half ?? fullHalf);
    if (time === null) return [];
    const [start, end] = [match.index, match.index + whole.length];
    return [{ start, end, text: text.slice(start, end), time }];
  });
}

function clock(hours: number, minutes: number, half: string | undefined): string | null {
  if (minutes > 59 || hours > (half ? 12 : 23)) return null;
  const isAfternoon = half !== undefined && /^[pم]/i.test(half);
  const hour = half === undefined ? hours : (hours % 12) + (isAfternoon ? 12 : 0);
  return `${String(hour).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}
