import { expect, it } from 'vitest';
import { balancesOf, isCoveredByCredit, totalIn } from '../../../lib/dunning/balances.ts';
import { dayAgo } from '../../support/build-facts.ts';
import { buildOpenItem } from '../../support/build-open-item.ts';
import { TODAY } from '../../support/fixed-clock.ts';

const usd = (amount: number) => ({ amount, currency: 'USD' });
const eur = (amount: number) => ({ amount, currency: 'EUR' });
const jpy = (amount: number) => ({ amount, currency: 'JPY' });

it('case 11: sums each currency by itself and never across', () => {
  const { overdue, open, net } = balancesOf(
    [
      buildOpenItem({ id: '1', open: usd(120_000) }),
      buildOpenItem({ id: '2', open: usd(248_000) }),
      buildOpenItem({ id: '3', open: eur(41_000) }),
      buildOpenItem({ id: '4', open: jpy(5_000) }),
    ],
    TODAY,
  );
  expect(overdue).toEqual([eur(41_000), jpy(5_000), usd(368_000)]);
  expect(open).toEqual(overdue);
  expect(net).toEqual(overdue);
});

it('cases 6 and 7: shows invoices gross and credits beside them, with the net to compare', () => {
  const balances = balancesOf(
    [
      buildOpenItem({ id: '1', open: usd(120_000) }),
      buildOpenItem({ id: '2', open: usd(50_000), dueOn: dayAgo(-9) }),
      buildOpenItem({ id: '3', kind: 'credit-memo', open: usd(-20_000), dueOn: null }),
      buildOpenItem({ id: '4', kind: 'unapplied-cash', open: usd(-5_000), dueOn: null }),
    ],
    TODAY,
  );
  expect(balances).toMatchObject({
    overdue: [usd(120_000)],
    open: [usd(170_000)],
    credits: [usd(25_000)],
    net: [usd(145_000)],
    overdueCount: 1,
  });
});

it('a credit that is no longer in the export has been used, and covers nothing', () => {
  const { credits, net } = balancesOf(
    [
      buildOpenItem(),
      buildOpenItem({ id: '2', kind: 'credit-memo', open: usd(-120_000), inLastImport: false }),
    ],
    TODAY,
  );
  expect(credits).toEqual([]);
  expect(net).toEqual([usd(120_000)]);
});

it('case 68: an invoice that is no longer in the export is not counted as owed', () => {
  expect(balancesOf([buildOpenItem({ inLastImport: false })], TODAY)).toMatchObject({
    overdue: [],
    open: [],
    net: [],
    overdueCount: 0,
    oldestDaysPastDue: 0,
  });
});

it('credits cover a currency when they are enough, and no credit covers nothing', () => {
  const covered = (...items: Parameters<typeof balancesOf>[0][number][]) =>
    isCoveredByCredit(balancesOf(items, TODAY), 'USD');
  const credit = buildOpenItem({ id: '2', kind: 'credit-memo', open: usd(-120_000), dueOn: null });
  expect(covered(buildOpenItem(), credit)).toBe(true);
  expect(covered(buildOpenItem({ open: usd(120_001) }), credit)).toBe(false);
  expect(covered(buildOpenItem({ inLastImport: false }))).toBe(false);
  expect(covered()).toBe(false);
});

it('case 4: an invoice paid too much is a credit, and one paid in full is nothing', () => {
  const paid = [
    buildOpenItem({ open: usd(0) }),
    buildOpenItem({ id: '2', kind: 'credit-memo', open: usd(0) }),
  ];
  expect(balancesOf(paid, TODAY)).toMatchObject({ overdue: [], open: [], credits: [], net: [] });
  expect(balancesOf([buildOpenItem({ open: usd(-500) })], TODAY)).toMatchObject({
    open: [],
    credits: [usd(500)],
    net: [usd(-500)],
  });
});

it('case 2: a part payment leaves the age of the invoice as it was', () => {
  const part = buildOpenItem({ open: usd(20_000), dueOn: dayAgo(47) });
  expect(balancesOf([part], TODAY)).toMatchObject({ overdue: [usd(20_000)], oldestDaysPastDue: 47 });
});

it('tells how late the oldest overdue invoice is, and 0 when none is', () => {
  const items = [buildOpenItem({ dueOn: dayAgo(12) }), buildOpenItem({ id: '2', dueOn: dayAgo(47) })];
  expect(balancesOf(items, TODAY).oldestDaysPastDue).toBe(47);
  expect(balancesOf([buildOpenItem({ dueOn: dayAgo(0) })], TODAY)).toMatchObject({
    overdue: [],
    overdueCount: 0,
    oldestDaysPastDue: 0,
  });
  expect(balancesOf([], TODAY).oldestDaysPastDue).toBe(0);
});

it('a currency that does not occur totals zero', () => {
  expect(totalIn([usd(5)], 'KWD')).toEqual({ amount: 0, currency: 'KWD' });
});
