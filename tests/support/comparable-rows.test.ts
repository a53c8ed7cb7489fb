import { describe, expect, it } from 'vitest';
import { comparableRows, rowDifferences } from './comparable-rows.ts';

const AT = Date.parse('2026-11-21T10:00:00Z');
/** The same book under ids that begin with `first`: as if imported a second time. */
const book = (first: string, at: number) => {
  const id = (n: number) => `${first}${String(n).padStart(25, '0')}`;
  return {
    accounts: [
      { id: id(1), name: 'Acme', createdAt: at },
      { id: id(2), name: 'Fabrikam', createdAt: at },
    ],
    items: [
      {
        id: id(3),
        accountId: id(1),
        number: 'INV-1',
        open: { amount: 100, currency: 'USD' },
        importId: id(9),
      },
      {
        id: id(4),
        accountId: id(2),
        number: 'INV-1',
        open: { amount: 250, currency: 'USD' },
        importId: id(9),
      },
    ],
    imports: [{ id: id(9), at }],
    due: [{ accountId: id(1) }],
  };
};
const ONE = book('0', AT);
const differences = (other: Record<string, unknown[]>) =>
  rowDifferences(comparableRows(ONE), comparableRows(other));

describe('two databases compared', () => {
  it('are equal under other ids, made at another time, in another order', () => {
    const { items, ...rest } = book('7', AT + 5000);
    expect(differences({ ...rest, items: items.toReversed() })).toEqual([]);
  });

  const [first, second] = ONE.items;
  it.each([
    ['a row is missing', { ...ONE, items: [first] }],
    ['a row stands twice', { ...ONE, items: [...ONE.items, second] }],
    ['a table is empty', { ...ONE, imports: [] }],
    ['a figure differs', { ...ONE, items: [first, { ...second, open: { amount: 251, currency: 'USD' } }] }],
    [
      'an item belongs to somebody else',
      { ...ONE, items: [first, { ...second, accountId: ONE.accounts[0]?.id }] },
    ],
    ['an item belongs to nobody', { ...ONE, accounts: ONE.accounts.slice(0, 1) }],
  ])('differ when %s', (_what, other) => {
    expect(differences(other)).not.toEqual([]);
  });

  it('are compared without the tables that are left out', () => {
    expect(Object.keys(comparableRows(ONE, { without: ['due', 'imports'] }))).toEqual(['accounts', 'items']);
  });
});
