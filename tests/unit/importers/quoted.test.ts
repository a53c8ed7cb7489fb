import { expect, test } from 'vitest';
import { quoted } from '../../../lib/importers/quoted.ts';

test('text of a file is shown on one line and cut when it is long', () => {
  expect(quoted(' Pier 9\nSeattle ')).toBe('"Pier 9 Seattle"');
  expect(quoted('x'.repeat(80))).toHaveLength(62);
});
