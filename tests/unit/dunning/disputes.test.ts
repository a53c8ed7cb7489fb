import { describe, expect, it } from 'vitest';
import { instantAt } from '../../../lib/domain/day.ts';
import type { Dispute } from '../../../lib/domain/dispute.ts';
import { DEFAULT_PROCEDURE } from '../../../lib/dunning/default-procedure.ts';
import { readAccount } from '../../../lib/dunning/reading.ts';
import { buildDispute } from '../../support/build-dispute.ts';
import { buildFacts, buildMoment, dayAgo, daysAgo } from '../../support/build-facts.ts';
import { buildOpenItem } from '../../support/build-open-item.ts';
import { NOW, ZONE } from '../../support/fixed-clock.ts';
import { called, inShort, late, mailed, nextStep, planOf, textsOf, usd } from '../../support/next-step.ts';

const items = [
  buildOpenItem({ dueOn: dayAgo(5) }),
  buildOpenItem({ id: 'item-2', number: 'INV-1043', dueOn: dayAgo(4) }),
];
const disputed = (overrides: Partial<Dispute> = {}) => buildDispute({ createdAt: daysAgo(10), ...overrides });
const part = (amount: number) => [{ itemId: 'item-1', amount: usd(amount) }];

describe('case 26: an invoice disputed in full', () => {
  it('is left out while others go on, and is named as under review', () => {
    const next = nextStep(buildFacts({ items, disputes: [disputed()] }));
    expect(planOf(next)).toMatchObject({ items: [{ itemId: 'item-2' }], amounts: [usd(120_000)] });
    expect(textsOf(next)).toContain('INV-1042 is under review: a complaint is open');
  });

  it('with all disputed there is nothing to chase, until the answer is due (P10)', () => {
    const disputes = [disputed({ itemIds: ['item-1', 'item-2'] })];
    const next = nextStep(buildFacts({ items, disputes }));
    expect(inShort(next)).toBe('not-now disputed: nothing');
    expect(textsOf(next)).toEqual(['INV-1042 and INV-1043 are under review: a complaint is open']);
    // To be answered by 25 November: looked at on the 26th.
    expect(next).toMatchObject({ until: instantAt(ZONE, dayAgo(-8), 0) });
  });

  it('a part as large as the invoice is all of it', () => {
    const next = nextStep(buildFacts({ items, disputes: [disputed({ parts: part(120_000) })] }));
    expect(planOf(next)?.items.map(({ itemId }) => itemId)).toEqual(['item-2']);
  });

  it('two complaints about parts add up', () => {
    const disputes = [disputed({ parts: part(70_000) }), disputed({ id: 'other', parts: part(50_000) })];
    expect(planOf(nextStep(buildFacts({ items, disputes })))?.items).toHaveLength(1);
  });
});

describe('case 27: an invoice disputed in part', () => {
  const facts = buildFacts({ items, disputes: [disputed({ parts: part(30_000) })] });

  it('is chased for the rest, and the sum is stated', () => {
    const next = nextStep(facts);
    expect(planOf(next)?.amounts).toEqual([usd(90_000 + 120_000)]);
    expect(textsOf(next)).toContain('300.00 USD of INV-1042 is under review: ask for the other 900.00 USD');
    expect(textsOf(next)).toContain('2 invoices overdue (2,100.00 USD), the oldest by 5 days');
  });

  it('records what was open on it in full', () => {
    expect(planOf(nextStep(facts))?.items[0]).toMatchObject({ itemId: 'item-1', open: usd(120_000) });
  });

  it('keeps the part under review when a payment comes in', () => {
    const paid = [buildOpenItem({ dueOn: dayAgo(5), open: usd(35_000) })];
    const { standings } = readAccount({ ...facts, items: paid }, DEFAULT_PROCEDURE, buildMoment());
    expect(standings[0]?.asked).toEqual(usd(5000));
  });

  it('whose rest is paid waits for the answer', () => {
    const paid = [buildOpenItem({ dueOn: dayAgo(5), open: usd(30_000) })];
    expect(inShort(nextStep({ ...facts, items: paid }))).toBe('not-now disputed: nothing');
  });
});

