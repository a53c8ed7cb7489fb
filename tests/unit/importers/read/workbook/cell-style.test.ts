import { expect, test } from 'vitest';
import { cellStyle } from '../../../../../lib/importers/read/workbook/cell-style.ts';

test.each([
  [4, undefined, null],
  [44, undefined, null],
  [44, '_-* #,##0.00\\ "€"_-;\\-* #,##0.00\\ "€"_-;_-* "-"??\\ "€"_-;_-@_-', '€'],
  [164, '[$€-407] #,##0.00', '€'],
  [164, '#,##0.00\\ [$€-1]', '€'],
  [164, '_-[$€-2] * #,##0.00_-;[Red]-#,##0.00', '€'],
  [164, '"€"#,##0.00', '€'],
  [164, '€ #,##0.00', '€'],
  [164, '#,##0.00 \\€', '€'],
  [164, '£#,##0', '£'],
  [164, '[$CHF] #,##0.00', 'CHF'],
  [164, '[$EUR] #,##0.00;[Red]-[$EUR] #,##0.00', 'EUR'],
  [164, '#,##0.00 "EUR"', 'EUR'],
  [164, '[$US$-409]#,##0.00', 'US$'],
  [164, '#,##0.00 "zł"', 'zł'],
  [164, '[$¥-411]#,##0', '¥'],
  [164, '[$¥-804]#,##0.00', 'CNY'],
  [164, '[$¥-zh-CN]#,##0.00', 'CNY'],
  [164, '"$"#,##0.00_);("$"#,##0.00)', null],
  [164, '[$$-409]#,##0.00', null],
  [164, '$#,##0.00', null],
  [164, '#,##0.00 [$kr-41D]', null],
  [164, '#,##0, "k€"', null],
  [164, '0 "days"', null],
  [164, '0 "all"', null],
  [164, '[$-409]General', null],
  [164, '[>100][Red]0;0', null],
  [164, '0.00%', null],
  [164, '', null],
] as const)('number format %d %j names the currency %j', (id, code, currency) => {
  expect(cellStyle(id, code)).toEqual({ date: null, currency });
});

test('a day has no currency', () => {
  expect(cellStyle(164, '"EUR" dd/mm/yyyy')).toEqual({ date: 'day', currency: null });
});
