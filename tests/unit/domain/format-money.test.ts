import { expect, it } from 'vitest';
import { formatAmount, formatMoney } from '../../../lib/domain/format-money.ts';
import { money } from '../../../lib/domain/money.ts';

it.each([
  ['en-US', money(120_000, 'USD'), '1,200.00 USD'],
  ['de-DE', money(120_000, 'EUR'), '1.200,00 EUR'],
  ['fr-FR', money(120_000, 'EUR'), '1\u202f200,00 EUR'],
  ['de-CH', money(120_000, 'CHF'), '1’200.00 CHF'],
  ['en-IN', money(12_345_600, 'INR'), '1,23,456.00 INR'],
  ['en-US', money(1500, 'JPY'), '1,500 JPY'],
  ['en-US', money(1234, 'KWD'), '1.234 KWD'],
  ['en-US', money(-5, 'USD'), '-0.05 USD'],
  ['en-US', money(0, 'USD'), '0.00 USD'],
])('in %s, %o is %s', (locale, value, text) => {
  // The Swiss apostrophe is straight or curly, by the version of the locale data.
  expect(formatMoney(value, locale).replace("'", '’')).toBe(text);
});

it('is exact where a floating point number is not', () => {
  expect(formatAmount(money(Number.MAX_SAFE_INTEGER, 'USD'), 'en-US')).toBe('90,071,992,547,409.91');
});
