import { currencyDigits, type Money, money } from '../domain/money.ts';
import { parseAmount } from '../domain/parse-amount.ts';
import { type Result, refusal, success } from '../shared/result.ts';
import type { DecimalMark } from './values/decimal-mark.ts';

interface AmountNotation {
  readonly currency: string;
  readonly decimal: DecimalMark;
}

/**
 * Reads amounts as programs write them: "1,284.50", "$-142.85", "($400.00)", "480,00 EUR", "123.45-". Exact; a sign of
 * another currency, more digits than the currency has, or anything else is refused with words that follow the amount:
 * `"12,5O" is not an amount`.
 */
export function fileAmountReader({ currency, decimal }: AmountNotation): (text: string) => Result<Money> {
  const signs = currencySigns(currency);
  const digits = currencyDigits(currency);
  return (text) => {
    const { body, negative } = unsigned(text, signs);
    if (/\p{Sc}/u.test(body) && /\d/.test(body)) {
      return refusal('other-currency', `has the sign of another currency than ${currency}`);
    }
    const plain = plainNumber(body, decimal);
    if (!plain || negative === null) return refusal('not-an-amount', 'is not an amount');
    // Zeros after the last digit a currency has say nothing: "12.3400" is 12.34.
    const fraction = plain.fraction.slice(0, digits) + plain.fraction.slice(digits).replace(/0+$/, '');
    if (fraction.length > digits) {
      return refusal('too-many-digits', `has more digits after the point than ${currency} has`);
    }
    const value = parseAmount(
      fraction === '' ? plain.whole : `${plain.whole}.${fraction.padEnd(digits, '0')}`,
      currency,
    );
    if (!value) return refusal('too-large', 'is too large to be read exactly');
    return success(negative && value.amount !== 0 ? money(-value.amount, currency) : value);
  };
}

/** "$", "US$", "U$" and "USD"; the longest first, so that "US$" is not taken for "$" after a stray "US". */
function currencySigns(currency: string): string[] {
  const signs = (['symbol', 'narrowSymbol', 'code'] as const).map((currencyDisplay) => {
    const parts = new Intl.NumberFormat('en', { style: 'currency', currency, currencyDisplay }).formatToParts(
      0,
    );
    return parts.find((part) => part.type === 'currency')?.value ?? currency;
  });
  const narrow = signs[1] ?? currency;
  const prefixed = [currency.slice(0, 2), currency.slice(0, 1)].map((country) => `${country}${narrow}`);
  return [...signs, ...prefixed].sort((a, b) => b.length - a.length);
}

/** Takes sign, brackets and currency off; `negative` is `null` when they contradict each other, as in "(-5)". */
function unsigned(text: string, signs: readonly string[]): { body: string; negative: boolean | null } {
  let body = text.trim().replace(/[\u2212\u2013]/g, '-');
  let minuses = 0;
  for (let before = ''; before !== body; ) {
    before = body;
    const sign = signs.find((one) => body.startsWith(one) || body.endsWith(one));
    if (sign && /\d/.test(body))
      body = body.startsWith(sign) ? body.slice(sign.length) : body.slice(0, -sign.length);
    else if (/^\(.*\)$/.test(body)) [body, minuses] = [body.slice(1, -1), minuses + 1];
    else if (body.startsWith('-')) [body, minuses] = [body.slice(1), minuses + 1];
    else if (body.endsWith('-')) [body, minuses] = [body.slice(0, -1), minuses + 1];
    body = body.trim();
  }
  return { body, negative: minuses > 1 ? null : minuses === 1 };
}

function plainNumber(body: string, decimal: DecimalMark): { whole: string; fraction: string } | null {
  const match = decimal === '.' ? /^([^.]*)(?:\.(\d+))?$/.exec(body) : /^([^,]*)(?:,(\d+))?$/.exec(body);
  if (!match) return null;
  const [, whole = '', fraction = ''] = match;
  if (whole === '' && fraction !== '') return { whole: '0', fraction };
  const grouped =
    decimal === '.' ? /^\d{1,3}([,'’ \u00a0\u202f]\d{3})+$/ : /^\d{1,3}([.'’ \u00a0\u202f]\d{3})+$/;
  if (!/^\d+$/.test(whole) && !grouped.test(whole)) return null;
  return { whole: whole.replace(/\D/g, ''), fraction };
}
