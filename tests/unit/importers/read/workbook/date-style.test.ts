import { expect, test } from 'vitest';
import { dateStyle } from '../../../../../lib/importers/read/workbook/date-style.ts';

test.each([
  [0, undefined, null],
  [4, undefined, null],
  [14, undefined, 'day'],
  [20, undefined, 'time'],
  [22, undefined, 'day'],
  [46, undefined, null],
  [49, undefined, null],
  [57, undefined, 'day'],
  [164, undefined, null],
  [164, 'dd/mm/yyyy;@', 'day'],
  [164, '[$-409]mmm d, yyyy', 'day'],
  [164, '[$-407]d. MMMM yyyy', 'day'],
  [164, 'yyyy\\-mm\\-dd\\ hh:mm', 'day'],
  [164, 'yyyy"年"m"月"d"日"', 'day'],
  [164, 'h:mm AM/PM', 'time'],
  [164, '[$-409]h:mm:ss.000 a/p', 'time'],
  [164, 'mm:ss.0', 'time'],
  [164, '[h]:mm:ss', null],
  [164, '#,##0.00', null],
  [164, '#,##0.00 "days"', null],
  [164, '_-[$€-2] * #,##0.00_-;[Red]-#,##0.00', null],
  [164, '[Red]General', null],
  [164, '0.00E+00', null],
  [164, '@', null],
  [164, '00000', null],
  [14, '0', null],
  [164, '', null],
] as const)('number format %d %j', (id, code, expected) => {
  expect(dateStyle(id, code)).toBe(expected);
});
