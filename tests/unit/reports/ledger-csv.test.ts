import { expect, it } from 'vitest';
import { BOM } from '../../../lib/reports/csv.ts';
import { LEDGER_COLUMNS } from '../../../lib/reports/ledger-columns.ts';
import { ledgerCsv } from '../../../lib/reports/ledger-csv.ts';
import { buildLedgerRow, LEDGER_TERMS } from '../../support/build-ledger-row.ts';

it('has a column for each currency, plain numbers and days, and nothing that runs as a formula', () => {
  const rows = [
    buildLedgerRow('=HYPERLINK("x")', {
      overdue: [
        { amount: 123_456, currency: 'EUR' },
        { amount: 1_500, currency: 'JPY' },
      ],
      overdueCount: 2,
      oldestDaysPastDue: 47,
      dueAt: Date.parse('2026-11-20T07:00:00Z'),
      action: 'Call Mary Adams',
    }),
    buildLedgerRow('Birch', {
      overdue: [{ amount: 5, currency: 'EUR' }],
      overdueCount: 1,
      oldestDaysPastDue: 1,
    }),
  ];
  const text = ledgerCsv(rows, ['name', 'overdue', 'late', 'next'], LEDGER_TERMS);
  expect(text).toBe(
    `${BOM}${[
      'Customer,Overdue EUR,Overdue JPY,Days late,Next contact,Next contact on',
      '"\'=HYPERLINK(""x"")",1234.56,1500,47,Call Mary Adams,2026-11-20',
      'Birch,0.05,,1,,',
    ].join('\r\n')}\r\n`,
  );
});

it('has as many cells in every line as heads, with every column', () => {
  const row = buildLedgerRow('Full', {
    open: [{ amount: 1, currency: 'EUR' }],
    openCount: 1,
    aging: [{ currency: 'EUR', amounts: [0, 1, 0, 0, 0] }],
    blocked: { kind: 'strategic', text: 'Not to be chased', owner: 'Jo Bell', since: 1, until: 2 },
    promised: [{ amount: 1, currency: 'EUR' }],
    promisedOn: '2026-12-01',
    silentTries: 3,
    silentSince: Date.parse('2026-11-02T10:00:00Z'),
    promisesKept: 1,
    promisesBroken: 1,
  });
  const [head = '', line = ''] = ledgerCsv([row], LEDGER_COLUMNS, LEDGER_TERMS).split('\r\n');
  expect(line.split(',')).toHaveLength(head.split(',').length);
  expect(line).toContain('Jo Bell');
  expect(line).toContain('1 of 2');
  expect(head).toContain('1–30 days EUR');
});
