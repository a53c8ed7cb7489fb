import { expect, test } from 'vitest';
import { decimalMark } from '../../../../lib/importers/values/decimal-mark.ts';

test.each([
  [['1.234,56'], ','],
  [['12,50', '1.234'], ','],
  [['1,234.56'], '.'],
  [['1,234'], '.'],
  [['1,234', '5.00', '12,50'], '.'],
  [['12,5O', 'n/a', ''], '.'],
  [['480,00 EUR'], ','],
  [['1.234.567'], ','],
  [['1.234'], ','],
  [['1.234', '1,234'], '.'],
  [['0.000'], '.'],
  [['1,23,456'], '.'],
  [['1.190,-', '1.234'], ','],
  [['12.—', '1,234'], '.'],
  [[], '.'],
])('%j parts cents with "%s" (case 68)', (texts, expected) => {
  expect(decimalMark(texts)).toBe(expected);
});

test('three digits after a point are no thousand in a currency that has them', () => {
  expect(decimalMark(['1.234'], 3)).toBe('.');
});
