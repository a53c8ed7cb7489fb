import { expect, it } from 'vitest';
import { foldNumber, isTellingNumber, isUsableNumber } from '../../../lib/domain/invoice-number.ts';

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
  ['104217', true],
  ['2026/17', true],
  ['R1234', true],
  ['12', false],
  ['A-1', false],
  ['2026', false],
  ['1999', false],
  [' 2026 ', false],
  ['INVOICE', false],
  ['', false],
  ['1042', false],
  ['10423', false],
  ['1200.00', false],
  ['2026-11-19', false],
  ['19.11.2026', false],
  ['11/19/26', false],
  ['20261119', false],
  ['19112026', false],
  ['191126', false],
  ['2026/11', false],
  ['NOV-2026', false],
  ['19-Nov-26', false],
  ['Q4-2026', false],
  ['KW47', true],
  ['FY2026', false],
  ['555-0100', false],
  ['512-555-0100', false],
  ['5125550100', false],
  ['040-1234567', false],
  ['0401234567', false],
  ['2026000123', true],
  ['2026-0012', true],
  ['RE-2026-11', true],
  ['4000012345', true],
  ['inv/26/0100', true],
])('case 50: whether %j says by itself whose invoice it is: %s', (text, telling) => {
  expect(isTellingNumber(text)).toBe(telling);
});

it.each([
  ['1042', true],
  ['555-0100', true],
  ['2026', false],
  ['042', false],
  ['INVOICE', false],
])('case 50: whether %j can decide beside other evidence: %s', (text, usable) => {
  expect(isUsableNumber(text)).toBe(usable);
});
