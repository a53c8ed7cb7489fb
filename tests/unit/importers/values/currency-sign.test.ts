import { expect, test } from 'vitest';
import {
  currencyInAmount,
  currencyOfCell,
  isBareDollar,
  isStrangeCurrency,
} from '../../../../lib/importers/values/currency-sign.ts';

test.each([
  ['480,00 €', 'EUR'],
  ['£12', 'GBP'],
  ['US$5.00', 'USD'],
  ['CHF 5.00', 'CHF'],
  ['5.00 EUR', 'EUR'],
  ['¥500', 'JPY'],
  ['$5.00', null],
  ['12,500.00 Cr', null],
  ['1,234.50', null],
  ['n/a', null],
])('%s carries %s (case 11)', (text, currency) => {
  expect(currencyInAmount(text, 'USD')).toBe(currency);
});

test('a yen sign is a yuan sign at home in China, and "$" alone is some dollar', () => {
  expect(currencyInAmount('¥500', 'CNY')).toBe('CNY');
  expect([isBareDollar('$5'), isBareDollar('A$5'), isBareDollar('5')]).toEqual([true, false, false]);
});

test.each([
  ['USD', 'USD'],
  ['usd', 'USD'],
  ['EUR - Euro', 'EUR'],
  ['€', 'EUR'],
  ['', null],
  ['Dollars', null],
  ['US Dollar', 'USD'],
  ['US dollars', 'USD'],
  ['Euro', 'EUR'],
  ['Pound Sterling', 'GBP'],
  ['British Pound', 'GBP'],
  ['Schweizer Franken', 'CHF'],
  ['libra esterlina', 'GBP'],
  ['couronne suédoise', 'SEK'],
])('the cell %s means %s', (cell, currency) => {
  expect(currencyOfCell(cell)).toBe(currency);
});

test.each([
  ['Dollars', 'USD', true],
  ['xyz', 'USD', true],
  ['3', 'USD', true],
  ['kr', 'SEK', false],
  ['kr', 'USD', true],
  ['$', 'CAD', false],
  ['-', 'USD', false],
  ['n/a', 'USD', false],
  ['Euro', 'USD', false],
])('%s at home in %s is no currency that is known: %s (F3)', (cell, home, expected) => {
  expect(isStrangeCurrency(cell, home)).toBe(expected);
});
