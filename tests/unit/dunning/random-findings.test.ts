import { describe, expect, it } from 'vitest';
import { splitEvenly } from '../../../lib/domain/payment-plan.ts';
import { DEFAULT_PROCEDURE } from '../../../lib/dunning/default-procedure.ts';
import { nextLevel } from '../../../lib/dunning/next-level.ts';
import { promisesWithState } from '../../../lib/dunning/promises-with-state.ts';
import { readAccount } from '../../../lib/dunning/reading.ts';
import { buildFacts, buildMoment, dayAgo, daysAgo } from '../../support/build-facts.ts';
import { buildMail } from '../../support/build-mail.ts';
import { buildOpenItem } from '../../support/build-open-item.ts';
import { buildPlan } from '../../support/build-plan.ts';
import { buildPriorContact } from '../../support/build-prior-contact.ts';
import { buildPromise } from '../../support/build-promise.ts';
import { TODAY } from '../../support/fixed-clock.ts';
import { called, nextStep, planOf, textsOf, usd } from '../../support/next-step.ts';

/** What tries under random facts have found (`npm run soak`), each as the smallest example of it. */
describe('the order in which promises are read', () => {
  const first = buildPromise({ id: 'first', dueOn: dayAgo(20), createdAt: daysAgo(40) });
  const early = buildPromise({ id: 'early', dueOn: dayAgo(9), createdAt: daysAgo(30), replacesId: 'first' });
  const late = buildPromise({ id: 'late', dueOn: dayAgo(8), createdAt: daysAgo(10), replacesId: 'first' });
  const stateOf = (promises: (typeof first)[]) =>
    promisesWithState(buildFacts({ promises }), DEFAULT_PROCEDURE, buildMoment()).map(
      ({ promise, state }) => [promise.id, state.kind, state.replacedAt],
    );

  it('case 33: of two that take the place of one, the first has done it, however they are read', () => {
    expect(stateOf([first, early, late])).toEqual(stateOf([late, early, first]));
    expect(stateOf([late, early, first])).toContainEqual(['first', 'replaced', daysAgo(30)]);
  });

  it('a plan that took its place before another promise did counts as well', () => {
    const plan = buildPlan({ createdAt: daysAgo(35), replacesPromises: ['first'] });
    const facts = buildFacts({ promises: [first, late], plans: [plan] });
    const states = promisesWithState(facts, DEFAULT_PROCEDURE, buildMoment());
    expect(states.find(({ promise }) => promise.id === 'first')?.state.replacedAt).toBe(daysAgo(35));
  });

  it('a damaged row that replaces itself replaces nothing', () => {
    const self = buildPromise({ id: 'self', replacesId: 'self', dueOn: dayAgo(-9) });
    expect(stateOf([self])).toEqual([['self', 'pending', null]]);
  });
});

describe('C2: each reason is said once', () => {
  it('a promise and an instalment that one mail confirmed name that mail once', () => {
    const said = { activityId: 'call-60', createdAt: daysAgo(60) };
    const plan = buildPlan({
      ...said,
      instalments: splitEvenly(usd(120_000), 2).map((amount, index) => ({
        dueOn: dayAgo(40 - 60 * index),
        amount,
      })),
      endsAfterMissed: 2,
    });
    const promise = buildPromise({ ...said, createdAt: daysAgo(59), amount: usd(30_000), dueOn: dayAgo(10) });
    const mail = buildMail({
      at: daysAgo(58),
      purpose: 'as-per-our-call',
      confirmsId: 'call-60',
      levelId: null,
    });
    const facts = buildFacts({
      items: [buildOpenItem({ dueOn: dayAgo(90) })],
      activities: [called('call', 60, 'promised'), mail],
      plans: [plan],
      promises: [promise],
    });
    const texts = planOf(nextStep(facts))?.reasons.map(({ text }) => text) ?? [];
    expect(texts.some((text) => text.startsWith('Promised'))).toBe(true);
    expect(texts.some((text) => text.startsWith('Instalment 1 of 2'))).toBe(true);
    expect(texts.filter((text) => text.startsWith('Confirmed by mail'))).toHaveLength(1);
  });

  it('two promises of the same sum for the same day are counted, not said twice', () => {
    const items = [buildOpenItem({ dueOn: dayAgo(9) }), buildOpenItem({ id: 'item-2', dueOn: dayAgo(9) })];
    const one = buildPromise({ amount: usd(60_000) });
    const other = buildPromise({
      id: 'promise-2',
      amount: usd(60_000),
      covers: [{ itemId: 'item-2', open: usd(120_000) }],
    });
    expect(textsOf(nextStep(buildFacts({ items, promises: [one, other] })))).toEqual([
      '600.00 USD promised for November 27, twice',
    ]);
  });
});

describe('P8: nothing overdue is spoken of before the due date', () => {
  const item = buildOpenItem({ dueOn: dayAgo(-10) });
  const levelOf = (levelId: string) => {
    const activities = [buildPriorContact({ items: [{ itemId: 'item-1', levelId }], on: dayAgo(50) })];
    const reading = readAccount(buildFacts({ items: [item], activities }), DEFAULT_PROCEDURE, buildMoment());
    const [standing] = reading.standings;
    const next = standing ? nextLevel(standing, reading, TODAY) : null;
    return next && [next.level.id, next.dueOn > dayAgo(-10)];
  };

  it('case 62: a final notice of before the book came here is not followed by anything until the day has passed', () => {
    expect(levelOf('final-notice')).toEqual(['call', true]);
  });
});
