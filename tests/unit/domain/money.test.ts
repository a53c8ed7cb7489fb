import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addMoney,
  currencyCodes,
  currencyDigits,
  isCurrency,
  isMoreThan,
  isNegativeMoney,
  isPositiveMoney,
  money,
  moneySchema,
  subtractMoney,
  toDecimalString,
} from '../../../lib/domain/money.ts';
import { fuzzRuns } from '../../support/fuzz-runs.ts';

describe('case 12: each currency has its own digits', () => {
  it.each([
    ['USD', 2, 120_000, '1200.00'],
    ['EUR', 2, -5, '-0.05'],
    ['JPY', 0, 1500, '1500'],
    ['KRW', 0, -1, '-1'],
    ['KWD', 3, 1234, '1.234'],
    ['BHD', 3, -7, '-0.007'],
    // ISO 4217 gives these two digits, although their subunit is a fifth.
    ['MGA', 2, 120, '1.20'],
    ['MRU', 2, 120, '1.20'],
  ])('%s has %i', (currency, digits, amount, decimal) => {
    expect(currencyDigits(currency)).toBe(digits);
    expect(toDecimalString(money(amount, currency))).toBe(decimal);
  });

  it('writes every currency there is', () => {
    for (const code of currencyCodes()) {
      expect(toDecimalString(money(1, code))).toBe(
        currencyDigits(code) === 0 ? '1' : (1 / 10 ** currencyDigits(code)).toFixed(currencyDigits(code)),
      );
    }
  });
});

it.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('%f is no number of cents', (amount) => {
  expect(() => money(amount, 'USD')).toThrow(RangeError);
});

it.each(['usd', 'US', 'XYZ', '', 'toString', '__proto__'])('"%s" is no currency', (code) => {
  expect(isCurrency(code)).toBe(false);
  expect(() => money(1, code)).toThrow(RangeError);
  expect(moneySchema.safeParse({ amount: 1, currency: code }).success).toBe(false);
});

it('adds and takes away to the cent', () => {
  expect(addMoney(money(10, 'USD'), money(20, 'USD'))).toEqual(money(30, 'USD'));
  expect(subtractMoney(money(10, 'KWD'), money(30, 'KWD'))).toEqual(money(-20, 'KWD'));
  expect(subtractMoney(money(7, 'JPY'), money(7, 'JPY'))).toEqual(money(0, 'JPY'));
});

it('undoes an addition by taking away', () => {
  const amounts = fc.integer({ min: -(10 ** 14), max: 10 ** 14 });
  fc.assert(
    fc.property(amounts, amounts, (a, b) => {
      expect(subtractMoney(addMoney(money(a, 'USD'), money(b, 'USD')), money(b, 'USD'))).toEqual(
        money(a, 'USD'),
      );
    }),
    { numRuns: fuzzRuns(100) },
  );
});

it('knows no sum and no order across currencies', () => {
  expect(() => addMoney(money(1, 'USD'), money(1, 'EUR'))).toThrow('Cannot add USD and EUR');
  expect(() => subtractMoney(money(1, 'USD'), money(1, 'EUR'))).toThrow();
  expect(() => isMoreThan(money(1, 'USD'), money(1, 'JPY'))).toThrow();
});

it('takes zero for neither positive nor negative', () => {
  expect([-1, 0, 1].map((amount) => isPositiveMoney(money(amount, 'USD')))).toEqual([false, false, true]);
  expect([-1, 0, 1].map((amount) => isNegativeMoney(money(amount, 'USD')))).toEqual([true, false, false]);
});
