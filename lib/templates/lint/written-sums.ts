import { isCurrency } from '../../domain/money.ts';
import { withPlainDigits } from '../plain-digits.ts';

/** An amount as a text writes it, in whatever sign or word its currency has. */
export interface WrittenSum {
  readonly start: number;
  readonly end: number;
  /** In hundredths, so that sums are exact. */
  readonly hundredths: number;
  /** A code, or the sign where several currencies share it. */
  readonly currency: string;
}

const FIGURES = String.raw`\d{1,3}(?:[.,'’ \u00a0\u202f\u2009]\d{3})+(?:[.,]\d{1,2})?(?!\d)|\d+(?:[.,]\d{1,2})?(?!\d)`;
const SIGN = String.raw`(?:US|CA|AU|C|A|MX)?\$(?: ?(?:US|CA|MXN))?|[€£¥]|CHF|Fr\.|[A-Z]{3}(?![A-Za-z])|(?:euros?|dollars?|pounds?(?: sterling)?|livres? sterling|libras?(?: esterlinas)?|pfund|franken|francs?(?: suisses)?|francos(?: suizos)?|pesos|dólares|dollar|yen|kronen|kronor|kroner|couronnes|coronas|forint\p{L}*|złoty|zlotys?|zloty|rupees|rupien|roupies|rublos|rubel|roubles)(?!\p{L})`;
const BEFORE = new RegExp(`(?<![\\p{L}\\d])(${SIGN}):?[\\s\\u00a0\\u202f]?(${FIGURES})(?![\\d%])`, 'giu');
const AFTER = new RegExp(
  `(?<![\\p{L}\\d.,])(${FIGURES})(?:[\\s\\u00a0\\u202f]?| (?:in|en) )(${SIGN})`,
  'giu',
);

/** Every amount that names its currency. */
export function sumsIn(text: string): WrittenSum[] {
  const plain = withPlainDigits(text);
  const found: WrittenSum[] = [];
  for (const [pattern, figuresAt, signAt] of [
    [AFTER, 1, 2],
    [BEFORE, 2, 1],
  ] as const) {
    for (const match of plain.matchAll(pattern)) {
      const currency = currencyOf(match[signAt] ?? '');
      const [start, end] = [match.index, match.index + match[0].length];
      if (currency === null || found.some((one) => start < one.end && end > one.start)) continue;
      found.push({ start, end, hundredths: hundredthsOf(match[figuresAt] ?? ''), currency });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

const CODES: readonly (readonly [RegExp, string])[] = [
  [/€|^euro/iu, 'EUR'],
  [/£|^pound|^livre|^libra|^pfund/iu, 'GBP'],
  [/^(?:chf|fr\.|franken|francs?|francos)/iu, 'CHF'],
  [/^(?:us\$|\$ ?us|usd)/iu, 'USD'],
  [/^(?:ca\$|c\$|\$ ?ca|cad)/iu, 'CAD'],
  [/^(?:mx\$|\$ ?mxn|mxn|pesos)/iu, 'MXN'],
  [/^(?:au\$|a\$|aud)/iu, 'AUD'],
  [/\$|^dollar|^dólar/iu, '$'],
  [/¥|^yen/iu, 'JPY'],
  [/^(?:kron|couronn|coron|kroner)/iu, 'SEK'],
  [/^forint/iu, 'HUF'],
  [/^z[łl]oty/iu, 'PLN'],
  [/^r(?:upees|upien|oupies)/iu, 'INR'],
  [/^r(?:ublos|ubel|oubles)/iu, 'RUB'],
];

/** Every other figure of three digits and more, or with decimals: a sum whose currency is left out. */
export function bareFiguresIn(text: string, sums: readonly WrittenSum[]): WrittenSum[] {
  const plain = withPlainDigits(text);
  return [...plain.matchAll(new RegExp(`(?<![\\p{L}\\d.,/#-])(?:${FIGURES})(?![\\p{L}\\d%/-])`, 'gu'))]
    .map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      hundredths: hundredthsOf(match[0]),
      currency: '',
    }))
    .filter(
      ({ start, end, hundredths }) =>
        hundredths >= 10_000 && !sums.some((one) => start < one.end && end > one.start),
    );
}

function currencyOf(sign: string): string | null {
  const known = CODES.find(([pattern]) => pattern.test(sign));
  if (known) return known[1];
  return isCurrency(sign) ? sign : null;
}

function hundredthsOf(figures: string): number {
  const decimals = /[.,](\d{1,2})$/.exec(figures)?.[1] ?? '';
  const whole = (decimals === '' ? figures : figures.slice(0, -decimals.length - 1)).replace(/\D/g, '');
  return Number(whole) * 100 + Number(decimals.padEnd(2, '0'));
}

/** "$" beside "USD" is one currency; beside "CAD" or "EUR" it is another. */
export function areDifferent(a: string, b: string): boolean {
  return named(a) !== named(b);
}

function named(currency: string): string {
  return currency === '$' ? 'USD' : currency;
}
