import { add, dinero, greaterThan, isNegative, isPositive, isZero, subtract, toDecimal } from 'dinero.js';
import * as currencies from 'dinero.js/currencies';
import { z } from 'zod';

/** An amount as an integer of minor units (cents; whole yen; thousandths of a dinar) and its ISO 4217 code. */
export interface Money {
  readonly amount: number;
  readonly currency: string;
}

const known: Readonly<Record<string, { code: string; base: number; exponent: number } | undefined>> =
  currencies;

export const currencySchema = z
  .string()
  .regex(/^[A-Z]{3}$/, 'a currency is three capital letters, such as USD')
  .refine((code) => known[code] !== undefined, 'is not a currency in use');

export const moneySchema = z.object({ amount: z.int(), currency: currencySchema });

/** Digits after the point: 2 for USD, 0 for JPY, 3 for KWD. @throws RangeError for an unknown code. */
export function currencyDigits(currency: string): number {
  return definition(currency).exponent;
}

export function isCurrency(code: string): boolean {
  return known[code] !== undefined;
}

export function currencyCodes(): string[] {
  return Object.keys(known).sort();
}

/** money(120000, 'USD') is 1,200.00 USD. */
export function money(amount: number, currency: string): Money {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`Not a whole number of minor units: ${amount}`);
  definition(currency);
  return { amount, currency };
}

/** @throws Error when the currencies differ: sums across currencies do not exist. */
export function addMoney(a: Money, b: Money): Money {
  assertSameCurrency(a, b);
  return fromDinero(add(toDinero(a), toDinero(b)), a.currency);
}

export function subtractMoney(a: Money, b: Money): Money {
  assertSameCurrency(a, b);
  return fromDinero(subtract(toDinero(a), toDinero(b)), a.currency);
}

export function isPositiveMoney(value: Money): boolean {
  const d = toDinero(value);
  return isPositive(d) && !isZero(d);
}

export function isNegativeMoney(value: Money): boolean {
  return isNegative(toDinero(value));
}

export function isMoreThan(a: Money, b: Money): boolean {
  assertSameCurrency(a, b);
  return greaterThan(toDinero(a), toDinero(b));
}

/** Exact decimal without grouping, as files and templates carry it: "1200.00", "-0.05", "1500" for JPY. */
export function toDecimalString(value: Money): string {
  return toDecimal(toDinero(value));
}

function toDinero(value: Money) {
  return dinero({ amount: value.amount, currency: definition(value.currency) });
}

function fromDinero(value: ReturnType<typeof toDinero>, currency: string): Money {
  return { amount: value.toJSON().amount, currency };
}

function definition(currency: string) {
  const found = known[currency];
  if (!found) throw new RangeError(`Unknown currency: ${currency}`);
  // The ariary and the ouguiya have fifths; ISO 4217, banks and files give them two decimal digits all the same.
  return found.base === 10 ? found : { code: currency, base: 10, exponent: 2 };
}

function assertSameCurrency(a: Money, b: Money): void {
  if (a.currency !== b.currency) throw new Error(`Cannot add ${a.currency} and ${b.currency}`);
}
