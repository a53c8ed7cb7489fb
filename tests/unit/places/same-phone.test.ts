import { expect, it } from 'vitest';
import { isSamePhone } from '../../../lib/places/same-phone.ts';

it.each<[string, string, string | null, boolean]>([
  ['+49 40 1234567', '040 / 123 45 67', 'DE', true],
  ['+49 (0)40 1234567', '0049 40 1234567', null, true],
  ['+1 512 555 0100', '(512) 555-0100 x4', 'US', true],
  ['tel:+15125550100', '512.555.0100', 'US', true],
  ['040 1234567', '040/1234567', null, true],
  ['+49 40 1234567', '040 1234567', null, false],
  ['+49 40 1234567', '040 1234567', 'US', false],
  ['+49 40 1234567', '+49 89 1234567', 'DE', false],
  ['+49 40 1234567', '+43 40 1234567', 'DE', false],
  ['089 1234567', '040 1234567', null, false],
])('whether %j is %j, at home in %s: %s', (a, b, home, same) => {
  expect(isSamePhone(a, b, home)).toBe(same);
  expect(isSamePhone(b, a, home)).toBe(same);
});
