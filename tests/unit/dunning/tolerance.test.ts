import { describe, expect, it } from 'vitest';
import type { OpenItem } from '../../../lib/domain/open-item.ts';
import { planState } from '../../../lib/dunning/plan-state.ts';
import { promiseState } from '../../../lib/dunning/promise-state.ts';
import { buildDispute } from '../../support/build-dispute.ts';
import { buildFacts, buildMoment, dayAgo, daysAgo } from '../../support/build-facts.ts';
import { buildOpenItem } from '../../support/build-open-item.ts';
import { buildPlan } from '../../support/build-plan.ts';
import { buildPromise } from '../../support/build-promise.ts';
import { TODAY } from '../../support/fixed-clock.ts';
import { called, inShort, nextStep, planOf, textsOf, usd } from '../../support/next-step.ts';

const jpy = (amount: number) => ({ amount, currency: 'JPY' });
const kwd = (amount: number) => ({ amount, currency: 'KWD' });
const moment = buildMoment(TODAY, { tolerances: [usd(500), jpy(500), kwd(2000)] });
const invoice = (id: string, open: OpenItem['open'], late = 5) =>
  buildOpenItem({ id, number: id, open, dueOn: dayAgo(late) });

describe('case 10: what is below the tolerance', () => {
  it.each<[string, OpenItem[], string]>([
    ['is not chased alone', [invoice('a', usd(500))], 'not-now too-small: nothing'],
    [
      'nor several of them together',
      [invoice('a', usd(500)), invoice('b', usd(400))],
      'not-now too-small: nothing',
    ],
    ['a cent more is', [invoice('a', usd(501))], 'contact friendly-reminder email'],
    [
      'has its own measure in a currency without cents',
      [invoice('a', jpy(500))],
      'not-now too-small: nothing',
    ],
    ['one yen more is chased', [invoice('a', jpy(501))], 'contact friendly-reminder email'],
    ['case 12: and in one with thousandths', [invoice('a', kwd(2000))], 'not-now too-small: nothing'],
    [
      'a currency without a tolerance has none',
      [invoice('a', { amount: 1, currency: 'EUR' })],
      'contact friendly-reminder email',
    ],
    ['is never the reason for a next step', [invoice('a', usd(400), 90)], 'not-now too-small: nothing'],
  ])('%s', (_name, items, expected) => {
    expect(inShort(nextStep(buildFacts({ items }), moment))).toBe(expected);
  });

  it('says what it is', () => {
    const items = [invoice('a', usd(450)), invoice('b', jpy(90))];
    expect(textsOf(nextStep(buildFacts({ items }), moment))).toEqual([
      '90 JPY and 4.50 USD is too little for a contact of its own',
    ]);
  });

  it('is listed along when others are chased, though it is older', () => {
    const items = [invoice('old', usd(450), 20), invoice('due', usd(90_000))];
    const next = nextStep(buildFacts({ items }), moment);
    expect(planOf(next)).toMatchObject({
      items: [{ itemId: 'old' }, { itemId: 'due' }],
      amounts: [usd(90_450)],
    });
    expect(textsOf(next)).toContain('4.50 USD would be too little alone, and is named along');
  });

  it('is measured by what may be asked for, not by what is under review', () => {
    const items = [invoice('item-1', usd(120_000))];
    const disputes = [buildDispute({ parts: [{ itemId: 'item-1', amount: usd(119_800) }] })];
    expect(inShort(nextStep(buildFacts({ items, disputes }), moment))).toMatch(/^not-now/);
  });
});

describe('case 10: a bank charge on a payment', () => {
  const promise = buildPromise({ dueOn: dayAgo(5), createdAt: daysAgo(20), activityId: 'call-20' });
  const activities = [called('call', 20, 'promised')];

  it.each([
    ['within the tolerance is no broken promise', 500, 'kept'],
    ['a cent above it is kept in part', 501, 'kept-in-part'],
    ['nothing paid is never within it', 120_000, 'broken'],
  ])('%s', (_name, open, kind) => {
    const items = [buildOpenItem({ open: usd(open) })];
    expect(promiseState({ promise, promises: [promise], items, graceBankDays: 1, moment }).kind).toBe(kind);
  });

  it('does not bring a call about the rest', () => {
    const items = [buildOpenItem({ open: usd(450) })];
    const next = nextStep(buildFacts({ items, activities, promises: [promise] }), moment);
    expect(inShort(next)).toBe('not-now too-small: nothing');
  });

  it('a broken promise of which little is left to ask for brings none either', () => {
    const disputes = [
      buildDispute({ answerBy: dayAgo(-9), parts: [{ itemId: 'item-1', amount: usd(119_700) }] }),
    ];
    const next = nextStep(buildFacts({ activities, promises: [promise], disputes }), moment);
    expect(planOf(next)).toBeNull();
  });

  it('a small promise that was not kept is not kept by being small', () => {
    const small = { ...promise, amount: usd(400) };
    const items = [buildOpenItem()];
    expect(promiseState({ promise: small, promises: [small], items, graceBankDays: 1, moment }).kind).toBe(
      'broken',
    );
  });

  it.each([
    ['within the tolerance misses no instalment', 80_500, 'on-time'],
    ['a cent above it does', 80_501, 'missed'],
    ['within the tolerance keeps the whole plan', 500, 'kept'],
  ])('%s', (_name, open, kind) => {
    const plan = buildPlan({ endsAfterMissed: 2 });
    const items = [buildOpenItem({ open: usd(open) })];
    const on = buildMoment(dayAgo(-20), { tolerances: [usd(500)] });
    expect(planState({ plan, plans: [plan], items, graceBankDays: 1, moment: on }).kind).toBe(kind);
  });
});
