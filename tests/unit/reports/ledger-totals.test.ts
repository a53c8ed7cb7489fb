import { expect, it } from 'vitest';
import { ledgerTotals } from '../../../lib/reports/ledger-totals.ts';
import { buildLedgerRow } from '../../support/build-ledger-row.ts';

it('adds within a currency alone, the firm’s own first', () => {
  const rows = [
    buildLedgerRow('A', {
      open: [
        { amount: 100, currency: 'CHF' },
        { amount: 300, currency: 'USD' },
      ],
      overdue: [{ amount: 300, currency: 'USD' }],
    }),
    buildLedgerRow('B', { open: [{ amount: 50, currency: 'USD' }] }),
    buildLedgerRow('C'),
  ];
  expect(ledgerTotals(rows, 'USD')).toEqual([
    { open: { amount: 350, currency: 'USD' }, overdue: { amount: 300, currency: 'USD' }, accounts: 2 },
    { open: { amount: 100, currency: 'CHF' }, overdue: { amount: 0, currency: 'CHF' }, accounts: 1 },
  ]);
});
