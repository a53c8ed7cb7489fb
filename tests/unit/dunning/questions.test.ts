import { describe, expect, it } from 'vitest';
import type { Activity, Decision } from '../../../lib/domain/activity.ts';
import { instantAt } from '../../../lib/domain/day.ts';
import { buildCall } from '../../support/build-call.ts';
import { buildDecision } from '../../support/build-decision.ts';
import { buildFacts, dayAgo, daysAgo } from '../../support/build-facts.ts';
import { buildFiguresChecked } from '../../support/build-figures-checked.ts';
import { buildMail } from '../../support/build-mail.ts';
import { buildOpenItem } from '../../support/build-open-item.ts';
import { buildPriorContact } from '../../support/build-prior-contact.ts';
import { ZONE } from '../../support/fixed-clock.ts';
import { called, inShort, late, mailed, nextStep, planOf, textsOf, usd } from '../../support/next-step.ts';

describe('case 25: an old book without history', () => {
  it('is asked about first, and the call that follows is said', () => {
    const next = nextStep(late(120));
    expect(inShort(next)).toBe('ask prior-contacts: call call');
    expect(textsOf(next)[0]).toBe('120 days late, and no contact on record: what was done before?');
  });

  it('is an old book from 31 days past due on', () => {
    expect(inShort(nextStep(late(30)))).toBe('contact friendly-reminder email');
    expect(inShort(nextStep(late(31)))).toBe('ask prior-contacts: call call');
  });

  it('leaves out what is not yet due, and keeps younger invoices at their own level', () => {
    const items = [-30, -3, 2, 10, 120].map((days) =>
      buildOpenItem({ id: `late-${days}`, dueOn: dayAgo(days) }),
    );
    expect(planOf(nextStep(buildFacts({ items })))?.items).toMatchObject([
      { itemId: 'late-120', levelId: 'call' },
      { itemId: 'late-10', levelId: 'friendly-reminder' },
    ]);
  });

  const told = (levelId: string | null, on: number | null, days = 20) =>
    buildPriorContact({
      at: daysAgo(days),
      on: on === null ? null : dayAgo(on),
      items: [{ itemId: 'item-1', levelId }],
    });

  it.each<[string, Activity[], string]>([
    ['nothing was done: a call, not the gentle reminder', [told(null, null)], 'contact call call'],
    ['a second notice: the call after it', [told('second-notice', 40)], 'contact call call'],
    [
      'a second notice, nobody knows when: counted from when we were told',
      [told('second-notice', null, 6)],
      'not-now level-not-due: call call',
    ],
    ['a call: the second one', [told('call', 40)], 'contact call call'],
    [
      'stepped-up follow-up: once more, not the final notice',
      [told('stepped-up', 40)],
      'contact stepped-up email',
    ],
    [
      'a final notice: no hand-off without one of our own, and a call first',
      [told('final-notice', 40)],
      'contact call call',
    ],
  ])('told: %s', (_name, activities, expected) => {
    expect(inShort(nextStep(late(120, activities)))).toBe(expected);
  });

  it('what was done a few days ago counts for the gap, about whatever it was (C8)', () => {
    const items = [buildOpenItem({ dueOn: dayAgo(120) }), buildOpenItem({ id: 'item-2', dueOn: dayAgo(9) })];
    const facts = (on: number) => buildFacts({ items, activities: [told('second-notice', on, 0)] });
    expect(inShort(nextStep(facts(2)))).toMatch(/^not-now/);
    expect(inShort(nextStep(facts(7)))).toMatch(/^contact/);
  });

  it('is not asked once anything of ours is on record', () => {
    expect(nextStep(late(120, [called(null, 30)])).kind).toBe('contact');
  });
});

describe('case 1 and B5: figures that are too old to write by', () => {
  const asOf = (days: number, activities: Activity[] = []) =>
    nextStep(late(5, activities, { items: [buildOpenItem({ dueOn: dayAgo(5), asOf: dayAgo(days) })] }));

  it.each([
    [0, 'contact friendly-reminder email'],
    [7, 'contact friendly-reminder email'],
    [8, 'ask stale-figures: friendly-reminder email'],
    [90, 'ask stale-figures: friendly-reminder email'],
  ])('%i days old: %s', (days, expected) => {
    expect(inShort(asOf(days))).toBe(expected);
  });

  it('are good again when somebody has looked for payments', () => {
    expect(inShort(asOf(30, [buildFiguresChecked()]))).toBe('contact friendly-reminder email');
    expect(inShort(asOf(30, [buildFiguresChecked({ on: dayAgo(8) })]))).toMatch('ask stale-figures');
  });

  it('a payment that is then recorded leaves nothing to ask or to do', () => {
    const items = [buildOpenItem({ open: usd(0), asOf: dayAgo(30) })];
    expect(inShort(nextStep(buildFacts({ items })))).toBe('not-now nothing-due: nothing');
  });

  it('are of no matter while nothing is to be done', () => {
    const items = [buildOpenItem({ dueOn: dayAgo(-30), asOf: dayAgo(30) })];
    expect(nextStep(buildFacts({ items })).kind).toBe('not-now');
  });
});

