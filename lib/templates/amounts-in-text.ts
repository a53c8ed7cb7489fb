import { isCurrency, type Money } from '../domain/money.ts';
import { parseAmount } from '../domain/parse-amount.ts';
import { withPlainDigits } from './plain-digits.ts';

/** An amount as a text writes it: figures, and the currency where it stands beside them. */
export interface WrittenAmount {
  readonly start: number;
  readonly end: number;
  /** Figures and currency. */
  readonly text: string;
  readonly figures: string;
  /** `null`: none is named, or a sign that several share. */
  readonly currency: string | null;
}

// Grouped in threes, with the spaces, points, commas and apostrophes of all our locales; or digits with points and commas.
const FIGURES =
  /(?<![\p{L}\p{N}_/#.-])(?:\d{1,3}(?:[.,'’\s\u00a0\u202f\u2009]\d{3})+(?:[.,]\d{1,3})?(?!\d)|\d+(?:[.,]\d+)*)/gu;
const AFTER = /^[\s\u00a0\u202f]?([A-Z]{3}(?![A-Za-z])|[€£])/;
const BEFORE = /([A-Z]{3}|[€£])[\s\u00a0\u202f]?$/;
const SIGNS: Readonly<Record<string, string>> = { '€': 'EUR', '£': 'GBP' };

/** Every amount in a text: what has a currency beside it, a decimal point, or three digits and more. */
export function amountsInText(text: string): WrittenAmount[] {
  const plain = withPlainDigits(text);
  return [...plain.matchAll(FIGURES)].flatMap((match) => {
    const figures = match[0];
    const start = match.index;
    const end = start + figures.length;
    if (/^[%\p{L}]/u.test(plain.slice(end)) || /^[\s\u00a0\u202f]?%/.test(plain.slice(end))) return [];
    const after = AFTER.exec(plain.slice(end));
    const before = BEFORE.exec(plain.slice(0, start));
    const sign = codeOf(after?.[1]) ?? codeOf(before?.[1]);
    if (sign === null && !/\d{3}|[.,]\d/.test(figures)) return [];
    const isAfter = codeOf(after?.[1]) !== null;
    const whole = isAfter ? end + (after?.[0].length ?? 0) : end;
    return [{ start, end: whole, text: text.slice(start, whole), figures, currency: sign }];
  });
}

/** What is written, in that currency; `null`: it is no amount, or names another currency. */
export function writtenMoney({ figures, currency }: WrittenAmount, asked: string): Money | null {
  return currency !== null && currency !== asked ? null : parseAmount(figures, asked);
}

function codeOf(sign: string | undefined): string | null {
  if (sign === undefined) return null;
  return SIGNS[sign] ?? (isCurrency(sign) ? sign : null);
}