describe('case 28: settled', () => {
  const settled = (days: number) => [disputed({ resolvedAt: daysAgo(days) })];

  it.each<[string, number, string]>([
    ['just now gives fresh days', 0, 'not-now level-not-due: second-notice email'],
    ['nine days ago still waits', 9, 'not-now level-not-due: second-notice email'],
    ['ten days ago resumes where it stood, at the second notice', 10, 'contact second-notice email'],
  ])('%s', (_name, days, expected) => {
    expect(inShort(nextStep(late(47, [mailed('friendly-reminder', 20)], { disputes: settled(days) })))).toBe(
      expected,
    );
  });

  it('a step taken since then counts as before', () => {
    const log = [mailed('friendly-reminder', 30), mailed('second-notice', 8)];
    expect(inShort(nextStep(late(47, log, { disputes: settled(9) })))).toBe('contact call call');
  });

  const steppedUp = [38, 33, 28, 23].map((days) => called('stepped-up', days));

  it('is never followed by the final notice at once', () => {
    expect(inShort(nextStep(late(90, steppedUp, { disputes: settled(8) })))).toBe('contact stepped-up email');
    expect(inShort(nextStep(late(90, steppedUp)))).toBe('ask decide-step: final-notice email');
  });

  it('but by the final notice after that one more step, and not by the same step for ever', () => {
    const log = [...steppedUp, mailed('stepped-up', 7)];
    expect(inShort(nextStep(late(90, log, { disputes: settled(15) })))).toBe(
      'ask decide-step: final-notice email',
    );
  });

  it('after a final notice needs that step, and then a new notice', () => {
    const noticed = [called('stepped-up', 70), mailed('final-notice', 60)];
    const disputes = [disputed({ createdAt: daysAgo(50), resolvedAt: daysAgo(30) })];
    expect(inShort(nextStep(late(150, noticed, { disputes })))).toBe('contact stepped-up call');
    const again = [...noticed, mailed('stepped-up', 9)];
    expect(inShort(nextStep(late(150, again, { disputes })))).toBe('ask decide-step: final-notice email');
  });

  it('just before the due date leaves no day for a courtesy note: the reminder is next (P31)', () => {
    const next = nextStep(late(-2, [], { disputes: settled(0) }));
    expect(inShort(next)).toBe('not-now level-not-due: friendly-reminder email');
  });

  it('with a credit note leaves the rest at its age and step', () => {
    const credited = [buildOpenItem({ dueOn: dayAgo(47), open: usd(20_000) })];
    const facts = late(47, [mailed('friendly-reminder', 20)], { items: credited, disputes: settled(12) });
    expect(planOf(nextStep(facts))).toMatchObject({ level: { id: 'second-notice' }, amounts: [usd(20_000)] });
  });
});

describe('P10: a complaint that was to be answered', () => {
  const overdue = (overrides: Partial<Dispute> = {}) => disputed({ answerBy: dayAgo(1), ...overrides });

  it('is asked about from the day after, with its owner and its invoices', () => {
    const next = nextStep(late(47, [], { disputes: [overdue()] }));
    expect(inShort(next)).toBe('ask answer-dispute');
    expect(textsOf(next)).toEqual([
      'The complaint about INV-1042 was to be answered by Bob Baker by November 17: settle it, or agree on a new day',
    ]);
    expect(nextStep(late(47, [], { disputes: [overdue({ answerBy: dayAgo(0) })] })).kind).toBe('not-now');
  });

  it('does not hold back a contact about other invoices', () => {
    expect(inShort(nextStep(buildFacts({ items, disputes: [overdue()] })))).toBe(
      'contact friendly-reminder email',
    );
  });

  it('of several the one that is longest due is asked about, in whatever order they are read', () => {
    const disputes = [
      overdue({ id: 'b', answerBy: dayAgo(2), owner: 'Bea' }),
      overdue({ id: 'a', answerBy: dayAgo(2), owner: 'Abe' }),
      overdue({ id: 'c', answerBy: dayAgo(1), owner: 'Cid' }),
    ];
    const about = (all: Dispute[]) => textsOf(nextStep(late(47, [], { disputes: all })))[0];
    expect(about(disputes)).toMatch(/answered by Abe/);
    expect(about(disputes.toReversed())).toBe(about(disputes));
  });

  it('settled, is asked about no more', () => {
    expect(inShort(nextStep(late(5, [], { disputes: [overdue({ resolvedAt: NOW })] })))).not.toMatch(
      'answer-dispute',
    );
  });
});
