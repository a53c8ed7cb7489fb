import { describe, expect, it } from 'vitest';
import { day } from '../../../lib/domain/day.ts';
import { withNotedPayments } from '../../../lib/domain/noted-payments.ts';
import type { PromiseToPay } from '../../../lib/domain/promise-to-pay.ts';
import { asksForPaid } from '../../../lib/dunning/asks-for-paid.ts';
import { DEFAULT_PROCEDURE } from '../../../lib/dunning/default-procedure.ts';
import { noticeState } from '../../../lib/dunning/notice-state.ts';
import { readAccount } from '../../../lib/dunning/reading.ts';
import { buildDraft } from '../../support/build-draft.ts';
import { buildFacts, buildMoment, dayAgo, daysAgo } from '../../support/build-facts.ts';
import { buildHold } from '../../support/build-hold.ts';
import { buildMail } from '../../support/build-mail.ts';
import { buildOpenItem } from '../../support/build-open-item.ts';
import { buildPayment } from '../../support/build-payment.ts';
import { buildPromise } from '../../support/build-promise.ts';
import { called, inShort, nextStep, planOf, textsOf, usd } from '../../support/next-step.ts';

/** Given so many days ago, for so many days after that. */
const word = (id: string, givenAgo: number, over: Partial<PromiseToPay> = {}) =>
  buildPromise({
    id,
    activityId: `call-${givenAgo}`,
    createdAt: daysAgo(givenAgo),
    dueOn: dayAgo(givenAgo - 5),
    ...over,
  });

const ORDER = DEFAULT_PROCEDURE.levels.map(({ id }) => id);

describe('case 32: how firm the next contact is, by how often a word was not kept', () => {
  it.each([
    [1, [20]],
    [2, [20, 30]],
    [3, [20, 30, 40]],
  ])('%i times', (times, given) => {
    const promises = given.map((ago) => word(`promise-${ago}`, ago));
    const activities = given.map((ago) => called('call', ago, 'promised'));
    const next = nextStep(buildFacts({ promises, activities }));
    const plan = planOf(next);
    expect(plan?.brokenPromiseId).toBe('promise-20');
    expect(plan?.channel).toBe('call');
    const raised = ORDER.indexOf(plan?.level.id ?? '') - ORDER.indexOf('call');
    expect(raised).toBe(times === 1 ? 0 : 1);
    expect(textsOf(next).some((text) => text.includes('that was not kept'))).toBe(times > 1);
  });

  it('kept in between counts for nothing', () => {
    const promises = [
      word('promise-20', 20),
      word('promise-30', 30, { amount: usd(1), covers: [{ itemId: 'item-1', open: usd(120_001) }] }),
    ];
    const activities = [20, 30].map((ago) => called('call', ago, 'promised'));
    expect(planOf(nextStep(buildFacts({ promises, activities })))?.level.id).toBe('call');
  });
});

describe('what is waited for says how far it is', () => {
  // Friday, 13 November; its bank day of grace is Monday.
  const promise = word('promise-20', 20, { dueOn: day('2026-11-13') });
  const activities = [called('call', 20, 'promised')];

  it.each([
    ['before its day', '2026-11-12', 120_000, '1,200.00 USD promised for November 13'],
    [
      'case 3: a part came in',
      '2026-11-12',
      70_000,
      '1,200.00 USD promised for November 13; 500.00 USD came in',
    ],
    [
      'case 31: in its days of grace',
      '2026-11-16',
      120_000,
      '1,200.00 USD promised for November 13; it may come in until November 16',
    ],
  ])('%s', (_name, today, open, said) => {
    const items = [buildOpenItem({ open: usd(open), asOf: day(today) })];
    const next = nextStep(buildFacts({ items, promises: [promise], activities }), buildMoment(day(today)));
    expect(textsOf(next)).toEqual([said]);
  });
});

describe('a payment seen by hand', () => {
  const asOf = day('2026-11-12');
  const item = buildOpenItem({ asOf });
  const seenOf = (amount: number) =>
    buildPayment({ on: '2026-11-17', items: [{ itemId: 'item-1', amount: usd(amount) }] });
  const factsWith = (amount: number) => {
    const activities = [called('call', 20, 'promised'), seenOf(amount)];
    return buildFacts({
      items: withNotedPayments([item], activities),
      promises: [word('promise-20', 20)],
      activities,
    });
  };

  it.each([
    ['case 3: a part: the call asks for the rest', 50_000, 'contact call call', [usd(70_000)]],
    ['case 1: all of it: nothing is asked for', 120_000, 'not-now nothing-due: nothing', undefined],
  ])('%s', (_name, amount, step, amounts) => {
    const next = nextStep(factsWith(amount));
    expect(inShort(next)).toBe(step);
    expect(planOf(next)?.amounts).toEqual(amounts);
  });

  it('case 62: stops the term of a final notice', () => {
    const termLevel = DEFAULT_PROCEDURE.levels.find(({ termDays }) => termDays !== null)?.id ?? '';
    const notice = buildMail({
      at: daysAgo(5),
      levelId: termLevel,
      items: [{ itemId: 'item-1', levelId: termLevel, open: usd(120_000) }],
    });
    const state = (amount: number) => {
      const activities = [notice, seenOf(amount)];
      const facts = buildFacts({ items: withNotedPayments([item], activities), activities });
      return noticeState(readAccount(facts, DEFAULT_PROCEDURE, buildMoment()), 'item-1')?.stoppedBy;
    };
    expect(state(0)).toBeNull();
    expect(state(1)).toBe('payment');
  });
});

it.each([
  ['snooze', 120_000, 'not-now hold-snooze: nothing'],
  ['snooze', 0, 'not-now nothing-due: nothing'],
  ['lawyer', 0, 'not-now hold-lawyer: nothing'],
] as const)('case 1: a hold “%s”, with %i cents open', (kind, open, step) => {
  const facts = buildFacts({ items: [buildOpenItem({ open: usd(open) })], holds: [buildHold({ kind })] });
  expect(inShort(nextStep(facts))).toBe(step);
});

describe('a reminder that waits', () => {
  const reminder = buildDraft({ purpose: 'reminder' });
  const both = {
    ...reminder,
    items: ['item-1', 'item-2'].map((itemId) => ({ itemId, levelId: null, open: null })),
  };
  const open = buildOpenItem();
  const paid = buildOpenItem({ id: 'item-2', open: usd(0) });

  it.each([
    ['about something open', reminder, [open], false],
    ['about something paid', reminder, [{ ...open, open: usd(0) }], true],
    ['about two, one of them paid', both, [open, paid], false],
    ['about something that is not on record any more', reminder, [], false],
    ['about nothing', { ...reminder, items: [] }, [paid], false],
  ])('%s', (_name, draft, items, expected) => {
    expect(asksForPaid(draft, { items })).toBe(expected);
  });

  it('a confirmation is still worth sending when it was paid', () => {
    expect(asksForPaid(buildDraft(), { items: [{ ...open, open: usd(0) }] })).toBe(false);
  });
});
