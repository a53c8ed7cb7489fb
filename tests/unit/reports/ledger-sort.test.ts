import { describe, expect, it } from 'vitest';
import { LEDGER_COLUMNS } from '../../../lib/reports/ledger-columns.ts';
import { sortLedger } from '../../../lib/reports/ledger-sort.ts';
import { buildLedgerRow, LEDGER_TERMS } from '../../support/build-ledger-row.ts';

const ROWS = [
  buildLedgerRow('Alder', {
    overdue: [{ amount: 500, currency: 'USD' }],
    overdueCount: 1,
    oldestDaysPastDue: 3,
  }),
  buildLedgerRow('Birch', {
    overdue: [{ amount: 200, currency: 'EUR' }],
    overdueCount: 1,
    oldestDaysPastDue: 90,
  }),
  buildLedgerRow('Cedar'),
  buildLedgerRow('Dogwood', {
    overdue: [
      { amount: 900, currency: 'EUR' },
      { amount: 1, currency: 'USD' },
    ],
    overdueCount: 2,
    oldestDaysPastDue: 10,
  }),
  buildLedgerRow('Elm', {
    overdue: [{ amount: 90_000, currency: 'JPY' }],
    overdueCount: 1,
    oldestDaysPastDue: 10,
  }),
];

function order(column: (typeof LEDGER_COLUMNS)[number], descending: boolean): string {
  return sortLedger(ROWS, { column, descending }, LEDGER_TERMS)
    .map(({ accountName }) => accountName)
    .join(' ');
}

describe('the ledger in order', () => {
  it('compares amounts within one currency alone, the firm’s own first, whichever way it is sorted', () => {
    expect(order('overdue', true)).toBe('Dogwood Birch Elm Alder Cedar');
    expect(order('overdue', false)).toBe('Birch Dogwood Elm Alder Cedar');
  });

  it('puts those with nothing in the column last, whichever way it is sorted', () => {
    expect(order('late', true)).toBe('Birch Dogwood Elm Alder Cedar');
    expect(order('late', false)).toBe('Alder Dogwood Elm Birch Cedar');
  });

  it('goes by the folded name', () => {
    expect(order('name', true)).toBe('Elm Dogwood Cedar Birch Alder');
  });

  it('puts the oldest group with money first, then its share', () => {
    const rows = [
      buildLedgerRow('Half old', { aging: [{ currency: 'EUR', amounts: [50, 0, 0, 0, 50] }] }),
      buildLedgerRow('All young', { aging: [{ currency: 'EUR', amounts: [0, 900, 0, 0, 0] }] }),
      buildLedgerRow('All old', { aging: [{ currency: 'EUR', amounts: [0, 0, 0, 0, 10] }] }),
      buildLedgerRow('None'),
    ];
    const sorted = sortLedger(rows, { column: 'aging', descending: true }, LEDGER_TERMS);
    expect(sorted.map(({ accountName }) => accountName)).toEqual([
      'All old',
      'Half old',
      'All young',
      'None',
    ]);
  });

  it('ranks a kept rate over more promises before the same rate over fewer', () => {
    const rows = [
      buildLedgerRow('One of one', { promisesKept: 1 }),
      buildLedgerRow('None of two', { promisesBroken: 2 }),
      buildLedgerRow('Nine of nine', { promisesKept: 9 }),
      buildLedgerRow('Never promised'),
    ];
    const sorted = sortLedger(rows, { column: 'kept', descending: true }, LEDGER_TERMS);
    expect(sorted.map(({ accountName }) => accountName)).toEqual([
      'Nine of nine',
      'One of one',
      'None of two',
      'Never promised',
    ]);
  });

  it.each(LEDGER_COLUMNS)('by %s holds every row once, both ways', (column) => {
    for (const descending of [true, false])
      expect(order(column, descending).split(' ').sort()).toEqual([
        'Alder',
        'Birch',
        'Cedar',
        'Dogwood',
        'Elm',
      ]);
  });
});
