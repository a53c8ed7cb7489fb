import { describe, expect, it } from 'vitest';
import { type Day, day, instantAt } from '../../../lib/domain/day.ts';
import type { PaymentPlan } from '../../../lib/domain/payment-plan.ts';
import type { AccountFacts } from '../../../lib/dunning/facts.ts';
import { type PlanState, planState, rebalanced } from '../../../lib/dunning/plan-state.ts';
import { buildDispute } from '../../support/build-dispute.ts';
import { buildFacts, buildMoment, dayAgo } from '../../support/build-facts.ts';
import { buildMail } from '../../support/build-mail.ts';
import { buildOpenItem } from '../../support/build-open-item.ts';
import { buildPlan } from '../../support/build-plan.ts';
import { buildPromise } from '../../support/build-promise.ts';
import { ZONE } from '../../support/fixed-clock.ts';
import { called, codesOf, inShort, nextStep, planOf, textsOf, usd } from '../../support/next-step.ts';

/** 400.00 USD on Friday, 27 November, on Monday, 28 December, and on Wednesday, 27 January. */
const plan = buildPlan({ endsAfterMissed: 2, activityId: 'call-20' });
const agreed = called('call', 20, 'talked');
const open = (amount: number) => buildOpenItem({ open: usd(amount) });

function stateOn(on: string, openNow: number, overrides: Partial<PaymentPlan> = {}): PlanState {
  const asked = { ...plan, ...overrides };
  return planState({
    plan: asked,
    plans: [asked],
    items: [open(openNow)],
    graceBankDays: 1,
    moment: buildMoment(day(on)),
  });
}

function nextOn(on: string, openNow: number, overrides: Partial<AccountFacts> = {}) {
  const asOf = day(on);
  const items = [{ ...open(openNow), asOf }];
  return nextStep(
    buildFacts({ items, plans: [plan], activities: [agreed], ...overrides }),
    buildMoment(asOf),
  );
}

describe('how a plan goes', () => {
  it.each<[string, string, number, PlanState['kind'], number]>([
    ['before the first day it is on time', '2026-11-20', 120_000, 'on-time', 0],
    ['case 31: over the weekend and its bank day of grace too', '2026-11-30', 120_000, 'on-time', 0],
    ['case 37: the first instalment is missed after that', '2026-12-01', 120_000, 'missed', 1],
    ['case 36: paid on time it is not', '2026-12-01', 80_000, 'on-time', 0],
    ['case 37: a cent too little is missed', '2026-12-01', 80_001, 'missed', 1],
    ['case 37: two missed end it, as agreed', '2026-12-30', 120_000, 'ended', 2],
    ['one paid, one missed: not yet ended', '2026-12-30', 80_000, 'missed', 1],
    ['a late payment heals it', '2026-12-05', 80_000, 'on-time', 0],
    ['paid in full it is kept', '2026-11-20', 0, 'kept', 0],
    ['and stays kept, however late', '2028-02-29', 0, 'kept', 0],
  ])('%s', (_name, on, openNow, kind, missed) => {
    expect(stateOn(on, openNow)).toMatchObject({ kind, missed: { length: missed } });
  });

  it('case 37: the agreed rule may be one', () => {
    expect(stateOn('2026-12-01', 120_000, { endsAfterMissed: 1 }).kind).toBe('ended');
  });

  it.each<[string, number, PlanState['kind']]>([
    ['is neither missed nor ended', 120_000, 'replaced'],
    ['that was paid all the same is kept', 0, 'kept'],
  ])('case 33: a plan in whose place all of it was promised %s', (_name, openNow, kind) => {
    const state = planState({
      plan,
      plans: [plan],
      promises: [buildPromise({ activityId: 'call-later', replacesPlans: [plan.id] })],
      items: [open(openNow)],
      graceBankDays: 1,
      moment: buildMoment(day('2026-12-30')),
    });
    expect(state.kind).toBe(kind);
  });

  it('a plan that was replaced is neither missed nor ended', () => {
    const other = buildPlan({ id: 'plan-2', replacesId: plan.id });
    const moment = buildMoment(day('2027-02-10'));
    const question = { plan, plans: [plan, other], items: [open(120_000)], graceBankDays: 1, moment };
    expect(planState(question).kind).toBe('replaced');
  });

  it('says what is missing of the next instalment, and when it would be missed', () => {
    expect(stateOn('2026-11-29', 110_000).next).toEqual({
      instalment: plan.instalments[0],
      missing: usd(30_000),
      missedFrom: '2026-12-01',
    });
  });

  it('case 11: what came in in another currency is not counted', () => {
    const covers = [{ itemId: 'item-1', open: { amount: 120_000, currency: 'EUR' } }];
    expect(stateOn('2026-12-01', 0, { covers })).toMatchObject({ kind: 'missed', received: usd(0) });
  });
});

