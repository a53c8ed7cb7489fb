import { withPlainDigits } from './plain-digits.ts';

/** A rate as a text writes it: "6.23 %". */
export interface WrittenRate {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Its digits as they stand there: 6.23 is not 6.32 (P23). */
  readonly rate: string;
}

const RATE = /(?<![\p{L}\d]|\d[.,])(\d+(?:[.,]\d+)?)[\s\u00a0\u202f]?[%٪]/gu;

/** Every rate in a text that has its sign beside it. */
export function ratesInText(text: string): WrittenRate[] {
  return [...withPlainDigits(text).matchAll(RATE)].map((match) => {
    const [start, end] = [match.index, match.index + match[0].length];
    return { start, end, text: text.slice(start, end), rate: match[1] ?? '' };
  });
}

/** Whether two rates are one, whichever sign parts the decimals; "6.2" and "6.20" are two ways of typing, and two rates. */
export function isSameRate(a: string, b: string): boolean {
  return bare(a) === bare(b);
}

function bare(rate: string): string {
  return withPlainDigits(rate)
    .replace(/[\s\u00a0\u202f%٪]/g, '')
    .replaceAll(',', '.');
}
