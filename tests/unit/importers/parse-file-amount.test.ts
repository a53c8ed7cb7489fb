import { describe, expect, test } from 'vitest';
import { toDecimalString } from '../../../lib/domain/money.ts';
import { fileAmountReader, statesSide } from '../../../lib/importers/parse-file-amount.ts';

function readAs(currency: string, decimal: '.' | ',', text: string, isTyped = false): string {
  const result = fileAmountReader({ currency, decimal, isTyped })(text);
  return result.ok ? toDecimalString(result.value) : result.reason;
}

describe('an amount of a file', () => {
  test.each([
    ['USD', '.', '1234.5', '1234.50'],
    ['USD', '.', '1,284.50', '1284.50'],
    ['USD', '.', '$13.50 ', '13.50'],
    ['USD', '.', '$-142.85', '-142.85'],
    ['USD', '.', '-$142.85', '-142.85'],
    ['USD', '.', '($400.00)', '-400.00'],
    ['USD', '.', '$(400.00)', '-400.00'],
    ['USD', '.', '123.45-', '-123.45'],
    ['USD', '.', '−5.00', '-5.00'],
    ['USD', '.', '.50', '0.50'],
    ['USD', '.', '-0.00', '0.00'],
    ['USD', '.', '12.3400', '12.34'],
    ['USD', '.', '1,200', '1200.00'],
    ['USD', '.', 'US$5.00', '5.00'],
    ['AUD', '.', 'A$5.00', '5.00'],
    ['USD', '.', 'A$5.00', 'other-currency'],
    ['USD', '.', '5.00 €', 'other-currency'],
    ['EUR', ',', '480,00 EUR', '480.00'],
    ['EUR', ',', '1.250,00 €', '1250.00'],
    ['EUR', ',', '1 250,00', '1250.00'],
    ['CAD', '.', 'CA$5.00', '5.00'],
  ] as const)('%s with "%s": %s is %s', (currency, decimal, text, expected) => {
    expect(readAs(currency, decimal, text)).toBe(expected);
  });

  test.each([
    ['JPY', '12,500', '12500'],
    ['JPY', '12,500.00', '12500'],
    ['JPY', '12.5', 'too-many-digits'],
    ['KWD', '1.234', '1.234'],
    ['KWD', '1,234.5', '1234.500'],
    ['KWD', '1.2345', 'too-many-digits'],
    ['USD', '12.345', 'too-many-digits'],
  ] as const)('has the digits of its own currency: %s %s is %s (case 12)', (currency, text, expected) => {
    expect(readAs(currency, '.', text)).toBe(expected);
  });

  test.each([
    '12,5O',
    '',
    '$',
    '()',
    '1,23',
    '12,50',
    '1.234.5',
    '--5',
    '(-5.00)',
    'n/a',
    '1e3',
    '12 5',
    '0x10',
  ])('refuses "%s"', (text) => {
    expect(readAs('USD', '.', text)).toBe('not-an-amount');
  });

  test.each([
    ['USD', '.', '-', '0.00'],
    ['USD', '.', ' – ', '0.00'],
    ['USD', '.', '$ -', '0.00'],
    ['EUR', ',', '- €', '0.00'],
    ['INR', '.', '1,23,456.00', '123456.00'],
    ['INR', '.', '₹ 12,34,56,789.5', '123456789.50'],
    ['INR', '.', 'Rs. 1,500.00', '1500.00'],
    ['INR', '.', '12,500.00 Cr', '-12500.00'],
    ['INR', '.', '12,500.00 Dr', '12500.00'],
    ['EUR', ',', '99,90 H', 'not-an-amount'],
    ['EUR', ',', '1.250,00-', '-1250.00'],
    ['CHF', '.', "1'234.50", '1234.50'],
    ['CHF', '.', 'CHF 1’234.50', '1234.50'],
    ['EUR', ',', '1\u202f234,56 €', '1234.56'],
    ['EUR', ',', '1.234.567,8', '1234567.80'],
    ['USD', '.', '+5.00', '5.00'],
    ['USD', '.', '4.2500', '4.25'],
    ['USD', '.', '(5.00) Cr', 'not-an-amount'],
    ['USD', '.', '1,2345', 'not-an-amount'],
    ['USD', '.', '0,500', '500.00'],
  ] as const)('%s with "%s": %s is %s', (currency, decimal, text, expected) => {
    expect(readAs(currency, decimal, text)).toBe(expected);
  });

  test.each([
    ['USD', ',', '1234.5', '1234.50'],
    ['USD', ',', '1.234', 'too-many-digits'],
    ['USD', ',', '1.234,50', '1234.50'],
    ['USD', ',', '1,234', 'too-many-digits'],
    ['USD', '.', '1,234.50', '1234.50'],
    ['USD', '.', '1234.4999999998', '1234.50'],
    ['USD', '.', '-0.30000000000000004', '-0.30'],
    ['USD', '.', '0.9999999999', '1.00'],
    ['USD', '.', '12.345', 'too-many-digits'],
    ['USD', '.', '12.34567891', 'too-many-digits'],
    ['JPY', '.', '1999.9999999998', '2000'],
    ['KWD', '.', '1.2345', 'too-many-digits'],
    ['EUR', ',', '1234.5 €', '1234.50'],
    ['EUR', '.', '-1234.5 €', '-1234.50'],
    ['EUR', ',', '1234.4999999998 €', '1234.50'],
    ['EUR', ',', '1.234 €', '1234.00'],
    ['EUR', ',', '1.234,50 €', '1234.50'],
    ['CHF', ',', '75.05 CHF', '75.05'],
    ['CNY', ',', '75.05 CNY', '75.05'],
    ['USD', '.', '1234.5 €', 'other-currency'],
  ] as const)('in a workbook, %s with "%s": %s is %s', (currency, decimal, text, expected) => {
    expect(readAs(currency, decimal, text, true)).toBe(expected);
  });

  test.each([
    ['.', '1234.4999999998', '1234.50'],
    ['.', '0.30000000000000004', '0.30'],
    [',', '0,30000000000000004', '0.30'],
    ['.', '12.34567891', 'too-many-digits'],
    ['.', '500.555', 'too-many-digits'],
  ] as const)(
    'the noise of a float that a script wrote is rounded: with "%s" %s is %s (F15)',
    (decimal, text, expected) => {
      expect(readAs('USD', decimal, text)).toBe(expected);
    },
  );

  test.each([
    [',', '1.190,-', '1190.00'],
    [',', '1.190,--', '1190.00'],
    ['.', '12.—', '12.00'],
    ['.', "1'190.-", '1190.00'],
    ['.', '-12.-', '-12.00'],
    ['.', '123.45-', '-123.45'],
  ] as const)(
    'a dash in place of cents is none below zero: with "%s" %s is %s (F22)',
    (decimal, text, expected) => {
      expect(readAs('USD', decimal, text)).toBe(expected);
    },
  );

  test.each([
    [',', '2.000', '2000.00'],
    [',', '-2.000', '-2000.00'],
    [',', '12.5', '12.50'],
    [',', '2.001', 'too-many-digits'],
    ['.', '2.000', '2.00'],
  ] as const)('text of a workbook with "%s": %s is %s (F4)', (decimal, text, expected) => {
    expect(readAs('USD', decimal, text, true)).toBe(expected);
  });

  test.each([
    ['1,28,500.00 Dr', true],
    ['5.00 Cr.', true],
    ['5.00', false],
    ['Cr', false],
  ])('%s states a side: %s (F1)', (text, expected) => {
    expect(statesSide(text)).toBe(expected);
  });

  test('refuses what cannot be held exactly', () => {
    expect(readAs('USD', '.', '99999999999999999.00')).toBe('too-large');
  });
});
