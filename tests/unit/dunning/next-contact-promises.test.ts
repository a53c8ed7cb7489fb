import { describe, expect, it } from 'vitest';
import { addDays, day, instantAt } from '../../../lib/domain/day.ts';
import { type PromiseToPay, promiseSchema } from '../../../lib/domain/promise-to-pay.ts';
import { DEFAULT_PROCEDURE } from '../../../lib/dunning/default-procedure.ts';
import type { AccountFacts } from '../../../lib/dunning/facts.ts';
import { timesBroken } from '../../../lib/dunning/promises-with-state.ts';
import { readAccount } from '../../../lib/dunning/reading.ts';
import { buildFacts, buildMoment, dayAgo, daysAgo } from '../../support/build-facts.ts';
import { buildFiguresChecked } from '../../support/build-figures-checked.ts';
import { buildHold } from '../../support/build-hold.ts';
import { buildMail } from '../../support/build-mail.ts';
import { buildOpenItem } from '../../support/build-open-item.ts';
import { buildPromise } from '../../support/build-promise.ts';
import { TODAY, ZONE } from '../../support/fixed-clock.ts';
import { called, codesOf, inShort, mailed, nextStep, planOf, textsOf } from '../../support/next-step.ts';

const usd = (amount: number) => ({ amount, currency: 'USD' });

/** Promised in a call 20 days ago, for so many days before `TODAY`. */
const promised = (dueDaysAgo: number, overrides: Partial<PromiseToPay> = {}) =>
  buildPromise({ activityId: 'call-20', dueOn: dayAgo(dueDaysAgo), createdAt: daysAgo(20), ...overrides });

const facts = (overrides: Partial<AccountFacts> = {}) =>
  buildFacts({ activities: [called('call', 20, 'promised')], promises: [promised(5)], ...overrides });

describe('case 34: a promise pauses exactly its invoices', () => {
  const items = [
    buildOpenItem({ dueOn: dayAgo(40) }),
    buildOpenItem({ id: 'item-2', number: 'INV-1043', dueOn: dayAgo(41) }),
  ];

  it('and the others go on', () => {
    const next = nextStep(facts({ items, promises: [promised(-3)] }));
    expect(planOf(next)?.items.map(({ itemId }) => itemId)).toEqual(['item-2']);
    expect(textsOf(next)).toContain('1,200.00 USD promised for November 21');
  });

  it('and with nothing else to chase it waits until the promise would be broken', () => {
    const next = nextStep(facts({ promises: [promised(-3)] }));
    // Saturday, 21 November, and the bank day of grace: Monday.
    expect(next).toEqual({
      kind: 'not-now',
      until: instantAt(ZONE, day('2026-11-24'), 0),
      reasons: [{ code: 'promise-pending', text: '1,200.00 USD promised for November 21' }],
      afterwards: null,
    });
  });

  it('a promise that was replaced or kept sets no day to wait for', () => {
    const promises = [
      promised(-3, { id: 'old' }),
      promised(-20, { id: 'new', replacesId: 'old', createdAt: daysAgo(10) }),
    ];
    expect(nextStep(facts({ promises }))).toMatchObject({ until: instantAt(ZONE, day('2026-12-10'), 0) });
  });

  it('is looked at again when it would be broken, though another invoice has a step later', () => {
    const later = [buildOpenItem(), buildOpenItem({ id: 'item-2', dueOn: dayAgo(-30) })];
    const next = nextStep(facts({ items: later, promises: [promised(-3)] }));
    expect(next).toMatchObject({ kind: 'not-now', until: instantAt(ZONE, day('2026-11-24'), 0) });
  });
});

