import { expect, test } from 'vitest';
import {
  dateText,
  isoDateText,
  numberText,
  typedText,
} from '../../../../../lib/importers/read/workbook/cell-text.ts';

test.each([
  ['1234.4999999999998', '1234.5'],
  ['0.30000000000000004', '0.3'],
  ['0.30000000000001137', '0.3'],
  ['1.1368683772161603E-13', '0'],
  ['-1.1368683772161603E-13', '0'],
  ['1.5E+3', '1500'],
  ['1E-2', '0.01'],
  ['-4917.25', '-4917.25'],
  ['1500', '1500'],
  ['1500.10', '1500.1'],
  ['0', '0'],
  ['-0', '0'],
  ['0.0', '0'],
  ['123456789012.345', '123456789012.345'],
  ['999999999999.99', '999999999999.99'],
  ['12345678901234567', '12345678901234567'],
  ['1.0000000000000001E+15', '1000000000000000'],
  ['1E+21', '1000000000000000000000'],
  ['1e400', '1e400'],
  ['', ''],
  [' 7 ', '7'],
  ['n/a', 'n/a'],
])('the number %j stands as %j', (raw, expected) => {
  expect(numberText(raw)).toBe(expected);
});

test.each([
  ['46228', 'day', false, '2026-07-25'],
  ['46228.75', 'day', false, '2026-07-25'],
  ['46228.99999999', 'day', false, '2026-07-26'],
  ['44766', 'day', true, '2026-07-25'],
  ['0', 'day', true, '1904-01-01'],
  ['1', 'day', false, '1900-01-01'],
  ['59', 'day', false, '1900-02-28'],
  ['61', 'day', false, '1900-03-01'],
  ['2958465', 'day', false, '9999-12-31'],
  ['2958466', 'day', false, '2958466'],
  ['0', 'day', false, '0'],
  ['-1.5', 'day', false, '-1.5'],
  ['0.75', 'day', false, '18:00'],
  ['0.75', 'time', false, '18:00'],
  ['0', 'time', false, '00:00'],
  ['0.5000115740740741', 'time', false, '12:00:01'],
  ['46228.5', 'time', false, '2026-07-25'],
  ['soon', 'day', false, 'soon'],
  ['', 'day', false, ''],
] as const)('the serial %j shown as a %s (from 1904: %s) is %j', (raw, style, from1904, expected) => {
  expect(dateText(raw, { style, from1904 })).toBe(expected);
});

test.each([
  ['2026-07-25', '2026-07-25'],
  ['2026-07-25T15:30:00Z', '2026-07-25'],
  ['soon', 'soon'],
])('the written date %j is %j', (raw, expected) => {
  expect(isoDateText(raw)).toBe(expected);
});

test.each([
  ['a_x000D_\nb', 'a\nb'],
  ['a\r\nb\rc', 'a\nb\nc'],
  ['_x005F_x000D_', '_x000D_'],
  ['max_x', 'max_x'],
])('the text %j is typed as %j', (raw, expected) => {
  expect(typedText(raw)).toBe(expected);
});
