import { isCurrency } from '../../domain/money.ts';
import { remember } from '../../shared/remember.ts';
import { currencyOfName } from './currency-names.ts';

/** Signs that stand for one currency; "$" alone, "kr" and "R" stand for several. The longer come first. */
const SIGNS: readonly (readonly [sign: string, code: string])[] = [
  ['US$', 'USD'],
  ['AU$', 'AUD'],
  ['CA$', 'CAD'],
  ['NZ$', 'NZD'],
  ['HK$', 'HKD'],
  ['A$', 'AUD'],
  ['C$', 'CAD'],
  ['S$', 'SGD'],
  ['R$', 'BRL'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['₹', 'INR'],
  ['¥', 'JPY'],
  ['₩', 'KRW'],
  ['₪', 'ILS'],
  ['₺', 'TRY'],
  ['₴', 'UAH'],
  ['₫', 'VND'],
  ['฿', 'THB'],
  ['₦', 'NGN'],
  ['₱', 'PHP'],
  ['zł', 'PLN'],
  ['Kč', 'CZK'],
];

const PLAIN = /^[-+\d.,'’()\s\u2212\u2013]*$/;
const CODE = /(?:^|[^A-Za-z])([A-Z]{3})(?![A-Za-z])/;
/** Currencies whose sign is "$" or begins with it. */
const DOLLARS = new Set(['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD', 'MXN', 'TWD', 'BSD', 'BBD', 'JMD', 'TTD']);

/**
 * The currency that an amount carries itself: 'EUR' for "5,00 €", 'CHF' for "CHF 5.00"; `null` for none, and for a sign
 * of several currencies. `home` settles a sign that is its own: "¥5" is CNY for a firm in China.
 */
export function currencyInAmount(text: string, home: string): string | null {
  if (PLAIN.test(text)) return null;
  const code = CODE.exec(text)?.[1];
  if (code && isCurrency(code)) return code;
  const found = SIGNS.find(([sign]) => text.includes(sign));
  if (!found) return null;
  return found[0] === '¥' && home === 'CNY' ? home : found[1];
}

/** A "$" that says nothing more. */
export function isBareDollar(text: string): boolean {
  return text.includes('$') && currencyInAmount(text, 'USD') === null;
}

export function isDollar(currency: string): boolean {
  return DOLLARS.has(currency);
}

/** What a currency column means: "USD", "usd", "EUR - Euro", "€", "Swiss Franc"; `null` when that is no one currency. */
export const currencyOfCell = remember((cell: string): string | null => {
  const code = /^[a-z]{3}(?![a-z])/i.exec(cell)?.[0].toUpperCase() ?? '';
  if (isCurrency(code)) return code;
  const within = CODE.exec(cell)?.[1];
  if (within && isCurrency(within)) return within;
  return SIGNS.find(([sign]) => cell === sign)?.[1] ?? currencyOfName(cell);
});

/** A filled cell of a currency column that is no currency; a dash says that there is none, and "kr" is that of `home`. */
export function isStrangeCurrency(cell: string, home: string): boolean {
  if (!/[\p{L}\p{N}\p{Sc}]/u.test(cell) || cell === '$' || isNotThere(cell)) return false;
  return currencyOfCell(cell) === null && cell.replace(/\.$/, '').toLowerCase() !== narrowSign(home);
}

function isNotThere(cell: string): boolean {
  return /^(?:n\/?a|none|null|nil)$/i.test(cell);
}

const narrowSign = remember((currency: string): string => {
  const format = new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
  });
  return (
    format
      .formatToParts(0)
      .find(({ type }) => type === 'currency')
      ?.value.toLowerCase() ?? ''
  );
});
