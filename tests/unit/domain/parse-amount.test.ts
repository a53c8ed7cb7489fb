import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatAmount } from '../../../lib/domain/format-money.ts';
import { money } from '../../../lib/domain/money.ts';
import { parseAmount } from '../../../lib/domain/parse-amount.ts';
import { fuzzRuns } from '../../support/fuzz-runs.ts';

it.each([
  ['1200', 'USD', 120_000],
  ['1,200.00', 'USD', 120_000],
  ['1.200,50', 'EUR', 120_050],
  ['1 200', 'EUR', 120_000],
  ['1\u00a0200,5', 'EUR', 120_050],
  ['1\u202f234\u202f567,89', 'EUR', 123_456_789],
  ["1'200.50", 'CHF', 120_050],
  ['1’200.50', 'CHF', 120_050],
  [' 1200 ', 'USD', 120_000],
  ['0.05', 'USD', 5],
  ['0,5', 'EUR', 50],
  ['007', 'USD', 700],
  ['-12.34', 'USD', -1234],
  ['-0', 'USD', 0],
  // Three digits after a lone separator are thousands ...
  ['1,200', 'USD', 120_000],
  ['1.200', 'USD', 120_000],
  ['1,234,567', 'USD', 123_456_700],
  ['1.234.567,8', 'EUR', 123_456_780],
  // ... unless the currency has three digits (case 12).
  ['1.200', 'KWD', 1200],
  ['1,200.5', 'KWD', 1_200_500],
  ['1,500', 'JPY', 1500],
  ['1500', 'JPY', 1500],
  ['1.005', 'JPY', 1005],
])('reads %j as %s', (text, currency, amount) => {
  expect(parseAmount(text, currency)).toEqual(money(amount, currency));
});

it.each([
  ['', 'USD'],
  ['-', 'USD'],
  ['ten', 'USD'],
  ['1e3', 'USD'],
  ['$5', 'USD'],
  ['1.2.3', 'USD'],
  ['1,20,000', 'USD'],
  ['1,200.00.5', 'USD'],
  ['12,34.5', 'USD'],
  ['1.234.56', 'USD'],
  // More digits than the currency has: nobody may round a promise.
  ['12.345,678', 'EUR'],
  ['1234.567', 'USD'],
  ['1500.5', 'JPY'],
  ['1.2345', 'KWD'],
  // A thousand never starts with a zero: half a dollar, written with too many digits.
  ['0.125', 'USD'],
  ['0,500', 'EUR'],
  // Two numbers, or one with a slip of the thumb: not to be glued together.
  ['1200 50', 'USD'],
  ['1 2', 'USD'],
  ['1 200 50', 'EUR'],
  ['99999999999999999', 'USD'],
])('does not guess at %j %s', (text, currency) => {
  expect(parseAmount(text, currency)).toBeNull();
});

it('reads back what it writes, in any locale whose digits it knows', () => {
  const amounts = fc.integer({ min: -(10 ** 12), max: 10 ** 12 });
  const locales = fc.constantFrom('en-US', 'de-DE', 'fr-FR', 'de-CH', 'sv-SE');
  fc.assert(
    fc.property(amounts, locales, fc.constantFrom('USD', 'JPY'), (amount, locale, currency) => {
      const written = formatAmount(money(amount, currency), locale).replace('\u2212', '-');
      expect(parseAmount(written, currency)).toEqual(money(amount, currency));
    }),
    { numRuns: fuzzRuns(200) },
  );
});
