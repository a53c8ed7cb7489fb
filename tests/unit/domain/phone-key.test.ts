import { expect, it } from 'vitest';
import { dialled, isSameNumber, phoneKey } from '../../../lib/domain/phone-key.ts';

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

it.each([
  ['+49 40 1234567', '040/1234567', true],
  ['+49 (0)40 1234567', '+49 40 123 45 67 ext. 4', true],
  ['+1 617 555 0100', '555-0100', true],
  ['+1 617 555 0100', '+1 212 555 0100', false],
  ['+1 617 555 0100', '100', false],
  ['110', '110', true],
  ['', '', false],
  ['ask Tom', '', false],
])('%j and %j: one number is %j', (a, b, same) => {
  expect(isSameNumber(a, b)).toBe(same);
  expect(isSameNumber(b, a)).toBe(same);
});
