import { describe, expect, it } from 'vitest';
import { day } from '../../../lib/domain/day.ts';
import { money } from '../../../lib/domain/money.ts';
import { planState } from '../../../lib/dunning/plan-state.ts';
import { plansPromisedAnew } from '../../../lib/dunning/plans-promised-anew.ts';
import { buildMoment } from '../../support/build-facts.ts';
import { buildOpenItem } from '../../support/build-open-item.ts';
import { buildPlan } from '../../support/build-plan.ts';

const usd = (amount: number) => money(amount, 'USD');
const first = buildOpenItem({ id: 'a', open: usd(70_000) });
const second = buildOpenItem({ id: 'b', open: usd(50_000) });
const paid = { ...second, open: usd(0) };
const plan = buildPlan({
  covers: [
    { itemId: 'a', open: usd(70_000) },
    { itemId: 'b', open: usd(50_000) },
  ],
  endsAfterMissed: 2,
});
const promise = (amount: number, itemIds: string[], currency = 'USD') => ({
  amount: money(amount, currency),
  itemIds,
});

function asked(promises: ReturnType<typeof promise>[], items = [first, second], today = '2026-11-18') {
  const moment = buildMoment(day(today));
  const state = planState({ plan, plans: [plan], items, graceBankDays: 1, moment });
  return plansPromisedAnew({ facts: { items }, plans: [{ plan, state }] }, promises).map(
    ({ isWhole }) => isWhole,
  );
}

describe('cases 33 and 37: a promise over the invoices of a payment plan', () => {
  it.each<[string, ReturnType<typeof promise>[], boolean[]]>([
    [
      'over all of them and all that is left: the plan is not needed any more',
      [promise(120_000, ['a', 'b'])],
      [true],
    ],
    [
      'over all of them, less than is left: perhaps one instalment for another day',
      [promise(40_000, ['a', 'b'])],
      [false],
    ],
    ['several promises together', [promise(70_000, ['a']), promise(50_000, ['b'])], [true]],
    ['over some of them: the plan goes on (case 34)', [promise(70_000, ['a'])], []],
    ['in another currency', [promise(120_000, ['a', 'b'], 'EUR')], []],
    ['nothing is promised', [], []],
  ])('%s', (_name, promises, expected) => {
    expect(asked(promises)).toEqual(expected);
  });

  it('an invoice that is paid needs no promise', () => {
    expect(asked([promise(70_000, ['a'])], [first, paid])).toEqual([true]);
    expect(asked([promise(69_999, ['a'])], [first, paid])).toEqual([false]);
  });

  it('a plan that is kept or has ended gives way to nothing', () => {
    expect(asked([promise(120_000, ['a', 'b'])], [{ ...first, open: usd(0) }, paid])).toEqual([]);
    expect(asked([promise(120_000, ['a', 'b'])], [first, second], '2027-01-20')).toEqual([]);
  });
});
