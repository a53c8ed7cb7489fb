import { expect, test } from 'vitest';
import { day } from '../../../../lib/domain/day.ts';
import { money } from '../../../../lib/domain/money.ts';
import { type CustomerRef, NO_FACTS } from '../../../../lib/importers/build/customer-refs.ts';
import { withItemKeys } from '../../../../lib/importers/build/item-keys.ts';
import type { ReadItem } from '../../../../lib/importers/build/table-reading.ts';

const contoso: CustomerRef = {
  id: null,
  rawId: '',
  name: 'Contoso',
  parent: null,
  file: 'a.csv',
  line: 1,
  rows: 1,
  facts: NO_FACTS,
};

function item(over: Partial<ReadItem>): ReadItem {
  return {
    ref: contoso,
    kind: 'invoice',
    type: 'Invoice',
    number: 'inv 1',
    description: null,
    orderNumber: null,
    issuedOn: day('2026-11-01'),
    dueOn: null,
    total: null,
    open: money(100, 'USD'),
    line: 1,
    file: 'a.csv',
    ...over,
  };
}

const TERMS = { system: 'qbo', keyOf: () => 'contoso' };

function keysOf(...items: ReadItem[]): (string | undefined)[] {
  return withItemKeys(items, TERMS).items.map(({ external }) => external[0]?.key);
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
  expect(withItemKeys([item({ number: '' }), item({ number: '' })], TERMS).problems).toEqual([]);
});
