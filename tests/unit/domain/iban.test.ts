import { expect, it } from 'vitest';
import { doubtfulIban } from '../../../lib/domain/iban.ts';

it.each([
  ['in groups', 'IBAN DE89 3704 0044 0532 0130 00'],
  ['in one', 'GB29NWBK60161331926819, BIC NWBKGB2L'],
  ['small letters', 'iban: nl91 abna 0417 1643 00'],
  ['a bank code right behind it', 'BE68 5390 0754 7034 BIC GKCCBEBB'],
  ['the shortest', 'NO93 8601 1117 947'],
  ['no IBAN at all', 'Account 123456 at First Bank, routing 021000021'],
  ['nothing', ''],
])('F7: an IBAN that adds up is no doubt: %s', (_, text) => {
  expect(doubtfulIban(text)).toBeNull();
});

it.each([
  ['one digit wrong', 'IBAN DE89 3704 0044 0532 0130 01', 'DE89 3704 0044 0532 0130 01'],
  ['two swapped', 'GB29NWBK60161331926891', 'GB29NWBK60161331926891'],
  ['the second of two', 'NO93 8601 1117 947\nDE88 3704 0044 0532 0130 00', 'DE88 3704 0044 0532 0130 00'],
])('F7: one that does not is: %s', (_, text, doubtful) => {
  expect(doubtfulIban(text)).toBe(doubtful);
});
