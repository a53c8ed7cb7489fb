import { expect, test } from 'vitest';
import { day } from '../../../../lib/domain/day.ts';
import { money } from '../../../../lib/domain/money.ts';
import { type KeylessItem, withItemKeys } from '../../../../lib/importers/build/item-keys.ts';

function item(over: Partial<KeylessItem>): KeylessItem {
  return {
    accountKey: 'contoso',
    customer: 'Contoso',
    kind: 'invoice',
    type: 'Invoice',
    number: 'inv 1',
    issuedOn: day('2026-11-01'),
    dueOn: null,
    total: null,
    open: money(100, 'USD'),
    line: 1,
    file: 'a.csv',
    ...over,
  };
}

function keysOf(...items: KeylessItem[]): (string | undefined)[] {
  return withItemKeys(items, 'qbo').items.map(({ external }) => external[0]?.key);
}

test('type, number and customer make the key; spelling does not', () => {
  expect(keysOf(item({}))).toEqual(['invoice:INV1:contoso']);
  expect(keysOf(item({ type: 'Journal Entry' }))).toEqual(['journal entry:INV1:contoso']);
  expect(keysOf(item({ type: '', kind: 'credit-memo' }))).toEqual(['credit-memo:INV1:contoso']);
});

test('without a number the day names it', () => {
  expect(keysOf(item({ number: '' }), item({ number: '', issuedOn: null }))).toEqual([
    'invoice:on 2026-11-01:contoso',
    'invoice:on no day:contoso',
  ]);
});

test('of one number twice the older keeps the plain key, wherever it stands (case 67)', () => {
  const older = item({ issuedOn: day('2025-11-01') });
  const newer = item({ line: 2 });
  expect(keysOf(newer, older)).toEqual(['invoice:INV1:contoso#2', 'invoice:INV1:contoso']);
  expect(keysOf(older, newer)).toEqual(['invoice:INV1:contoso', 'invoice:INV1:contoso#2']);
});

test('payments without a number are no duplicates worth a sentence', () => {
  expect(withItemKeys([item({ number: '' }), item({ number: '' })], 'qbo').problems).toEqual([]);
});
