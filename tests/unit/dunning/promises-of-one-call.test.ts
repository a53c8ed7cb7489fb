import { expect, it } from 'vitest';
import { day } from '../../../lib/domain/day.ts';
import { money } from '../../../lib/domain/money.ts';
import { planState } from '../../../lib/dunning/plan-state.ts';
import { promiseState } from '../../../lib/dunning/promise-state.ts';
import { takenFirst } from '../../../lib/dunning/taken-first.ts';
import { buildMoment } from '../../support/build-facts.ts';
import { buildOpenItem } from '../../support/build-open-item.ts';
import { buildPlan } from '../../support/build-plan.ts';
import { buildPromise } from '../../support/build-promise.ts';

const half = money(60_000, 'USD');
const now = buildPromise({ id: 'now', amount: half, dueOn: '2026-11-20' });
const later = buildPromise({ id: 'later', amount: half, dueOn: '2026-12-15' });

function stateOf(promise: typeof now, open: number, today = '2026-11-30') {
  const items = [buildOpenItem({ open: money(open, 'USD') })];
  return promiseState({
    promise,
    promises: [later, now],
    items,
    graceBankDays: 1,
    moment: buildMoment(day(today)),
  });
}

it.each([
  ['nothing has come in', 120_000, 'broken', 0, 'pending', 0],
  ['the first half has come in', 60_000, 'kept', 60_000, 'pending', 0],
  ['more than the first half has come in', 50_000, 'kept', 70_000, 'pending', 10_000],
  ['all has come in', 0, 'kept', 120_000, 'kept', 60_000],
] as const)('half now, the rest later, over one invoice: %s', (_name, open, first, got, second, rest) => {
  expect(stateOf(now, open)).toMatchObject({ kind: first, received: money(got, 'USD') });
  expect(stateOf(later, open)).toMatchObject({ kind: second, received: money(rest, 'USD') });
});

it.each([
  [
    'a promise that takes both places',
    buildPromise({ id: 'new', replacesId: 'later', alsoReplaces: ['now'] }),
    null,
  ],
  ['a plan', null, buildPlan({ replacesPromises: ['now', 'later'] })],
])('case 33: %s replaces them, and none is broken', (_name, promise, plan) => {
  for (const one of [now, later])
    expect(
      promiseState({
        promise: one,
        promises: [now, later, ...(promise ? [promise] : [])],
        plans: plan ? [plan] : [],
        items: [buildOpenItem({ open: money(120_000, 'USD') })],
        graceBankDays: 1,
        moment: buildMoment(day('2027-01-30')),
      }).kind,
    ).toBe('replaced');
});

it.each([
  ['nothing has come in', 120_000, 0],
  ['what was promised besides has come in', 60_000, 0],
  ['the first instalment as well', 40_000, 20_000],
])('a promise beside a plan is served first: %s', (_name, open, received) => {
  const half = buildPromise({ id: 'now', amount: money(60_000, 'USD') });
  const part = { amount: money(20_000, 'USD') };
  const plan = buildPlan({
    instalments: ['2026-12-04', '2027-01-04', '2027-02-04'].map((dueOn) => ({ ...part, dueOn })),
  });
  const question = {
    plan,
    plans: [plan],
    promises: [half],
    items: [buildOpenItem({ open: money(open, 'USD') })],
    graceBankDays: 1,
    moment: buildMoment(day('2026-11-30')),
  };
  expect(planState(question).received).toEqual(money(received, 'USD'));
});

it('what is served first never takes more than came in on the invoices that are shared', () => {
  const items = [
    buildOpenItem({ id: 'a', open: money(40_000, 'USD') }),
    buildOpenItem({ id: 'b', open: money(90_000, 'USD') }),
  ];
  const cover = (itemId: string) => ({ itemId, open: money(100_000, 'USD') });
  const promise = (id: string, amount: number, ...covers: string[]) =>
    buildPromise({ id, amount: money(amount, 'USD'), covers: covers.map(cover) });
  const taken = (...before: ReturnType<typeof promise>[]) =>
    takenFirst(before, [cover('a'), cover('b')], items, 'USD');
  expect(taken()).toBe(0);
  expect(taken(promise('1', 10_000, 'a'), promise('2', 500_000, 'b'))).toBe(20_000);
  expect(taken(promise('1', 60_000, 'a'), promise('2', 60_000, 'a'))).toBe(60_000);
  expect(taken(promise('1', 60_000, 'elsewhere'))).toBe(0);
});
