import { expect, it } from 'vitest';
import { count, foldName, joinWords } from '../../../lib/shared/text.ts';

it.each([
  [0, '0 invoices'],
  [1, '1 invoice'],
  [2, '2 invoices'],
])('counts %i as %s', (n, text) => {
  expect(count(n, 'invoice')).toBe(text);
});

it('takes another word for many', () => {
  expect(count(2, 'reply', 'replies')).toBe('2 replies');
});

it.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a and b'],
  [['a', 'b', 'c'], 'a, b and c'],
])('joins %j as %j', (words, text) => {
  expect(joinWords(words)).toBe(text);
});

it('joins with another last word', () => {
  expect(joinWords(['a', 'b'], 'or')).toBe('a or b');
});

it.each([
  ['Müller & Co.', 'muller co'],
  ['MULLER  CO', 'muller co'],
  ['Northwind Traders, Inc.', 'northwind traders inc'],
  ['Bäckerei Straße', 'backerei strasse'],
  ['BÄCKEREI STRASSE', 'backerei strasse'],
  ['İŞ BANKASI', 'is bankasi'],
  ['  ', ''],
  ['株式会社 テスト', '株式会社 テスト'],
])('folds %j to %j', (name, folded) => {
  expect(foldName(name)).toBe(folded);
});
