import { describe, expect, it } from 'vitest';
import { filterLedger, type LedgerFilters } from '../../../lib/reports/ledger-filter.ts';
import { buildLedgerRow, LEDGER_TERMS } from '../../support/build-ledger-row.ts';

const EUR = (amount: number) => [{ amount, currency: 'EUR' }];
const { now } = LEDGER_TERMS.moment;

const ROWS = [
  buildLedgerRow('Müller & Söhne', {
    open: EUR(900),
    overdue: EUR(900),
    openCount: 1,
    overdueCount: 1,
    oldestDaysPastDue: 95,
    aging: [{ currency: 'EUR', amounts: [0, 0, 0, 0, 900] }],
    silentTries: 2,
    dueAt: now - 1,
    action: 'Call Mary Adams',
  }),
  buildLedgerRow('Nettle Farm', {
    kind: 'consumer',
    procedureId: 'consumer',
    open: [{ amount: 50, currency: 'USD' }],
    openCount: 1,
    silentTries: 1,
    dueAt: now + 1,
    action: 'Put aside',
    aging: [{ currency: 'USD', amounts: [50, 0, 0, 0, 0] }],
  }),
  buildLedgerRow('Orchard', {
    open: EUR(10),
    openCount: 1,
    blocked: { kind: 'lawyer', text: 'A lawyer is involved', owner: '', since: 1, until: null },
    promisedOn: '2026-12-01',
    promised: EUR(10),
    promisesBroken: 1,
    aging: [{ currency: 'EUR', amounts: [0, 10, 0, 0, 0] }],
  }),
  buildLedgerRow('Poplar', { credits: [{ amount: 70, currency: 'GBP' }] }),
];

const CASES: readonly (readonly [string, LedgerFilters, string])[] = [
  ['no filter keeps all', {}, 'Müller & Söhne, Nettle Farm, Orchard, Poplar'],
  ['words of the name, without accents, in any order', { text: 'sohne MUL' }, 'Müller & Söhne'],
  ['something open', { state: 'open' }, 'Müller & Söhne, Nettle Farm, Orchard'],
  ['something overdue', { state: 'overdue' }, 'Müller & Söhne'],
  ['due now, not later', { state: 'due' }, 'Müller & Söhne'],
  ['P1: silent from the second try on', { state: 'silent' }, 'Müller & Söhne'],
  ['a pending promise', { state: 'promised' }, 'Orchard'],
  ['a broken one', { state: 'broken' }, 'Orchard'],
  ['on hold', { state: 'blocked' }, 'Orchard'],
  ['on hold for that reason', { why: 'lawyer' }, 'Orchard'],
  ['on hold for another', { why: 'fraud' }, ''],
  ['put aside is not on hold', { state: 'aside' }, 'Nettle Farm'],
  ['with credits', { state: 'credit' }, 'Poplar'],
  ['nothing open', { state: 'nothing' }, 'Poplar'],
  ['not due yet', { late: '0' }, 'Nettle Farm'],
  ['the first bucket', { late: '1' }, 'Orchard'],
  ['the last bucket', { late: '91' }, 'Müller & Söhne'],
  ['a bucket that the settings no longer have goes by the days', { late: '46' }, 'Müller & Söhne'],
  ['a currency, of credits too', { currency: 'GBP' }, 'Poplar'],
  ['the steps', { procedure: 'consumer' }, 'Nettle Farm'],
  ['private persons', { kind: 'consumer' }, 'Nettle Farm'],
  ['all filters at once', { state: 'open', currency: 'EUR', text: 'o' }, 'Müller & Söhne, Orchard'],
];

describe('the ledger’s filters', () => {
  it.each(CASES)('%s', (_, filters, names) => {
    const rows = filterLedger(ROWS, { filters, terms: LEDGER_TERMS, alsoFound: new Set() });
    expect(rows.map(({ accountName }) => accountName).join(', ')).toBe(names);
  });

  it('shows what the search knows by something else than the name, where the other filters let it', () => {
    const found = (filters: LedgerFilters) =>
      filterLedger(ROWS, { filters, terms: LEDGER_TERMS, alsoFound: new Set(['Orchard']) }).length;
    expect(found({ text: 'INV-1042' })).toBe(1);
    expect(found({ text: 'INV-1042', state: 'nothing' })).toBe(0);
  });
});
