import { describe, expect, it } from 'vitest';
import { type Day, day } from '../../../lib/domain/day.ts';
import { holdKindSchema } from '../../../lib/domain/hold.ts';
import { money } from '../../../lib/domain/money.ts';
import { DEFAULT_PROCEDURE } from '../../../lib/dunning/default-procedure.ts';
import type { AccountFacts } from '../../../lib/dunning/facts.ts';
import { readAccount } from '../../../lib/dunning/reading.ts';
import { type Thanked, thanksDue } from '../../../lib/dunning/thanks-due.ts';
import { buildContact } from '../../support/build-contact.ts';
import { buildDispute } from '../../support/build-dispute.ts';
import { buildFacts, buildMoment, dayAgo, daysAgo } from '../../support/build-facts.ts';
import { buildHold } from '../../support/build-hold.ts';
import { buildMail } from '../../support/build-mail.ts';
import { buildOpenItem } from '../../support/build-open-item.ts';
import { buildPayment } from '../../support/build-payment.ts';
import { buildPlacement } from '../../support/build-placement.ts';
import { buildPlan } from '../../support/build-plan.ts';
import { buildPromise } from '../../support/build-promise.ts';
import { called, usd } from '../../support/next-step.ts';

const paid = (open = 0) => buildOpenItem({ open: usd(open) });
const agreed = called('call', 20, 'promised');
const promise = buildPromise({ activityId: agreed.id, dueOn: dayAgo(-9), createdAt: daysAgo(20) });
const plan = buildPlan({ activityId: agreed.id, createdAt: daysAgo(20) });

function dueOn(facts: Partial<AccountFacts>, thanked: readonly Thanked[] = [], today?: Day) {
  const moment = today ? buildMoment(today) : buildMoment();
  return thanksDue(readAccount(buildFacts(facts), DEFAULT_PROCEDURE, moment), thanked);
}

const textsOf = (facts: Partial<AccountFacts>, thanked: readonly Thanked[] = [], today?: Day) =>
  dueOn(facts, thanked, today)?.reasons.map(({ text }) => text) ?? [];

const kept = { items: [paid()], promises: [promise], activities: [agreed] };
const thankedAt = (open: number): Thanked => ({
  items: [{ itemId: 'item-1', levelId: null, open: usd(open) }],
});

describe('P31: what somebody is thanked for', () => {
  it('a kept promise, and the person who gave it', () => {
    expect(dueOn(kept)).toEqual({
      reasons: [{ code: 'kept-promise', text: 'INV-1042 was paid, as promised' }],
      kind: 'promise',
      amount: usd(120_000),
      itemIds: ['item-1'],
      on: null,
      next: null,
      activityId: 'call-20',
      contactId: 'contact-1',
    });
  });

  it('with the day where somebody has seen it', () => {
    const activities = [agreed, buildPayment({ on: '2026-11-17' })];
    // Storage takes payments off what is open before anybody reads it.
    const items = [{ ...paid(), asOf: day('2026-11-16') }];
    expect(textsOf({ ...kept, items, activities })).toEqual([
      'INV-1042 was paid on November 17, as promised',
    ]);
  });

  it('a promise of a part that was kept', () => {
    const part = { ...promise, amount: usd(50_000) };
    expect(textsOf({ ...kept, items: [paid(70_000)], promises: [part] })).toEqual([
      '500.00 USD came in on INV-1042, as promised',
    ]);
  });

  it('P16: an instalment that was kept, and the next one again', () => {
    const facts = (open: number) => ({ items: [paid(open)], plans: [plan], activities: [agreed] });
    expect(textsOf(facts(120_000))).toEqual([]);
    expect(textsOf(facts(80_000))).toEqual(['Instalment 1 of 3, 400.00 USD, came in, as agreed']);
    expect(textsOf(facts(80_000), [thankedAt(80_000)])).toEqual([]);
    // A part of the next one is not yet the next one.
    expect(textsOf(facts(70_000), [thankedAt(80_000)])).toEqual([]);
    expect(textsOf(facts(40_000), [thankedAt(80_000)])).toEqual([
      'Instalment 2 of 3, 400.00 USD, came in, as agreed',
    ]);
    expect(dueOn(facts(40_000), [thankedAt(80_000)])).toMatchObject({
      kind: 'instalment',
      amount: usd(40_000),
      next: plan.instalments[2],
    });
    // What came in of the next one is not part of this one.
    expect(dueOn(facts(75_000))).toMatchObject({ kind: 'instalment', amount: usd(40_000) });
  });

  it('a plan that ended well', () => {
    expect(textsOf({ items: [paid()], plans: [plan], activities: [agreed] }, [thankedAt(40_000)])).toEqual([
      'The last instalment for INV-1042 came in: the plan was kept',
    ]);
  });

  it('a late invoice that was paid after we had been in touch about it', () => {
    const mail = buildMail({
      at: daysAgo(10),
      items: [{ itemId: 'item-1', levelId: 'friendly-reminder', open: usd(120_000) }],
    });
    expect(textsOf({ items: [paid()], activities: [mail] })).toEqual(['INV-1042 was paid']);
    expect(textsOf({ items: [paid()], activities: [] })).toEqual([]);
    const early = { ...mail, at: daysAgo(60) };
    expect(textsOf({ items: [paid()], activities: [early] })).toEqual([]);
  });

  it('case 33: of a promise and the one that took its place, the later alone: it is the one to cite', () => {
    const later = called('call', 5, 'promised');
    const anew = { ...promise, id: 'promise-2', activityId: later.id, replacesId: promise.id };
    const promises = [{ ...anew, createdAt: daysAgo(5) }, promise];
    expect(dueOn({ ...kept, promises, activities: [later, agreed] })).toMatchObject({
      reasons: [{ text: 'INV-1042 was paid, as promised' }],
      kind: 'promise',
      activityId: later.id,
    });
  });

  it('two kept promises in one mail, each invoice once', () => {
    const second = buildOpenItem({ id: 'item-2', number: 'INV-1043', open: usd(0) });
    const other = buildPromise({
      id: 'promise-2',
      activityId: agreed.id,
      covers: [{ itemId: 'item-2', open: usd(5000) }],
      amount: usd(5000),
    });
    const thanks = dueOn({ ...kept, items: [paid(), second], promises: [promise, other] });
    expect(thanks?.reasons).toHaveLength(2);
    expect(thanks).toMatchObject({ kind: 'payment', amount: usd(125_000) });
    expect(thanks?.itemIds.toSorted()).toEqual(['item-1', 'item-2']);
  });
});

