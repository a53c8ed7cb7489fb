import { expect, it } from 'vitest';
import { foldNumber, isTellingNumber } from '../../../lib/domain/invoice-number.ts';

it.each([
  [' inv-1042 ', 'INV-1042'],
  ['INV 1042', 'INV1042'],
  ['re\u00a02026/17', 'RE2026/17'],
  ['rg-ı7', 'RG-I7'],
])('%j is looked up as %s', (text, folded) => {
  expect(foldNumber(text)).toBe(folded);
  expect(foldNumber(folded)).toBe(folded);
});

it.each([
  ['INV-1042', true],
  ['1042', true],
  ['2026/17', true],
  ['R1234', true],
  ['12', false],
  ['A-1', false],
  ['2026', false],
  ['1999', false],
  [' 2026 ', false],
  ['INVOICE', false],
  ['', false],
])('case 50: whether %j can be told from other words: %s', (text, telling) => {
  expect(isTellingNumber(text)).toBe(telling);
});
