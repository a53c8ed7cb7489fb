import { expect, it } from 'vitest';
import { rateWords } from '../../../lib/domain/rate-words.ts';

it.each([
  ['6.23', '6.23 %'],
  ['6,23', '6,23 %'],
  [' 6.23 ', '6.23 %'],
  ['6.23 %', '6.23 %'],
  ['6.23%', '6.23%'],
  ['1.5 a month', '1.5 a month'],
  ['', ''],
])('P23: %j is said as %j', (rate, words) => {
  expect(rateWords(rate)).toBe(words);
});
