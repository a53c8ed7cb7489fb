import { expect, test } from 'vitest';
import { parseFileDay } from '../../../../lib/importers/values/parse-file-day.ts';

test.each([
  ['02/03/2026', 'mdy', '2026-02-03'],
  ['02/03/2026', 'dmy', '2026-03-02'],
  ['7/4/26', 'mdy', '2026-07-04'],
  ['4.7.26', 'dmy', '2026-07-04'],
  ['26-04-2011 11:50', 'dmy', '2011-04-26'],
  ['2026-07-25', 'mdy', '2026-07-25'],
  ['2026-07-25T10:00:00Z', 'mdy', '2026-07-25'],
  ['Jul 25, 2026', 'mdy', '2026-07-25'],
  ['July 25, 2026', 'mdy', '2026-07-25'],
  ['Jan 28 2021', 'mdy', '2021-01-28'],
  ['31 December 2025', 'mdy', '2025-12-31'],
  ['26-Apr-11', 'mdy', '2011-04-26'],
  ['02/29/2028', 'mdy', '2028-02-29'],
] as const)('%s read as %s is %s (case 68)', (text, order, expected) => {
  expect(parseFileDay(text, order)).toBe(expected);
});

test.each([
  '02/29/2026',
  '13/13/2026',
  '00/10/2026',
  '2026-02-30',
  'Foo 3, 2026',
  '46231',
  '',
  '1/2',
  '01/02-2026',
])('%s is no day (case 21)', (text) => {
  expect(parseFileDay(text, 'mdy')).toBeNull();
  expect(parseFileDay(text, 'dmy')).toBeNull();
});
