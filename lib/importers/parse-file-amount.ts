import { currencyDigits, type Money, money } from '../domain/money.ts';
import { parseAmount } from '../domain/parse-amount.ts';
import { type Result, refusal, success } from '../shared/result.ts';
import type { DecimalMark } from './values/decimal-mark.ts';

interface AmountNotation {
  readonly currency: string;
  readonly decimal: DecimalMark;
  /** Cells of a workbook: plain digits have a point, whatever the mark is, and may carry the noise of a float. */
  readonly isTyped?: boolean;
}

/** How many digits below the smallest unit a workbook's float may be off before it is another amount. */
const NOISE = 3;

/**
 * Reads amounts as programs write them: "1,284.50", "$-142.85", "($400.00)", "480,00 EUR", "123.45-", "12,500.00 Cr",
 * "1,23,456.00"; a dash alone is zero. Exact; a sign of another currency, more digits than the currency has, or anything
 * else is refused with words that follow the amount: `"12,5O" is not an amount`.
 */
export function fileAmountReader({
  currency,
  decimal,
  isTyped = false,
}: AmountNotation): (text: string) => Result<Money> {
  const signs = currencySigns(currency);
  const digits = currencyDigits(currency);
  const plainly = plainReader({ currency, decimal, isTyped }, digits);
  const read = (text: string): Result<Money> => {
    const plain = plainly(text);
    if (plain) return plain;
    const bare = isTyped ? withoutFormatSign(text, signs) : text;
    if (bare !== text) return read(bare);
    const mark = isTyped && TYPED.test(text) && !isTypedGroups(text, decimal) ? '.' : decimal;
    const typed = withoutNoise(text, digits, mark);
    if (typed !== null) return fromParts(typed, currency, digits);
    return fromParts(partsOf(text, signs, mark), currency, digits);
  };
  return read;
}

/** "1234.5 €" is a number whose format has the sign; "1.234 €" may be typed, with a point between the thousands. */
function withoutFormatSign(text: string, signs: readonly string[]): string {
  const [, number, sign = ''] = /^(-?\d+(?:\.(?:\d{1,2}|\d{4,}))?) (\S+)$/.exec(text) ?? [];
  return number !== undefined && signs.includes(sign) ? number : text;
}

interface AmountParts {
  readonly body: string;
  readonly negative: boolean | null;
  readonly number: { readonly whole: string; readonly fraction: string } | null;
}

const TYPED = /^-?\d+(?:\.\d+)?$/;

/** "2.000" beside "12,50" is text that somebody typed: no number of a workbook ends in zeros behind its point. */
function isTypedGroups(text: string, decimal: DecimalMark): boolean {
  return decimal === ',' && /^-?[1-9]\d{0,2}(?:\.\d{3})*\.\d{2}0$/.test(text);
}

function partsOf(text: string, signs: readonly string[], decimal: DecimalMark): AmountParts {
  const { body, negative } = unsigned(text, signs);
  return { body, negative, number: /^-{1,3}$/.test(body) ? ZERO : plainNumber(body, decimal) };
}

const ZERO = { whole: '0', fraction: '' };

function fromParts({ body, negative, number }: AmountParts, currency: string, digits: number): Result<Money> {
  if (/\p{Sc}/u.test(body) && /\d/.test(body)) {
    return refusal('other-currency', `has the sign of another currency than ${currency}`);
  }
  if (!number || negative === null) return refusal('not-an-amount', 'is not an amount');
  // Zeros after the last digit a currency has say nothing: "12.3400" is 12.34.
  const fraction = number.fraction.slice(0, digits) + number.fraction.slice(digits).replace(/0+$/, '');
  if (fraction.length > digits) {
    return refusal('too-many-digits', `has more digits after the point than ${currency} has`);
  }
  const value = parseAmount(
    fraction === '' ? number.whole : `${number.whole}.${fraction.padEnd(digits, '0')}`,
    currency,
  );
  if (!value) return refusal('too-large', 'is too large to be read exactly');
  return success(negative && value.amount !== 0 ? money(-value.amount, currency) : value);
}

/** Nearly every amount of a long list is a few digits and a point: those take no more than one pattern. */
function plainReader({ currency, decimal, isTyped }: Required<AmountNotation>, digits: number) {
  const mark = isTyped || decimal === '.' ? '\\.' : ',';
  const other = mark === ',' ? '\\.' : ',';
  const cents = digits === 0 ? '()' : `(?:${mark}(\\d{1,${digits}}))?`;
  // Text in a workbook whose amounts have commas: "1,234" is none of a thousand.
  const grouped = isTyped && decimal === ',' ? '' : `|[1-9]\\d{0,2}(?:${other}\\d{3}){1,3}`;
  const pattern = new RegExp(`^(-?)(\\d{1,12}${grouped})${cents}$`);
  return (text: string): Result<Money> | null => {
    const match = pattern.exec(text);
    if (!match) return null;
    const [, sign, typed = '', fraction = ''] = match;
    const whole = typed.length > 3 ? typed.replace(/\D/g, '') : typed;
    const amount = Number(whole + fraction.padEnd(digits, '0'));
    if (!Number.isSafeInteger(amount)) return null;
    return { ok: true, value: { amount: sign === '-' && amount !== 0 ? -amount : amount, currency } };
  };
}

