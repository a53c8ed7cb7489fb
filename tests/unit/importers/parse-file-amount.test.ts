import { describe, expect, test } from 'vitest';
import { toDecimalString } from '../../../lib/domain/money.ts';
import { fileAmountReader } from '../../../lib/importers/parse-file-amount.ts';

function readAs(currency: string, decimal: '.' | ',', text: string): string {
  const result = fileAmountReader({ currency, decimal })(text);
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
    '-',
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

  test('refuses what cannot be held exactly', () => {
    expect(readAs('USD', '.', '99999999999999999.00')).toBe('too-large');
  });
});
