import { expect, test } from 'vitest';
import { money } from '../../../../lib/domain/money.ts';
import { itemKind } from '../../../../lib/importers/build/item-kind.ts';

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
])('"%s" of %i is %s (cases 5, 7)', (type, amount, kind, remark) => {
  expect(itemKind(type, money(amount, 'USD'))).toEqual({ ok: true, value: { kind, remark } });
});

test.each(['Credit Memo', 'Payment'])('"%s" above zero contradicts itself', (type) => {
  expect(itemKind(type, money(1, 'USD')).ok).toBe(false);
});
