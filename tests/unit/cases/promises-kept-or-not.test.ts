import { describe, expect, it } from 'vitest';
import type { PromiseToPay } from '../../../lib/domain/promise-to-pay.ts';
import { DEFAULT_PROCEDURE } from '../../../lib/dunning/default-procedure.ts';
import type { AccountFacts } from '../../../lib/dunning/facts.ts';
import { movesOf } from '../../../lib/dunning/promise-standing.ts';
import { readAccount } from '../../../lib/dunning/reading.ts';
import { buildFacts, buildMoment, dayAgo, daysAgo } from '../../support/build-facts.ts';
import { buildMail } from '../../support/build-mail.ts';
import { buildOpenItem } from '../../support/build-open-item.ts';
import { buildPromise } from '../../support/build-promise.ts';
import { called, codesOf, inShort, nextStep, planOf, textsOf, usd } from '../../support/next-step.ts';

/** Promised in a call 20 days ago, for so many days before `TODAY`. */
const promised = (dueDaysAgo: number, overrides: Partial<PromiseToPay> = {}) =>
  buildPromise({ activityId: 'call-20', dueOn: dayAgo(dueDaysAgo), createdAt: daysAgo(20), ...overrides });
const facts = (overrides: Partial<AccountFacts> = {}) =>
  buildFacts({ activities: [called('call', 20, 'promised')], promises: [promised(5)], ...overrides });
const stateOf = (promise: PromiseToPay, overrides: Partial<AccountFacts> = {}, moment = buildMoment()) =>
  readAccount(facts({ promises: [promise], ...overrides }), DEFAULT_PROCEDURE, moment).promises[0]?.state;

describe('case 32: a promise that was broken', () => {
  const confirmation = buildMail({
    id: 'confirmation',
    purpose: 'as-per-our-call',
    confirmsId: 'call-20',
    at: Date.parse('2026-10-29T14:05:00-04:00'),
    items: [],
    levelId: null,
  });
  const activities = [called('call', 20, 'promised'), confirmation];

  it.each([
    ['dollars', 'USD', 'Promised 1,200.00 USD for November 13; not received'],
    ['yen have no cents', 'JPY', 'Promised 120,000 JPY for November 13; not received'],
    ['dinars have thousandths', 'KWD', 'Promised 120.000 KWD for November 13; not received'],
  ])('case 32: %s: a call, for it, quoting the mail', (_name, currency, reason) => {
    const sum = { amount: 120_000, currency };
    const items = [buildOpenItem({ total: sum, open: sum })];
    const promises = [promised(5, { amount: sum, covers: [{ itemId: 'item-1', open: sum }] })];
    const next = nextStep(facts({ activities, items, promises }));
    expect(inShort(next)).toBe('contact call call');
    expect(planOf(next)).toMatchObject({ brokenPromiseId: 'promise-1', amounts: [sum] });
    expect(textsOf(next).map((text) => text.replace('\u202f', ' '))).toEqual(
      expect.arrayContaining([reason, 'Confirmed by mail on October 29, 2:05 PM']),
    );
  });

  it('case 32: the second break raises the step, the first does not', () => {
    const again = promised(5, { id: 'promise-2', activityId: 'call-12', createdAt: daysAgo(12) });
    const calls = [...activities, called('call', 12, 'promised')];
    const [once, twice] = [[again], [promised(15), again]].map((promises) =>
      planOf(nextStep(facts({ activities: calls, promises }))),
    );
    expect([once?.level.id, twice?.level.id]).toEqual(['call', 'call-alternative']);
    expect(twice?.reasons.map(({ text }) => text)).toContain('The second promise that was not kept');
  });

  it('case 32: one who pays more than was promised has kept it, and the rest is followed up as before', () => {
    const small = promised(5, { amount: usd(50_000) });
    const paid = { items: [buildOpenItem({ open: usd(30_000) })] };
    expect(stateOf(small, paid)).toMatchObject({ kind: 'kept', received: usd(90_000) });
    expect(planOf(nextStep(facts({ promises: [small], ...paid })))).toMatchObject({
      brokenPromiseId: null,
      amounts: [usd(30_000)],
    });
  });

  it('case 32: half of it in time and half late is kept in the end: nothing is asked for any more', () => {
    const half = { items: [buildOpenItem({ open: usd(60_000) })] };
    expect(stateOf(promised(5), half)?.kind).toBe('kept-in-part');
    expect(stateOf(promised(5), { items: [buildOpenItem({ open: usd(0) })] })?.kind).toBe('kept');
  });
});

describe('case 33: a new promise takes the place of an old one', () => {
  const moved = (id: string, replacesId: string, given: number, due: number) =>
    promised(due, { id, replacesId, createdAt: daysAgo(given) });
  const chain = [promised(1), moved('second', 'promise-1', 9, -2), moved('third', 'second', 4, -7)];

  it('case 33: moved twice before its day: two moves in sight, none of them broken, one day waited for', () => {
    const { promises } = readAccount(facts({ promises: chain }), DEFAULT_PROCEDURE, buildMoment(dayAgo(-3)));
    expect(promises.map(({ promise, state }) => `${promise.id} ${state.kind}`)).toEqual([
      'third pending',
      'second replaced',
      'promise-1 replaced',
    ]);
    const [third] = promises;
    expect(third && movesOf(third, promises).map(({ promise }) => promise.id)).toEqual([
      'second',
      'promise-1',
    ]);
    expect(textsOf(nextStep(facts({ promises: chain })))).toEqual(['1,200.00 USD promised for November 25']);
  });

  it('case 33: the last of them broken is the first break: the step is not raised', () => {
    const next = nextStep(facts({ promises: chain }), buildMoment(dayAgo(-20)));
    expect(planOf(next)).toMatchObject({ level: { id: 'call' }, brokenPromiseId: 'third' });
    expect(codesOf(next)).not.toContain('broken-again');
  });
});

describe('case 34: a promise for some invoices only', () => {
  const items = ['item-1', 'item-2', 'item-3'].map((id, index) =>
    buildOpenItem({ id, number: `INV-${index + 1}`, dueOn: dayAgo(40 + index) }),
  );
  const covers = ['item-1', 'item-3'].map((itemId) => ({ itemId, open: usd(120_000) }));

  it('case 34: only those two of three pause; the third is asked for, in its own sum', () => {
    const next = nextStep(facts({ items, promises: [promised(-3, { amount: usd(240_000), covers })] }));
    expect(planOf(next)).toMatchObject({ items: [{ itemId: 'item-2' }], amounts: [usd(120_000)] });
  });

  it('case 34: less is promised than is open on it: the whole invoice pauses, and the rest is asked for after the day', () => {
    const part = promised(-3, { amount: usd(20_000), covers: covers.slice(0, 1) });
    expect(planOf(nextStep(facts({ items: items.slice(0, 1), promises: [part] })))).toBeNull();
    const paid = [buildOpenItem({ dueOn: dayAgo(40), open: usd(100_000), asOf: dayAgo(-9) })];
    const after = nextStep(facts({ items: paid, promises: [part] }), buildMoment(dayAgo(-9)));
    expect(planOf(after)).toMatchObject({ brokenPromiseId: null, amounts: [usd(100_000)] });
  });
});
