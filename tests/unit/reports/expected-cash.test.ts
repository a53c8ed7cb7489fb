import { describe, expect, it } from 'vitest';
import { day } from '../../../lib/domain/day.ts';
import { money } from '../../../lib/domain/money.ts';
import { cashPart } from '../../../lib/reports/cash-part.ts';
import { expectedCash } from '../../../lib/reports/expected-cash.ts';
import { tallied } from '../../../lib/reports/tally.ts';
import { buildLedgerLine } from '../../support/build-ledger-line.ts';

// A Wednesday: its week ends on Sunday the 22nd.
const TODAY = day('2026-11-18');
const LINES = [
  buildLedgerLine({
    accountId: 'a',
    open: [money(10_000, 'USD')],
    expected: [
      { on: day('2026-11-18'), amount: money(1_000, 'USD'), from: 'promise' },
      { on: day('2026-11-22'), amount: money(500, 'USD'), from: 'habit' },
      { on: day('2026-11-23'), amount: money(2_000, 'USD'), from: 'plan' },
    ],
  }),
  buildLedgerLine({
    accountId: 'b',
    open: [money(7_000, 'USD'), money(80_000, 'JPY')],
    expected: [
      { on: day('2026-11-20'), amount: money(300, 'USD'), from: 'promise' },
      { on: day('2027-01-10'), amount: money(400, 'USD'), from: 'due-date' },
      { on: day('2027-01-11'), amount: money(600, 'USD'), from: 'due-date' },
      { on: day('2026-12-01'), amount: money(80_000, 'JPY'), from: 'due-date' },
    ],
  }),
];

describe('H2, P32: what is expected by week', () => {
  it('adds each week by what the expectation rests on; after eight weeks comes “later”', () => {
    const { currencies } = tallied(expectedCash(TODAY), LINES);
    const usd = currencies.find(({ currency }) => currency === 'USD');
    expect(usd?.weeks).toEqual([
      [1_300, 0, 500, 0],
      [0, 2_000, 0, 0],
      [0, 0, 0, 0],
      [0, 0, 0, 0],
      [0, 0, 0, 0],
      [0, 0, 0, 0],
      [0, 0, 0, 0],
      [0, 0, 0, 400],
      [0, 0, 0, 600],
    ]);
    expect(usd?.total).toEqual(money(4_800, 'USD'));
    expect(usd?.agreed).toEqual(money(3_300, 'USD'));
    expect(usd?.undated).toEqual(money(12_200, 'USD'));
  });

  it('begins with the rest of this week, from today to Sunday, and goes on by Mondays', () => {
    const { weeks } = tallied(expectedCash(TODAY), []);
    expect(weeks[0]).toEqual({ from: '2026-11-18', until: '2026-11-22' });
    expect(weeks[1]).toEqual({ from: '2026-11-23', until: '2026-11-29' });
    expect(weeks.at(-1)).toEqual({ from: '2027-01-04', until: '2027-01-10' });
  });

  it('counts what a line of yesterday expected yesterday as still to come', () => {
    const line = buildLedgerLine({
      expected: [{ on: day('2026-11-17'), amount: money(5, 'EUR'), from: 'promise' }],
    });
    expect(tallied(expectedCash(TODAY), [line]).currencies[0]?.weeks[0]).toEqual([5, 0, 0, 0]);
  });

  it('says it in a sentence and a table for each currency', () => {
    const part = cashPart(tallied(expectedCash(TODAY), LINES), 'en-GB');
    expect(part.sentences).toEqual([
      '0 JPY is expected this week, 80,000 JPY in all; none of it is promised or agreed in instalments.',
      '18.00 USD is expected this week, 48.00 USD in all; 69% of it is promised or agreed in instalments. Open besides, with nothing that says when: 122.00 USD.',
    ]);
    const usd = part.tables[1];
    expect(usd?.caption).toBe('Expected USD by week');
    expect(usd?.rows.slice().map(({ cells }) => cells.at(-1)?.text)).toEqual([
      '18.00',
      '20.00',
      '0.00',
      '0.00',
      '0.00',
      '0.00',
      '0.00',
      '4.00',
      '6.00',
    ]);
    expect(usd?.rows.slice().map(({ cells }) => cells[3]?.text)).toEqual([
      'This week',
      '23 – 29 Nov',
      '30 Nov – 6 Dec',
      '7 – 13 Dec',
      '14 – 20 Dec',
      '21 – 27 Dec',
      '28 Dec – 3 Jan',
      '4 – 10 Jan',
      'Later',
    ]);
  });

  it('says what brings figures when nothing is expected', () => {
    expect(cashPart(tallied(expectedCash(TODAY), [buildLedgerLine()]), 'en-GB')).toMatchObject({
      sentences: ['No payment is expected yet. Open invoices and promises bring expected payments here.'],
      tables: [],
    });
  });
});