describe('case 32: a broken promise', () => {
  it('comes back on top: a call, with the promise and the mail that confirmed it as reasons (P25)', () => {
    const confirmation = buildMail({
      id: 'confirmation',
      purpose: 'as-per-our-call',
      confirmsId: 'call-20',
      at: Date.parse('2026-10-29T14:05:00-04:00'),
      items: [],
      levelId: null,
    });
    const next = nextStep(facts({ activities: [called('call', 20, 'promised'), confirmation] }));
    expect(inShort(next)).toBe('contact call call');
    expect(planOf(next)?.brokenPromiseId).toBe('promise-1');
    expect(
      textsOf(next)
        .slice(0, 2)
        .map((text) => text.replace('\u202f', ' ')),
    ).toEqual([
      'Promised 1,200.00 USD for November 13; not received',
      'Confirmed by mail on October 29, 2:05 PM',
    ]);
    expect(codesOf(next)).not.toContain('figures-older');
  });

  it('is not broken over the weekend and its bank day of grace (case 31)', () => {
    const friday = facts({ promises: [promised(0, { dueOn: day('2026-11-13') })] });
    const on = (text: string) => inShort(nextStep(friday, buildMoment(day(text))));
    expect(on('2026-11-16')).toBe('not-now promise-pending: nothing');
    expect(on('2026-11-17')).toBe('contact call call');
  });

  it('kept in part says what came in, and asks for the rest (case 3)', () => {
    const next = nextStep(facts({ items: [buildOpenItem({ open: usd(70_000) })] }));
    expect(inShort(next)).toBe('contact call call');
    expect(planOf(next)?.amounts).toEqual([usd(70_000)]);
    expect(textsOf(next)[0]).toBe('Promised 1,200.00 USD for November 13; 500.00 USD came in');
  });

  it('kept says nothing more', () => {
    expect(inShort(nextStep(facts({ items: [buildOpenItem({ open: usd(0) })] })))).toBe(
      'not-now nothing-due: nothing',
    );
  });

  it('B5: asks to look for the payment first when the figures are older than the promised day', () => {
    const next = nextStep(facts({ items: [buildOpenItem({ asOf: dayAgo(6) })] }));
    expect(codesOf(next)).toContain('figures-older');
  });

  it.each([
    ['since the promised day: it is known', 4, false],
    ['on the promised day itself: not yet', 5, true],
  ])('B5: somebody looked for payments %s', (_name, days, older) => {
    const activities = [called('call', 20, 'promised'), buildFiguresChecked({ on: dayAgo(days) })];
    const next = nextStep(facts({ activities, items: [buildOpenItem({ asOf: dayAgo(6) })] }));
    expect(codesOf(next).includes('figures-older')).toBe(older);
  });

  it('brings the other invoices that are due along, each at its own level', () => {
    const items = [
      buildOpenItem({ dueOn: dayAgo(47) }),
      buildOpenItem({ id: 'item-2', dueOn: dayAgo(9) }),
      buildOpenItem({ id: 'item-3', dueOn: dayAgo(-3) }),
    ];
    expect(planOf(nextStep(facts({ items })))?.items).toMatchObject([
      { itemId: 'item-1', levelId: 'call' },
      { itemId: 'item-2', levelId: 'friendly-reminder' },
    ]);
  });

  it('waits for the minimum gap like everything else', () => {
    const activities = [called('call', 20, 'promised'), mailed(null, 2)];
    expect(inShort(nextStep(facts({ activities })))).toBe('not-now minimum-gap: call call');
  });

  it('case 59: leads to a mail when the customer asked for no calls', () => {
    const next = nextStep(facts({ holds: [buildHold({ kind: 'no-calls' })] }));
    expect(inShort(next)).toBe('contact call email');
    expect(textsOf(next)).toContain('The customer asked not to be called: write instead');
  });

  it('over an invoice that is not due yet is no reason to call', () => {
    const items = [buildOpenItem({ dueOn: dayAgo(-10) })];
    expect(inShort(nextStep(facts({ items })))).toBe('not-now level-not-due: call call');
  });

  it('that was talked about is settled: the way goes on, and does not stand still at the call', () => {
    const talked = [called('call', 20, 'promised'), called('call', 8, 'talked')];
    // The talk was before the promised day: the promise is still the matter.
    expect(planOf(nextStep(facts({ activities: talked })))?.brokenPromiseId).toBe('promise-1');
    const after = facts({ activities: talked, promises: [promised(12)] });
    expect(inShort(nextStep(after))).toBe('contact call-alternative call');
    expect(planOf(nextStep(after))?.brokenPromiseId).toBeNull();
  });

  it('called about in vain as often as a call is tried goes on to somebody else (P17)', () => {
    const tries = [called('call', 40, 'promised'), called('call', 20), called('call', 8)];
    const next = nextStep(facts({ activities: tries, promises: [promised(30, { activityId: 'call-40' })] }));
    expect(inShort(next)).toBe('contact call-alternative call');
  });

  it('is followed by the promise before it when its own invoices are not to be chased', () => {
    const items = [
      buildOpenItem({ dueOn: dayAgo(47) }),
      buildOpenItem({ id: 'item-2', dueOn: dayAgo(47), inLastImport: false }),
    ];
    const covers = [{ itemId: 'item-2', open: usd(120_000) }];
    const promises = [promised(6), promised(5, { id: 'promise-2', covers })];
    expect(planOf(nextStep(facts({ items, promises })))?.brokenPromiseId).toBe('promise-1');
  });

  it('is the later one of two, and of one day the one given later, in whatever order they are read', () => {
    const promises = [
      promised(5, { id: 'b', createdAt: daysAgo(10) }),
      promised(5, { id: 'a', createdAt: daysAgo(12) }),
      promised(7, { id: 'c', createdAt: daysAgo(9) }),
    ];
    const lead = (all: PromiseToPay[]) => planOf(nextStep(facts({ promises: all })))?.brokenPromiseId;
    expect(lead(promises)).toBe('b');
    expect(lead(promises.toReversed())).toBe('b');
  });
});

