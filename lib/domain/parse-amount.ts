import { currencyDigits, type Money, money } from './money.ts';

/**
 * An amount as a person types it: "1200", "1,200.00", "1.200,50", "1 200". `null` when it is no amount or has more
 * digits after the point than the currency has. A single separator followed by exactly three digits is a thousands
 * separator ("1,200" and "1.200" are twelve hundred) unless the currency itself has three digits.
 */
export function parseAmount(text: string, currency: string): Money | null {
  const digits = currencyDigits(currency);
  const match = /^(-?)\s*(\d[\d.,\s'’]*)$/.exec(text.trim());
  if (!match) return null;
  const [, sign = '', typed = ''] = match;
  if (!areSpacesThousands(typed)) return null;
  const body = typed.replace(/[\s'’]/g, '');
  const point = decimalPoint(body, digits);
  const whole = (point < 0 ? body : body.slice(0, point)).replace(/[.,]/g, '');
  const fraction = point < 0 ? '' : body.slice(point + 1);
  if (!/^\d*$/.test(fraction) || fraction.length > digits) return null;
  if (point >= 0 && !isGrouped(body.slice(0, point))) return null;
  if (point < 0 && !isGrouped(body)) return null;
  const amount = Number(`${whole}${fraction.padEnd(digits, '0')}`);
  if (!Number.isSafeInteger(amount)) return null;
  return money(sign === '-' && amount !== 0 ? -amount : amount, currency);
}

function decimalPoint(body: string, digits: number): number {
  const last = Math.max(body.lastIndexOf('.'), body.lastIndexOf(','));
  if (last < 0) return -1;
  const separator = body[last];
  const alone = body.indexOf(separator ?? '') === last;
  const tail = body.length - last - 1;
  const mixed = /\./.test(body) && /,/.test(body);
  if (!alone) return -1;
  if (mixed) return last;
  if (tail === 3 && digits !== 3 && last <= 3) return -1;
  return last;
}

/** "1 200" is a number with a space for thousands; "1200 50" is two numbers, and nobody knows which was meant. */
function areSpacesThousands(typed: string): boolean {
  return !/[\s'’]/.test(typed) || /^\d{1,3}([\s'’]\d{3})+([.,]\d*)?$/.test(typed);
}

/** Digits with separators must be grouped in threes of one kind, or not at all; no thousand begins with a zero. */
function isGrouped(whole: string): boolean {
  return (
    /^\d+$/.test(whole) || /^[1-9]\d{0,2}(,\d{3})+$/.test(whole) || /^[1-9]\d{0,2}(\.\d{3})+$/.test(whole)
  );
}