it('case 11: one mail speaks of one currency; the other is thanked for after it', () => {
  const eur = (amount: number) => ({ amount, currency: 'EUR' });
  const covers = [{ itemId: 'item-2', open: eur(5000) }];
  const facts = {
    ...kept,
    items: [paid(), buildOpenItem({ id: 'item-2', open: eur(0) })],
    promises: [promise, { ...promise, id: 'promise-2', covers, amount: eur(5000) }],
  };
  const first = dueOn(facts);
  expect(first?.reasons).toHaveLength(1);
  const items = first?.itemIds.map((itemId) => ({
    itemId,
    levelId: null,
    open: money(0, first.amount.currency),
  }));
  const second = dueOn(facts, [{ items: items ?? [] }]);
  expect([first?.amount, second?.amount]).toEqual(expect.arrayContaining([usd(120_000), eur(5000)]));
});

describe('nobody is thanked', () => {
  it.each<[string, Partial<AccountFacts>]>([
    ['for a promise that is pending', { items: [paid(120_000)] }],
    [
      'for a promise that was kept in part',
      { items: [paid(50_000)], promises: [{ ...promise, dueOn: dayAgo(9) }] },
    ],
    [
      'for a plan that is missed, though an instalment came in',
      {
        promises: [],
        items: [paid(80_000)],
        plans: [
          {
            ...plan,
            endsAfterMissed: 2,
            instalments: [
              { dueOn: dayAgo(40), amount: usd(40_000) },
              { dueOn: dayAgo(10), amount: usd(80_000) },
            ],
          },
        ],
      },
    ],
    [
      'for one invoice of a promise over two, before that is kept',
      {
        items: [paid(), buildOpenItem({ id: 'item-2' })],
        activities: [
          buildMail({ at: daysAgo(10), items: [{ itemId: 'item-1', levelId: null, open: usd(120_000) }] }),
        ],
        promises: [
          {
            ...promise,
            amount: usd(240_000),
            covers: ['item-1', 'item-2'].map((itemId) => ({ itemId, open: usd(120_000) })),
          },
        ],
      },
    ],
    ['for what is under review', { disputes: [buildDispute()] }],
    [
      'for what was handed over',
      { activities: [buildPlacement({ items: [{ itemId: 'item-1', levelId: null }] }), agreed] },
    ],
    ['where another pays', { paidBy: buildFacts().account }],
    ['who cannot be written to', { contacts: [buildContact({ emails: [] })] }],
  ])('%s', (_name, facts) => {
    expect(dueOn({ ...kept, ...facts })).toBeNull();
  });

  it.each(holdKindSchema.options.map((kind) => [kind, kind === 'snooze' || kind === 'no-calls'] as const))(
    'while a hold %s is on, or all the same: %s',
    (kind, offered) => {
      expect(dueOn({ ...kept, holds: [buildHold({ kind })] }) !== null).toBe(offered);
    },
  );

  it('twice for one payment, be it sent, waiting or waved aside; and anew for what comes in later', () => {
    expect(dueOn(kept, [thankedAt(0)])).toBeNull();
    expect(dueOn({ ...kept, items: [paid(0)] }, [thankedAt(70_000)])).not.toBeNull();
  });

  it('weeks after it was to be paid', () => {
    expect(dueOn(kept, [], day('2026-12-27'))).not.toBeNull();
    expect(dueOn(kept, [], day('2026-12-28'))).toBeNull();
  });
});

it('a thank-you is no try that nobody answers, and takes no step (P31)', () => {
  const mail = buildMail({
    purpose: 'thank-you',
    at: daysAgo(3),
    levelId: null,
    items: [{ itemId: 'item-1', levelId: null, open: usd(80_000) }],
  });
  const facts = buildFacts({ items: [paid(80_000)], activities: [agreed, mail] });
  const reading = readAccount(facts, DEFAULT_PROCEDURE, buildMoment());
  expect(reading.silence.unanswered).toEqual([]);
  expect(reading.taken.get('item-1')?.level.id).toBe('call');
  const reminded = { ...mail, purpose: 'reminder' as const };
  const other = readAccount({ ...facts, activities: [agreed, reminded] }, DEFAULT_PROCEDURE, buildMoment());
  expect(other.silence.unanswered).toHaveLength(1);
});