describe('case 33: a promise that was moved', () => {
  const moved = (overrides: Partial<PromiseToPay> = {}) =>
    promised(-5, { id: 'promise-2', replacesId: 'promise-1', createdAt: daysAgo(7), ...overrides });

  it('pauses until the new day', () => {
    const promises = [promised(5), moved()];
    expect(codesOf(nextStep(facts({ promises })))).toEqual(['promise-pending']);
    const broken = nextStep(facts({ promises }), buildMoment(addDays(TODAY, 30)));
    expect(planOf(broken)?.brokenPromiseId).toBe('promise-2');
  });

  it.each([
    ['before its day: not broken, however often', daysAgo(7), 1],
    ['after its day: broken first', daysAgo(1), 2],
  ])('%s', (_name, createdAt, times) => {
    const promises = [promised(5), moved({ createdAt, dueOn: dayAgo(-1) })];
    const later = buildMoment(addDays(TODAY, 10));
    const { promises: states } = readAccount(facts({ promises }), DEFAULT_PROCEDURE, later);
    const [last] = states;
    expect(last && timesBroken(last.promise, states, ZONE)).toBe(times);
  });
});

describe('case 32: the second promise that was not kept', () => {
  const twice = [
    promised(15),
    promised(5, { id: 'promise-2', activityId: 'call-12', createdAt: daysAgo(12) }),
  ];
  const calls = [called('call', 20, 'promised'), called('call', 12, 'promised')];

  it('raises the step by one, and says the second', () => {
    const next = nextStep(facts({ activities: calls, promises: twice }));
    expect(planOf(next)).toMatchObject({ level: { id: 'call-alternative' }, brokenPromiseId: 'promise-2' });
    expect(textsOf(next)).toContain('The second promise that was not kept');
  });

  it('of other invoices counts for those alone', () => {
    const covers = [{ itemId: 'item-2', open: usd(5000) }];
    const items = [buildOpenItem(), buildOpenItem({ id: 'item-2', open: usd(5000) })];
    const promises = [promised(15, { covers, amount: usd(5000) }), promised(5, { id: 'promise-2' })];
    expect(planOf(nextStep(facts({ items, promises })))?.level.id).toBe('call');
  });

  it('never leads by itself to what a person decides: the usual way goes on, and tells of it (P21)', () => {
    const tried = [called('stepped-up', 20, 'promised'), called('stepped-up', 12, 'promised')];
    const next = nextStep(facts({ activities: tried, promises: twice }));
    expect(planOf(next)).toMatchObject({ level: { id: 'stepped-up' }, brokenPromiseId: null });
    expect(textsOf(next)).toContain('The second promise that was not kept');
    const often = [...tried, called('stepped-up', 30), called('stepped-up', 40)];
    expect(
      inShort(
        nextStep(
          facts({ items: [buildOpenItem({ dueOn: dayAgo(90) })], activities: often, promises: twice }),
        ),
      ),
    ).toBe('ask decide-step: final-notice email');
  });
});

describe('cases 30 and 35: the day of a promise', () => {
  it('has to be said: a promise without one is none', () => {
    expect(promiseSchema.safeParse({ ...promised(5), dueOn: null }).success).toBe(false);
    expect(promiseSchema.safeParse({ ...promised(5), dueOn: 'soon' }).success).toBe(false);
  });

  it('may be months ahead: the invoice waits, and its age goes on', () => {
    const next = nextStep(facts({ promises: [promised(-120)] }));
    expect(inShort(next)).toBe('not-now promise-pending: nothing');
    expect(textsOf(next)).toEqual(['1,200.00 USD promised for March 18, 2027, 120 days from now']);
    const { standings } = readAccount(
      facts({ promises: [promised(-120)] }),
      DEFAULT_PROCEDURE,
      buildMoment(),
    );
    expect(standings[0]).toMatchObject({ leftOut: 'promised', daysPastDue: 47 });
  });
});

it('case 11: what came in in one currency keeps no promise in another', () => {
  const eur = { amount: 120_000, currency: 'EUR' };
  const items = [
    buildOpenItem({ id: 'item-1' }),
    buildOpenItem({ id: 'item-2', open: { ...eur, amount: 0 } }),
  ];
  const covers = [
    { itemId: 'item-1', open: usd(120_000) },
    { itemId: 'item-2', open: eur },
  ];
  const next = nextStep(facts({ items, promises: [promised(5, { covers })] }));
  expect(textsOf(next)[0]).toBe('Promised 1,200.00 USD for November 13; not received');
});
