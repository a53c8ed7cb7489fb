import { expect, test } from 'vitest';
import { orderWatch } from '../../../../lib/importers/values/date-order.ts';
import { fileDayReader } from '../../../../lib/importers/values/file-day-reader.ts';
import { serialDay } from '../../../../lib/importers/values/serial-day.ts';

test.each([
  ['46248', '2026-08-14'],
  ['46248.75', '2026-08-14'],
  ['25569', '1970-01-01'],
  ['1041', null],
  ['99999', null],
  ['46248-1', null],
  ['', null],
])('%s counted from 1899-12-30 is %s (F13)', (text, expected) => {
  expect(serialDay(text)).toBe(expected);
});

test('only a column that is mostly numbers has days counted that way', () => {
  const isSerial = (texts: readonly string[]) => {
    const watch = orderWatch();
    for (const text of texts) watch.see(text, 1);
    return watch.isSerial();
  };
  expect(isSerial(['46248', '46249', '2026-08-14'])).toBe(true);
  expect(isSerial(['46248', '2026-08-14', '2026-08-15'])).toBe(false);
  expect([fileDayReader('mdy', true)('46248'), fileDayReader('mdy')('46248')]).toEqual(['2026-08-14', null]);
});
