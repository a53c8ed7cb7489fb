import { describe, expect, it } from 'vitest';
import { addDays } from '../../../lib/domain/day.ts';
import { withNotedPayments } from '../../../lib/domain/noted-payments.ts';
import type { AccountFacts } from '../../../lib/dunning/facts.ts';
import { paidAfterDays } from '../../../lib/dunning/paid-after-days.ts';
import { buildFacts, dayAgo, daysAgo } from '../../support/build-facts.ts';
import { buildOpenItem } from '../../support/build-open-item.ts';
import { buildPayment } from '../../support/build-payment.ts';
import { readingOf, usd } from '../../support/next-step.ts';

/** As it is read from the database: what was seen by hand is taken off. */
const days = ({ items = [], activities = [] }: Partial<AccountFacts>) =>
  paidAfterDays(readingOf(buildFacts({ items: withNotedPayments(items, activities), activities })));
const due = dayAgo(40);
const paid = (id: string, after: number) =>
  buildOpenItem({ id, dueOn: due, open: usd(0), paidOn: addDays(due, after) });

describe('how many days after the due date invoices were paid', () => {
  it.each<[string, Partial<AccountFacts>, number[]]>([
    ['paid by the figures of that day', { items: [paid('a', 12)] }, [12]],
    ['paid before it was due', { items: [paid('a', -3)] }, [-3]],
    ['paid, nobody knows when', { items: [buildOpenItem({ open: usd(0) })] }, []],
    ['paid without a due date', { items: [{ ...paid('a', 5), dueOn: null }] }, []],
    ['still open', { items: [buildOpenItem()] }, []],
    [
      'case 68: gone from the export, which is not paid',
      { items: [buildOpenItem({ inLastImport: false })] },
      [],
    ],
    ['a credit that was used', { items: [{ ...paid('a', 5), kind: 'credit-memo' }] }, []],
    [
      'seen by hand, not yet in the figures: the day it was seen',
      {
        items: [buildOpenItem({ dueOn: due, asOf: dayAgo(20) })],
        activities: [buildPayment({ on: dayAgo(10), at: daysAgo(10) })],
      },
      [30],
    ],
    [
      'seen by hand in part: it is open',
      {
        items: [buildOpenItem({ dueOn: due, asOf: dayAgo(20) })],
        activities: [buildPayment({ on: dayAgo(10), items: [{ itemId: 'item-1', amount: usd(50_000) }] })],
      },
      [],
    ],
    [
      'seen by hand in two parts: the day of the last',
      {
        items: [buildOpenItem({ dueOn: due, asOf: dayAgo(20) })],
        activities: [
          buildPayment({ id: 'p1', on: dayAgo(5), items: [{ itemId: 'item-1', amount: usd(70_000) }] }),
          buildPayment({ id: 'p2', on: dayAgo(12), items: [{ itemId: 'item-1', amount: usd(50_000) }] }),
        ],
      },
      [35],
    ],
    [
      'seen by hand whole, then shown by figures a week later: the day it was seen',
      {
        items: [{ ...paid('item-1', 20), asOf: dayAgo(20) }],
        activities: [buildPayment({ on: addDays(due, 13) })],
      },
      [13],
    ],
    [
      'seen by hand in part, the rest with later figures: the day of those',
      {
        items: [{ ...paid('item-1', 20), asOf: dayAgo(20) }],
        activities: [buildPayment({ on: addDays(due, 4), items: [{ itemId: 'item-1', amount: usd(100) }] })],
      },
      [20],
    ],
    [
      'seen by hand, then struck: as if nobody had',
      {
        items: [buildOpenItem({ dueOn: due, asOf: dayAgo(20) })],
        activities: [
          buildPayment({ on: dayAgo(10), at: daysAgo(10) }),
          buildPayment({ id: 'p2', amendsId: 'payment-1', struck: true, on: dayAgo(10), at: daysAgo(9) }),
        ],
      },
      [],
    ],
  ])('%s', (_, facts, expected) => {
    expect(days(facts)).toEqual(expected);
  });

  it('are the last twenty, in the order in which they were paid', () => {
    const items = Array.from({ length: 25 }, (_, index) => paid(`item-${index}`, 25 - index));
    expect(days({ items })).toEqual(Array.from({ length: 20 }, (_, index) => index + 6));
  });

  it('are counted in calendar days, over a change of clocks too', () => {
    const item = buildOpenItem({ open: usd(0), dueOn: '2026-10-30', paidOn: '2026-11-02' });
    expect(days({ items: [item] })).toEqual([3]);
  });
});