describe('case 36: an instalment on time', () => {
  it('brings no reminder of the invoice, however late that is, and shows the next one (P16)', () => {
    const next = nextOn('2026-12-02', 80_000);
    expect(inShort(next)).toBe('not-now next-instalment: nothing');
    expect(textsOf(next)).toEqual(['Next instalment: 400.00 USD on December 28']);
    expect(next).toMatchObject({ until: instantAt(ZONE, day('2026-12-30'), 0) });
  });

  it('pauses exactly its invoices', () => {
    const other = buildOpenItem({ id: 'item-2', dueOn: dayAgo(9) });
    const next = nextStep(buildFacts({ items: [open(120_000), other], plans: [plan], activities: [agreed] }));
    expect(planOf(next)?.items.map(({ itemId }) => itemId)).toEqual(['item-2']);
    expect(textsOf(next)).toContain('Next instalment: 400.00 USD on November 27');
  });
});

describe('case 37: a missed instalment', () => {
  it('is asked for by itself, in a call, with what was agreed and confirmed (P25)', () => {
    const confirmation = buildMail({
      id: 'confirmation',
      purpose: 'as-per-our-call',
      confirmsId: 'call-20',
      at: Date.parse('2026-10-29T14:05:00-04:00'),
      items: [],
      levelId: null,
    });
    const next = nextOn('2026-12-01', 110_000, { activities: [agreed, confirmation] });
    expect(inShort(next)).toBe('contact call call');
    expect(planOf(next)).toMatchObject({
      missedPlanId: 'plan-1',
      brokenPromiseId: null,
      amounts: [usd(30_000)],
    });
    expect(
      textsOf(next)
        .slice(0, 2)
        .map((text) => text.replace('\u202f', ' ')),
    ).toEqual([
      'Instalment 1 of 3, 400.00 USD for November 27, not received in full',
      'Confirmed by mail on October 29, 2:05 PM',
    ]);
  });

  it('keeps the step of the invoice: none is taken by asking', () => {
    expect(planOf(nextOn('2026-12-01', 120_000))?.items).toEqual([
      { itemId: 'item-1', levelId: null, open: usd(120_000) },
    ]);
  });

  it('two of three missed are asked for together while the rule lets the plan go on', () => {
    const patient = { ...plan, endsAfterMissed: 3 };
    expect(planOf(nextOn('2026-12-30', 120_000, { plans: [patient] }))?.amounts).toEqual([usd(80_000)]);
  });

  it('brings along what else is due, and sums it', () => {
    const items = [open(120_000), buildOpenItem({ id: 'item-2', dueOn: dayAgo(9), open: usd(5000) })].map(
      (one) => ({
        ...one,
        asOf: day('2026-12-01'),
      }),
    );
    const step = planOf(nextOn('2026-12-01', 0, { items }));
    expect(step?.amounts).toEqual([usd(45_000)]);
    expect(step?.items).toMatchObject([
      { levelId: null },
      { itemId: 'item-2', levelId: 'friendly-reminder' },
    ]);
  });

  it('that was talked about waits for the next instalment, and is looked at again then', () => {
    const talked = { ...called(null, -14, 'talked'), id: 'talked' };
    const next = nextOn('2026-12-10', 120_000, { activities: [agreed, talked] });
    expect(next).toMatchObject({ kind: 'not-now', until: instantAt(ZONE, day('2026-12-30'), 0) });
  });

  it('case 37: that was promised for another day waits for it, and is asked for once that was not kept', () => {
    const talked = { ...called(null, -14, 'promised'), id: 'talked' };
    const later = buildPromise({
      activityId: 'talked',
      amount: usd(40_000),
      dueOn: '2026-12-09',
      createdAt: plan.createdAt + 1,
    });
    const on = (today: string, activities = [agreed, talked]) =>
      nextOn(today, 120_000, { promises: [later], activities });
    expect(on('2026-12-09').kind).toBe('not-now');
    // Promised in a mail of theirs: nobody has talked about it.
    expect(on('2026-12-09', [agreed]).kind).toBe('not-now');
    const next = on('2026-12-14');
    expect(planOf(next)).toMatchObject({ missedPlanId: 'plan-1', amounts: [usd(40_000)] });
    expect(codesOf(next).slice(0, 2)).toEqual(['promise-broken', 'instalment-missed']);
  });

  it('case 26: is not asked for while its invoice is under review', () => {
    const next = nextOn('2026-12-01', 120_000, { disputes: [buildDispute({ answerBy: '2026-12-11' })] });
    expect(next.kind).toBe('not-now');
  });

  it('case 27: nor the part of it under review', () => {
    const parts = [{ itemId: 'item-1', amount: usd(100_000) }];
    const next = nextOn('2026-12-01', 120_000, { disputes: [buildDispute({ parts })] });
    expect(planOf(next)?.amounts).toEqual([usd(20_000)]);
  });

  it('once the rule has ended the plan, the invoice is followed up as before', () => {
    const next = nextOn('2026-12-30', 120_000);
    expect(planOf(next)).toMatchObject({ missedPlanId: null, amounts: [usd(120_000)] });
    expect(textsOf(next)).toContain(
      'The plan has ended as agreed after 2 missed; 1,200.00 USD of it is open',
    );
  });
});

