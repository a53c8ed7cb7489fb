import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { money } from '../../../lib/domain/money.ts';
import { agingPart } from '../../../lib/reports/aging-part.ts';
import { agingPicture } from '../../../lib/reports/aging-picture.ts';
import { tallied } from '../../../lib/reports/tally.ts';
import { buildLedgerLine } from '../../support/build-ledger-line.ts';
import { fuzzRuns } from '../../support/fuzz-runs.ts';

const BOUNDS = [0, 30, 60, 90];
const BUCKETS = ['Current', '1–30 days', '31–60 days', '61–90 days', '91+ days'];
const told = { buckets: BUCKETS, locale: 'en-GB' };

const NORTHWIND = buildLedgerLine({
  accountId: 'a',
  open: [money(410_00, 'EUR'), money(3_680_00, 'USD')],
  overdue: [money(3_680_00, 'USD')],
  credits: [money(-120_00, 'USD')],
  aging: [
    { currency: 'EUR', amounts: [410_00, 0, 0, 0, 0] },
    { currency: 'USD', amounts: [0, 480_00, 3_200_00, 0, 0] },
  ],
});
const KOBO = buildLedgerLine({
  accountId: 'b',
  open: [money(1_540_000, 'JPY'), money(320_00, 'USD')],
  overdue: [money(1_540_000, 'JPY')],
  aging: [
    { currency: 'JPY', amounts: [0, 0, 0, 0, 1_540_000] },
    { currency: 'USD', amounts: [320_00, 0, 0, 0, 0] },
  ],
});

describe('B2, H1: what is open by age', () => {
  it('adds the customers of each currency, and never two currencies', () => {
    const picture = tallied(agingPicture(BOUNDS), [NORTHWIND, KOBO]);
    expect(picture).toEqual([
      {
        currency: 'EUR',
        amounts: [410_00, 0, 0, 0, 0],
        open: money(410_00, 'EUR'),
        overdue: money(0, 'EUR'),
        credits: money(0, 'EUR'),
        customers: 1,
        late: 0,
      },
      {
        currency: 'JPY',
        amounts: [0, 0, 0, 0, 1_540_000],
        open: money(1_540_000, 'JPY'),
        overdue: money(1_540_000, 'JPY'),
        credits: money(0, 'JPY'),
        customers: 1,
        late: 1,
      },
      {
        currency: 'USD',
        amounts: [320_00, 480_00, 3_200_00, 0, 0],
        open: money(4_000_00, 'USD'),
        overdue: money(3_680_00, 'USD'),
        credits: money(-120_00, 'USD'),
        customers: 2,
        late: 1,
      },
    ]);
  });

  it('says the share that is overdue and names credits beside, each in its currency’s digits', () => {
    const part = agingPart(tallied(agingPicture(BOUNDS), [NORTHWIND, KOBO]), told);
    expect(part.sentences).toEqual([
      '410.00 EUR is open at 1 customer.',
      '1,540,000 JPY is open at 1 customer; 100% of it is overdue (1,540,000 JPY at 1 customer).',
      '4,000.00 USD is open at 2 customers; 92% of it is overdue (3,680.00 USD at 1 customer); credits not taken off: 120.00 USD.',
    ]);
  });

  it('has a table for each currency, with shares of what is open', () => {
    const part = agingPart(tallied(agingPicture(BOUNDS), [NORTHWIND, KOBO]), told);
    const usd = part.tables.find(({ caption }) => caption === 'Open USD by age');
    expect(usd?.rows.slice().map(({ cells }) => cells.map(({ text }) => text))).toEqual([
      ['USD', 'Current', '320.00', '8%'],
      ['USD', '1–30 days', '480.00', '12%'],
      ['USD', '31–60 days', '3,200.00', '80%'],
      ['USD', '61–90 days', '0.00', '0%'],
      ['USD', '91+ days', '0.00', '0%'],
    ]);
    expect(usd?.rows.slice().map(({ fill }) => fill)).toEqual(['age-0', 'age-1', 'age-2', 'age-3', 'age-4']);
  });

  it('names a currency that has credits alone without a chart of nothing', () => {
    const line = buildLedgerLine({ credits: [money(-75_500, 'KWD')] });
    const part = agingPart(tallied(agingPicture(BOUNDS), [line]), told);
    expect(part.sentences).toEqual(['Nothing is open in KWD; credits not taken off: 75.500 KWD.']);
    expect(part.tables).toEqual([]);
  });

  it('says what brings figures when nothing is open', () => {
    const part = agingPart(tallied(agingPicture(BOUNDS), [buildLedgerLine()]), told);
    expect(part.sentences).toEqual([
      'Nothing is open. Once invoices are imported, what is open stands here by age.',
    ]);
  });

  it('keeps the sum of a line that was made with more steps than there are now', () => {
    const [usd] = tallied(agingPicture([0]), [
      buildLedgerLine({
        open: [money(10, 'USD')],
        aging: [{ currency: 'USD', amounts: [1, 2, 3, 4] }],
      }),
    ]);
    expect(usd?.amounts).toEqual([1, 9]);
  });

  it('for any book the steps of a currency add up to what is open in it', () => {
    const amounts = fc.array(fc.integer({ min: 0, max: 1e9 }), { minLength: 5, maxLength: 5 });
    const aging = fc.uniqueArray(
      fc.record({ currency: fc.constantFrom('EUR', 'USD', 'JPY', 'KWD'), amounts }),
      { selector: ({ currency }) => currency, maxLength: 4 },
    );
    fc.assert(
      fc.property(fc.array(aging, { maxLength: 8 }), (book) => {
        const lines = book.map((rows) =>
          buildLedgerLine({
            aging: rows,
            open: rows.map((row) => money(sum(row.amounts), row.currency)),
          }),
        );
        for (const one of tallied(agingPicture(BOUNDS), lines)) {
          expect(sum(one.amounts)).toBe(one.open.amount);
        }
      }),
      { numRuns: fuzzRuns(100) },
    );
  });
});

function sum(amounts: readonly number[]): number {
  return amounts.reduce((all, amount) => all + amount, 0);
}
