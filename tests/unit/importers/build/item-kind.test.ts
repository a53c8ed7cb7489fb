import { expect, test } from 'vitest';
import { itemKind } from '../../../../lib/importers/build/item-kind.ts';
import { kindOfWord } from '../../../../lib/importers/values/kind-words.ts';

test.each([
  ['Invoice', 100, 'invoice', null],
  ['', 100, 'invoice', null],
  ['', -100, 'credit-memo', null],
  ['Credit Memo', -100, 'credit-memo', null],
  ['credit note', -100, 'credit-memo', null],
  ['Payment', -100, 'unapplied-cash', null],
  ['Unapplied Cash Payment', -100, 'unapplied-cash', null],
  ['Journal Entry', 100, 'invoice', 'counts as an invoice, because it is owed'],
  ['Journal Entry', -100, 'credit-memo', 'counts as a credit, because its open balance is below zero'],
  ['Invoice', -100, 'credit-memo', 'counts as a credit, because its open balance is below zero'],
  ['Zebra', 100, 'invoice', 'counts as an invoice, because it is owed'],
])('"%s" of %i is %s (cases 5, 7)', (type, amount, kind, remark) => {
  expect(itemKind(kindOfWord(type), amount)).toEqual({ ok: true, value: { kind, remark } });
});

test.each(['Credit Memo', 'Payment'])('"%s" above zero contradicts itself', (type) => {
  expect(itemKind(kindOfWord(type), 1).ok).toBe(false);
});
