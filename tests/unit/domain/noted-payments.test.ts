import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countedPayments, withNotedPayments } from '../../../lib/domain/noted-payments.ts';
import { buildOpenItem } from '../../support/build-open-item.ts';
import { buildPayment } from '../../support/build-payment.ts';

const usd = (amount: number) => ({ amount, currency: 'USD' });
const part = (amount: number, currency = 'USD') => [{ itemId: 'item-1', amount: { amount, currency } }];

/** Figures of 18 November, from the import with the id "import-1"; 1,200.00 USD is open. */
const item = buildOpenItem({ asOf: '2026-11-18' });

function openAfter(...log: Parameters<typeof withNotedPayments>[1]) {
  return withNotedPayments([item], log)[0]?.open.amount;
}

describe('a payment that was seen by hand', () => {
  it.each<[string, Parameters<typeof buildPayment>[0], number]>([
    ['case 1: in full, after the day of the figures: nothing is open', { on: '2026-11-19' }, 0],
    ['case 2: a part of it: the rest is open', { on: '2026-11-19', items: part(50_000) }, 70_000],
    ['on the day of the figures, noted after they were imported', { on: '2026-11-18' }, 0],
    [
      'on the day of the figures, which were imported after it was noted: they count alone',
      { id: 'earlier', on: '2026-11-18' },
      120_000,
    ],
    ['before the day of the figures: they count alone', { on: '2026-11-17' }, 120_000],
    [
      'more than is open: nothing is open, and nothing is owed to them',
      { on: '2026-11-19', items: part(999_999) },
      0,
    ],
    ['in another currency', { on: '2026-11-19', items: part(120_000, 'EUR') }, 120_000],
    ['nothing', { on: '2026-11-19', items: part(0) }, 120_000],
    ['that was struck out', { on: '2026-11-19', struck: true }, 120_000],
    [
      'on another invoice',
      { on: '2026-11-19', items: [{ itemId: 'item-2', amount: usd(120_000) }] },
      120_000,
    ],
  ])('%s', (_name, payment, open) => {
    expect(openAfter(buildPayment(payment))).toBe(open);
  });

  it('adds up with others of other days', () => {
    const first = buildPayment({ id: 'payment-1', on: '2026-11-19', items: part(50_000) });
    const second = buildPayment({ id: 'payment-2', on: '2026-11-20', items: part(30_000) });
    expect(openAfter(first, second)).toBe(40_000);
  });

  it('D13: counts as it was corrected', () => {
    const noted = buildPayment({ on: '2026-11-19' });
    const corrected = buildPayment({
      id: 'payment-2',
      amendsId: noted.id,
      on: '2026-11-19',
      items: part(20_000),
    });
    expect(openAfter(noted, corrected)).toBe(100_000);
    const struck = buildPayment({ id: 'payment-3', amendsId: 'payment-2', on: '2026-11-19', struck: true });
    expect(openAfter(noted, corrected, struck)).toBe(120_000);
  });

  it('is as old as what it corrects: figures of the day that came between know of it', () => {
    const noted = buildPayment({ id: 'earlier', on: '2026-11-18' });
    const corrected = buildPayment({
      id: 'payment-2',
      amendsId: noted.id,
      on: '2026-11-18',
      items: part(20_000),
    });
    expect(openAfter(noted, corrected)).toBe(120_000);
  });

  it('rows that correct each other in a circle, which nobody can have written, end', () => {
    const one = buildPayment({ id: 'a', amendsId: 'b', on: '2026-11-18' });
    const two = buildPayment({ id: 'b', amendsId: 'a', on: '2026-11-18' });
    const three = buildPayment({ id: 'c', amendsId: 'b', on: '2026-11-18' });
    expect(openAfter(one, two, three)).toBe(120_000);
  });

  it('leaves credits and payments that nobody has allocated as they are', () => {
    const credit = buildOpenItem({ kind: 'credit-memo', open: usd(-30_000), asOf: '2026-11-18' });
    const [after] = withNotedPayments([credit], [buildPayment({ on: '2026-11-19' })]);
    expect(after).toBe(credit);
  });

  it('is named with its invoice for as long as it counts, the newest first', () => {
    const first = buildPayment({ id: 'payment-1', on: '2026-11-19', items: part(50_000) });
    const second = buildPayment({ id: 'payment-2', on: '2026-11-20', items: part(30_000), at: first.at + 1 });
    const old = buildPayment({ id: 'payment-3', on: '2026-11-01' });
    expect(countedPayments([item], [first, second, old]).map(({ activity }) => activity.id)).toEqual([
      'payment-2',
      'payment-1',
    ]);
  });

  it('never brings a balance below zero, up, or off its currency, and is not counted twice', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -200_000, max: 200_000 }),
        fc.array(fc.record({ amount: fc.nat(150_000), day: fc.integer({ min: 10, max: 28 }) }), {
          maxLength: 5,
        }),
        (open, payments) => {
          const items = [buildOpenItem({ open: usd(open), asOf: '2026-11-18' })];
          const log = payments.map(({ amount, day }, index) =>
            buildPayment({ id: `payment-${index}`, on: `2026-11-${day}`, items: part(amount) }),
          );
          const [after] = withNotedPayments(items, log);
          const counted = payments
            .filter(({ day }) => day >= 18)
            .reduce((sum, { amount }) => sum + amount, 0);
          expect(after?.open).toEqual(usd(open <= 0 ? open : Math.max(0, open - counted)));
        },
      ),
    );
  });
});