describe('case 39: one of several invoices paid directly', () => {
  const covers = ['item-1', 'item-2'].map((itemId) => ({ itemId, open: usd(60_000) }));
  const both = { ...plan, covers };
  const items = [
    buildOpenItem({ open: usd(0) }),
    buildOpenItem({ id: 'item-2', number: 'INV-1043', open: usd(60_000) }),
  ];
  const ahead = (on: string) =>
    planState({ plan: both, plans: [both], items, graceBankDays: 1, moment: buildMoment(day(on)) });

  it('is said, and the instalments stay as agreed until somebody changes them', () => {
    const next = nextStep(buildFacts({ items, plans: [both], activities: [agreed] }));
    expect(codesOf(next)).toEqual(['next-instalment', 'paid-ahead']);
    expect(textsOf(next)[1]).toBe('INV-1042 was paid by itself: agree on the rest anew');
    expect(ahead('2026-11-20').next?.missing).toEqual(usd(20_000));
  });

  it('is no longer ahead once as much was due', () => {
    expect(ahead('2026-12-29').paidAhead).toEqual([]);
  });

  it.each<[string, string, Day[], number[]]>([
    [
      'over all days to come',
      '2026-11-20',
      ['2026-11-27', '2026-12-28', '2027-01-27'].map(day),
      [20_000, 20_000, 20_000],
    ],
    ['over those that are left', '2026-12-28', [day('2027-01-27')], [60_000]],
    ['over none when none is left', '2027-01-27', [], []],
  ])('the rest is proposed %s', (_name, on, days, amounts) => {
    const proposed = rebalanced(both, ahead(on), day(on));
    expect(proposed).toEqual(days.map((dueOn, index) => ({ dueOn, amount: usd(amounts[index] ?? 0) })));
  });

  it('case 38: the last takes the cents', () => {
    const odd = { ...both, covers: [{ itemId: 'item-2', open: usd(80_000) }] };
    const state = planState({ plan: odd, plans: [odd], items, graceBankDays: 1, moment: buildMoment() });
    const amounts = rebalanced(odd, state, day('2026-11-20')).map(({ amount }) => amount.amount);
    expect(amounts).toEqual([33_333, 33_333, 33_334]);
  });

  it('nothing is proposed when nothing is left to pay', () => {
    const paid = { ...ahead('2026-11-20'), received: usd(120_000) };
    expect(rebalanced(both, paid, day('2026-11-20'))).toEqual([]);
  });
});
