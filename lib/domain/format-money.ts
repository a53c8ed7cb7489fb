import { remember } from '../shared/remember.ts';
import { currencyDigits, type Money, toDecimalString } from './money.ts';

/** The figures alone, grouped as the reader writes them: "1,200.00" in en-US, "1.200,00" in de-DE. Exact at any size. */
export function formatAmount(value: Money, locale: string): string {
  const digits = currencyDigits(value.currency);
  const format = formatOf(locale, digits);
  if (Math.abs(value.amount) < EXACT_AS_NUMBER) return format.format(value.amount / 10 ** digits);
  // A decimal string, not a number: Intl then formats the exact digits (ES2023, Intl.NumberFormat v3).
  return format.format(toDecimalString(value) as Intl.StringNumericLiteral);
}

/** As sentences carry it: "1,200.00 USD". */
export function formatMoney(value: Money, locale: string): string {
  return `${formatAmount(value, locale)} ${value.currency}`;
}

/** So many minor units are a number with digits to spare, which is written four times as fast as a decimal string. */
const EXACT_AS_NUMBER = 1e12;

const formatOf = remember(
  (locale: string, digits: number) =>
    new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits }),
);