/** "1234.4999999998" of a workbook or a script is 1234.50: it stands nearer to a whole unit than anybody types. */
function withoutNoise(text: string, digits: number, mark: DecimalMark): AmountParts | null {
  const match = NOISY[mark].exec(text.trim());
  const [, sign, whole = '', fraction = ''] = match ?? [];
  if (!match || fraction.length < digits + NOISE + 2) return null;
  const kept = BigInt(whole + fraction.slice(0, digits));
  const beyond = fraction.slice(digits, digits + NOISE);
  const up = beyond === '9'.repeat(NOISE);
  if (!up && beyond !== '0'.repeat(NOISE)) return null;
  const units = String(up ? kept + 1n : kept).padStart(digits + 1, '0');
  const at = units.length - digits;
  return {
    body: '',
    negative: sign === '-',
    number: { whole: units.slice(0, at), fraction: units.slice(at) },
  };
}

const NOISY = { '.': /^(-?)(\d+)\.(\d{5,})$/, ',': /^(-?)(\d+),(\d{5,})$/ };

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
  const rupees = currency === 'INR' ? ['Rs.', 'Rs'] : [];
  return [...signs, ...prefixed, ...rupees].sort((a, b) => b.length - a.length);
}

/** The amount says itself whether it is owed by the customer or to them: "12,500.00 Cr". */
export function statesSide(text: string): boolean {
  return /\d/.test(text) && SIDE.test(text.trim());
}

const SIDE = /[\s.]*\b(dr|cr|debit|credit|soll|haben)\.?$/i;
const OWED_TO_CUSTOMER = /^(?:cr|credit|haben)$/i;

/** Takes sign, brackets, side and currency off; `negative` is `null` when they contradict each other, as in "(-5)". */
function unsigned(text: string, signs: readonly string[]): { body: string; negative: boolean | null } {
  const side = /\d/.test(text) ? SIDE.exec(text.trim()) : null;
  let body = (side ? text.trim().slice(0, side.index) : text).trim().replace(/[\u2212\u2013\u2014]/g, '-');
  let minuses = side && OWED_TO_CUSTOMER.test(side[1] ?? '') ? 1 : 0;
  for (let before = ''; before !== body; ) {
    before = body;
    const sign = signs.find((one) => body.startsWith(one) || body.endsWith(one));
    if (sign && /\d|^\D+-$|^-/.test(body))
      body = body.startsWith(sign) ? body.slice(sign.length) : body.slice(0, -sign.length);
    else if (/^\(.*\)$/.test(body)) [body, minuses] = [body.slice(1, -1), minuses + 1];
    else if (/^-./.test(body)) [body, minuses] = [body.slice(1), minuses + 1];
    else if (/\d[.,]-{1,2}$/.test(body)) body = body.replace(/[.,]-+$/, '');
    else if (/.-$/.test(body)) [body, minuses] = [body.slice(0, -1), minuses + 1];
    else if (/^\+\d/.test(body)) body = body.slice(1);
    body = body.trim();
  }
  return { body, negative: minuses > 1 ? null : minuses === 1 };
}

const WITH_POINT = /^([^.]*)(?:\.(\d+))?$/;
const WITH_COMMA = /^([^,]*)(?:,(\d+))?$/;
const DIGITS = /^\d+$/;
const BY_COMMA = /^\d{1,3}([,'’ \u00a0\u2009\u202f]\d{3})+$/;
const BY_POINT = /^\d{1,3}([.'’ \u00a0\u2009\u202f]\d{3})+$/;
/** Lakhs and crores: 1,23,456. */
const INDIAN = /^\d{1,2}(,\d{2})+,\d{3}$/;

function plainNumber(body: string, decimal: DecimalMark): { whole: string; fraction: string } | null {
  const match = decimal === '.' ? WITH_POINT.exec(body) : WITH_COMMA.exec(body);
  if (!match) return null;
  const [, whole = '', fraction = ''] = match;
  if (whole === '' && fraction !== '') return { whole: '0', fraction };
  const grouped = decimal === '.' ? BY_COMMA.test(whole) || INDIAN.test(whole) : BY_POINT.test(whole);
  if (!DIGITS.test(whole) && !grouped) return null;
  return { whole: whole.replace(/\D/g, ''), fraction };
}
