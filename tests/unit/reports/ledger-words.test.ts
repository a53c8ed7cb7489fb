import { expect, it } from 'vitest';
import { cellLines } from '../../../lib/reports/ledger-words.ts';
import { buildLedgerRow, LEDGER_TERMS } from '../../support/build-ledger-row.ts';

const ROW = buildLedgerRow('Northwind Traders', {
  overdue: [
    { amount: 41_000, currency: 'EUR' },
    { amount: 368_000, currency: 'USD' },
  ],
  overdueCount: 3,
  oldestDaysPastDue: 47,
  aging: [
    { currency: 'EUR', amounts: [0, 41_000, 0, 0, 0] },
    { currency: 'USD', amounts: [92_000, 276_000, 0, 0, 0] },
  ],
  dueAt: Date.parse('2026-11-19T13:00:00Z'),
  action: 'Call Mary Adams',
  silentTries: 2,
  silentSince: Date.parse('2026-11-02T10:00:00Z'),
  promised: [{ amount: 120_000, currency: 'USD' }],
  promisedOn: '2026-12-04',
  blocked: {
    kind: 'strategic',
    text: 'Not to be chased',
    owner: 'Jo Bell',
    since: 1,
    until: Date.parse('2026-12-01T07:00:00Z'),
  },
  promisesKept: 2,
  promisesKeptInPart: 1,
  promisesBroken: 1,
});

it.each([
  ['name', ['Northwind Traders']],
  ['overdue', ['410.00 EUR', '3,680.00 USD']],
  ['late', ['47']],
  ['aging', ['100% of 410.00 EUR overdue', '75% of 3,680.00 USD overdue']],
  ['next', ['Call Mary Adams', '14:00']],
  ['silent', ['2 tries', 'since 2 November']],
  ['promised', ['1,200.00 USD', 'Fri 4 Dec']],
  ['blocked', ['Not to be chased', 'Jo Bell, until Tue 1 Dec']],
  ['kept', ['2 of 4']],
  ['procedure', ['Companies']],
  ['credits', []],
  ['contact', []],
] as const)('says under %s what there is to say', (column, lines) => {
  expect(cellLines(column, ROW, LEDGER_TERMS)).toEqual(lines);
});

it('says nothing of days where nothing is overdue', () => {
  expect(cellLines('late', buildLedgerRow('Quiet'), LEDGER_TERMS)).toEqual([]);
});
