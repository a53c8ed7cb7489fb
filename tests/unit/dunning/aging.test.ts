import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agingBuckets, agingShares } from '../../../lib/dunning/aging.ts';
import { dayAgo } from '../../support/build-facts.ts';
import { buildOpenItem } from '../../support/build-open-item.ts';
import { TODAY } from '../../support/fixed-clock.ts';
import { fuzzRuns } from '../../support/fuzz-runs.ts';

const usd = (amount: number) => ({ amount, currency: 'USD' });
const late = (days: number, overrides = {}) =>
  buildOpenItem({ id: `late-${days}`, dueOn: dayAgo(days), ...overrides });

describe('aging buckets', () => {
  it.each([
    [-30, 'Current'],
    [0, 'Current'],
    [1, '1–30 days'],
    [30, '1–30 days'],
    [31, '31–60 days'],
    [60, '31–60 days'],
    [61, '61–90 days'],
    [90, '61–90 days'],
    [91, '91+ days'],
    [4000, '91+ days'],
  ])('put an invoice %i days past due into “%s”', (days, label) => {
    const holding = agingBuckets([late(days)], TODAY).filter(({ totals }) => totals.length > 0);
    expect(holding).toEqual([expect.objectContaining({ label, totals: [usd(120_000)] })]);
  });

  it('count an invoice without a due date as current (case 15)', () => {
    expect(agingBuckets([buildOpenItem({ dueOn: null })], TODAY)[0]?.totals).toEqual([usd(120_000)]);
  });

  it('keep two currencies apart (case 11)', () => {
    const buckets = agingBuckets([late(5), late(6, { open: { amount: 410, currency: 'EUR' } })], TODAY);
    expect(buckets[1]?.totals).toEqual([{ amount: 410, currency: 'EUR' }, usd(120_000)]);
  });

  it('net no credit and no payment (case 7)', () => {
    const credit = late(5, { kind: 'credit-memo', open: usd(-1000) });
    expect(agingBuckets([late(6), credit], TODAY)[1]?.totals).toEqual([usd(120_000)]);
  });

  it('keep the bounds they are given', () => {
    const labels = agingBuckets([], TODAY, [0, 15]).map(({ label, from }) => [label, from]);
    expect(labels).toEqual([
      ['Current', null],
      ['1–15 days', 1],
      ['16+ days', 16],
    ]);
  });
});

describe('aging shares', () => {
  it('are parts of one currency', () => {
    const items = [late(-3, { open: usd(3000) }), late(40, { open: usd(1000) })];
    const buckets = agingBuckets([...items, late(50, { open: { amount: 9, currency: 'JPY' } })], TODAY);
    expect(agingShares(buckets, 'USD')).toEqual([0.75, 0, 0.25, 0, 0]);
    expect(agingShares(buckets, 'JPY')).toEqual([0, 0, 1, 0, 0]);
  });

  it('of an empty book are none', () => {
    expect(agingShares(agingBuckets([], TODAY), 'USD')).toEqual([0, 0, 0, 0, 0]);
  });
});

it('no invoice is lost or counted twice, whatever its age', { timeout: 600_000 }, () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.record({ days: fc.integer({ min: -400, max: 400 }), amount: fc.integer({ min: 1, max: 1e9 }) }),
      ),
      (rows) => {
        const items = rows.map(({ days, amount }, index) =>
          late(days, { id: `${index}`, open: usd(amount) }),
        );
        const totals = agingBuckets(items, TODAY).flatMap((bucket) => bucket.totals);
        const sum = totals.reduce((before, { amount }) => before + amount, 0);
        expect(sum).toBe(rows.reduce((before, { amount }) => before + amount, 0));
      },
    ),
    { numRuns: fuzzRuns(200) },
  );
});
