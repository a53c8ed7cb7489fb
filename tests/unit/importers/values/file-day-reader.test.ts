import { expect, test } from 'vitest';
import { fileDayReader } from '../../../../lib/importers/values/file-day-reader.ts';

test('answers the second time as the first', () => {
  const read = fileDayReader('dmy');
  expect([read('03/04/2026'), read('03/04/2026'), read('x'), read('x')]).toEqual([
    '2026-04-03',
    '2026-04-03',
    null,
    null,
  ]);
});