describe('P21: a step that only a person may take', () => {
  const before = [called('call', 45), ...[38, 33, 28, 23].map((days) => mailed('stepped-up', days))];
  const decided = (overrides: Partial<Decision> = {}) =>
    late(90, [...before, buildDecision({ at: daysAgo(1), on: dayAgo(1), ...overrides })]);

  it('is asked, with the step that would follow and its reasons', () => {
    const next = nextStep(late(90, before));
    expect(inShort(next)).toBe('ask decide-step: final-notice email');
    expect(textsOf(next)[0]).toBe('Final notice: for a person to decide');
  });

  it.each<[string, Partial<Decision>, string]>([
    ['decided, it is a contact', {}, 'contact final-notice email'],
    ['decided for a later day, it waits', { on: dayAgo(-5) }, 'not-now decided: final-notice email'],
    [
      'decided against, it is looked at again on the day',
      { go: false, on: dayAgo(-5) },
      'not-now decided: final-notice email',
    ],
    [
      'the day has come: it is asked again',
      { go: false, on: dayAgo(0) },
      'ask decide-step: final-notice email',
    ],
    ['decided for another step', { levelId: 'hand-off' }, 'ask decide-step: final-notice email'],
    ['decided for another invoice', { itemIds: ['item-2'] }, 'ask decide-step: final-notice email'],
    ['decided before the last step was taken', { at: daysAgo(24) }, 'ask decide-step: final-notice email'],
  ])('%s', (_name, overrides, expected) => {
    expect(inShort(nextStep(decided(overrides)))).toBe(expected);
  });

  it('says who decided, and until when it waits', () => {
    expect(textsOf(nextStep(decided()))[0]).toBe('Decided by Bob Baker: final notice');
    expect(textsOf(nextStep(decided({ on: dayAgo(-5) })))).toEqual([
      'Decided by Bob Baker: Final notice from November 23',
    ]);
    const not = nextStep(decided({ go: false, on: dayAgo(-5), by: '' }));
    expect(textsOf(not)).toEqual(['Decided by you: not yet, to be looked at again on November 23']);
    expect(not).toMatchObject({ until: instantAt(ZONE, dayAgo(-5), 0) });
  });

  it('the newest decision counts', () => {
    const first = buildDecision({ id: 'first', at: daysAgo(3), on: dayAgo(3) });
    const second = buildDecision({ id: 'second', at: daysAgo(2), go: false, on: dayAgo(-9) });
    expect(nextStep(late(90, [...before, first, second])).kind).toBe('not-now');
    expect(nextStep(late(90, [...before, second, { ...first, at: daysAgo(1) }])).kind).toBe('contact');
  });

  it('put off, holds back no other invoice (case 14)', () => {
    const facts = decided({ go: false, on: dayAgo(-30) });
    const other = buildOpenItem({ id: 'item-2', number: 'INV-1043', dueOn: dayAgo(9) });
    const next = nextStep({ ...facts, items: [...facts.items, other] });
    expect(inShort(next)).toBe('contact friendly-reminder email');
    expect(planOf(next)?.items.map(({ itemId }) => itemId)).toEqual(['item-2']);
  });

  it('waits for the minimum gap too', () => {
    const facts = decided();
    const activities = [
      ...facts.activities,
      buildMail({ id: 'now', at: daysAgo(1), levelId: null, items: [] }),
    ];
    expect(inShort(nextStep({ ...facts, activities }))).toBe('not-now minimum-gap: final-notice email');
  });
});

describe('case 30: a promise without a date', () => {
  it('is no promise: nothing pauses, and no day is invented', () => {
    const soon = buildCall({ at: daysAgo(8), outcome: 'promised', note: 'soon', levelId: 'call' });
    expect(nextStep(late(47, [soon])).kind).toBe('contact');
  });
});

describe('C10: every step has been taken', () => {
  const ended = late(200, [mailed('hand-off', 30)]);

  it('asks what comes next', () => {
    expect(textsOf(nextStep(ended))).toEqual(['Every step has been taken: a person decides what comes next']);
  });

  it('but not of what credits cover in its currency', () => {
    const eur = (amount: number) => ({ amount, currency: 'EUR' });
    const items = [
      buildOpenItem({ dueOn: dayAgo(60) }),
      buildOpenItem({ id: 'credit', kind: 'unapplied-cash', open: usd(-120_000), dueOn: null }),
      buildOpenItem({ id: 'item-2', dueOn: dayAgo(9), open: eur(5000) }),
    ];
    const next = nextStep(buildFacts({ items, activities: [mailed('friendly-reminder', 2, ['item-2'])] }));
    expect(inShort(next)).toMatch(/^not-now/);
  });
});
