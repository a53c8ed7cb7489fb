import { remember } from '../shared/remember.ts';
import { currencyDigits, type Money, toDecimalString } from './money.ts';

/** The figures alone, grouped as the reader writes them: "1,200.00" in en-US, "1.200,00" in de-DE. Exact at any size. */
export function formatAmount(value: Money, locale: string): string {
  const format = formatOf(locale, currencyDigits(value.currency));
  // A decimal string, not a number: Intl then formats the exact digits (ES2023, Intl.NumberFormat v3).
  return format.format(toDecimalString(value) as Intl.StringNumericLiteral);
}

/** As sentences carry it: "1,200.00 USD". */
export function formatMoney(value: Money, locale: string): string {
  return `${formatAmount(value, locale)} ${value.currency}`;
}

const formatOf = remember(
  (locale: string, digits: number) =>
    new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits }),
);
