import { describe, expect, it } from 'vitest';
import { daysToPay } from '../../../lib/reports/days-to-pay.ts';
import { daysToPayPart } from '../../../lib/reports/days-to-pay-part.ts';
import { tallied } from '../../../lib/reports/tally.ts';
import { buildLedgerLine } from '../../support/build-ledger-line.ts';

const paid = (...days: number[]) => buildLedgerLine({ paidAfterDays: days });

describe('H3: days to pay', () => {
  it.each([
    [
      'the middle one of an odd number',
      [
        [3, 1, 2],
        [40, 5],
      ],
      { median: 3, from: 2, until: 5 },
    ],
    [
      'between the two in the middle of an even number',
      [[10, 20, 11, 30, 21, 12]],
      { median: 16, from: 11, until: 21 },
    ],
    ['days before the due date count as they are', [[-5, -3, 0, 2, 9]], { median: 0, from: -3, until: 2 }],
    [
      'all alike',
      [
        [7, 7, 7],
        [7, 7],
      ],
      { median: 7, from: 7, until: 7 },
    ],
  ])('%s', (_name, lines, middle) => {
    expect(
      tallied(
        daysToPay(),
        lines.map((days) => paid(...days)),
      ).middle,
    ).toEqual(middle);
  });

  it('is not said of fewer than five invoices', () => {
    const four = tallied(daysToPay(), [paid(1, 2), paid(30, 40)]);
    expect(four.middle).toBeNull();
    expect(daysToPayPart(four, 'en-GB')).toMatchObject({
      sentences: [
        'Not enough is known yet: the median is shown from 5 paid invoices on. Each import adds those that were paid since the one before.',
        '4 paid invoices are known, of 2 customers.',
      ],
      tables: [],
    });
  });

  it('counts by band, each day in one of them', () => {
    const days = tallied(daysToPay(), [paid(-2, 0, 1, 15, 16), paid(30, 31, 60, 61, 90, 91, 400)]);
    expect(days.bands).toEqual([2, 2, 2, 2, 2, 2]);
    expect(days.known).toBe(12);
    const [table] = daysToPayPart(days, 'en-GB').tables;
    expect(table?.rows.slice().map(({ cells }) => cells[0]?.text)).toEqual([
      'On time',
      '1–15 days late',
      '16–30 days late',
      '31–60 days late',
      '61–90 days late',
      '91+ days late',
    ]);
  });

  it('says half days and days before the due date in words', () => {
    const { sentences } = daysToPayPart(tallied(daysToPay(), [paid(-4, -1, 0, 1, 2, 9)]), 'en-GB');
    expect(sentences[0]).toBe(
      'The median is 0.5 days after the due date; the middle half of invoices is paid between 1 day before the due date and 2 days after the due date.',
    );
  });
});
