import { expect, it } from 'vitest';
import { dialled, phoneKey } from '../../../lib/domain/phone-key.ts';

it.each([
  ['+49 (0)40 1234567, ext. 4', '+49 40 1234567', '1234567'],
  ['tel:+49401234567', '+49401234567', '1234567'],
  ['040 / 123 45 67', '040 / 123 45 67', '1234567'],
  ['(512) 555-0100 x12', '(512) 555-0100', '5550100'],
  ['+1 512 555 0100;ext=12', '+1 512 555 0100', '5550100'],
  ['555 010', '555 010', null],
  ['', '', null],
])('%j is dialled as %j and looked up by %j', (number, plain, key) => {
  expect(dialled(number)).toBe(plain);
  expect(phoneKey(number)).toBe(key);
});
