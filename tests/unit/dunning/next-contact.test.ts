import { describe, expect, it } from 'vitest';
import type { Activity } from '../../../lib/domain/activity.ts';
import { day, instantAt } from '../../../lib/domain/day.ts';
import type { AccountFacts } from '../../../lib/dunning/facts.ts';
import { momentAt } from '../../../lib/dunning/moment-at.ts';
import { buildContact } from '../../support/build-contact.ts';
import { buildFacts, dayAgo, daysAgo } from '../../support/build-facts.ts';
import { buildMail } from '../../support/build-mail.ts';
import { buildOpenItem } from '../../support/build-open-item.ts';
import { TODAY, ZONE } from '../../support/fixed-clock.ts';
import { called, codesOf, inShort, mailed, nextStep, planOf, textsOf } from '../../support/next-step.ts';

const usd = (amount: number) => ({ amount, currency: 'USD' });
const late = (days: number, activities: readonly Activity[] = [], overrides: Partial<AccountFacts> = {}) =>
  buildFacts({ items: [buildOpenItem({ dueOn: dayAgo(days) })], activities, ...overrides });

describe('the way from courtesy to hand-off', () => {
  it.each<[string, AccountFacts, string]>([
    ['P31: a courtesy note before a large due date', late(-4), 'contact courtesy-note email'],
    ['P31: not yet six days before it', late(-6), 'not-now level-not-due: courtesy-note email'],
    [
      'P31: none before a small one',
      buildFacts({ items: [buildOpenItem({ dueOn: dayAgo(-4), open: usd(99_999) })] }),
      'not-now level-not-due: friendly-reminder email',
    ],
    ['case 16: nothing but courtesy on the due date itself', late(0), 'contact courtesy-note email'],
    ['P8: nothing in the first days', late(2), 'not-now level-not-due: friendly-reminder email'],
    ['P8: a friendly reminder 3 days late', late(3), 'contact friendly-reminder email'],
    [
      'case 22: the friendly reminder too when it is 17 days late',
      late(17),
      'contact friendly-reminder email',
    ],
    [
      'a second notice after the reminder',
      late(17, [mailed('friendly-reminder', 11)]),
      'contact second-notice email',
    ],
    [
      'P1: a call when both stayed unanswered',
      late(30, [mailed('friendly-reminder', 20), mailed('second-notice', 8)]),
      'contact call call',
    ],
    ['a second call', late(40, [mailed('second-notice', 16), called('call', 8)]), 'contact call call'],
    [
      'P17: another person after two calls nobody took',
      late(47, [mailed('second-notice', 30), called('call', 16), called('call', 8)]),
      'contact call-alternative call',
    ],
    [
      'P19: stepped up, by mail after a call',
      late(50, [called('call', 24), called('call', 16), called('call-alternative', 8)]),
      'contact stepped-up email',
    ],
    [
      'P19: and by phone after a mail',
      late(60, [called('call-alternative', 16), mailed('stepped-up', 8)]),
      'contact stepped-up call',
    ],
    [
      'P21: the final notice after four of them',
      late(90, [
        mailed('stepped-up', 36),
        called('stepped-up', 28),
        mailed('stepped-up', 20),
        called('stepped-up', 9),
      ]),
      'ask decide-step: final-notice email',
    ],
    [
      // Sent on Monday, 2 November, it runs from Tuesday to Wednesday, 18 November.
      'P27: the hand-off not on the last day of the term of the final notice',
      late(150, [mailed('final-notice', 16)]),
      'not-now level-not-due: hand-off letter',
    ],
    [
      'P27: the hand-off is to be decided when the term has run',
      late(150, [mailed('final-notice', 17)]),
      'ask decide-step: hand-off letter',
    ],
  ])('%s', (_name, facts, expected) => {
    expect(inShort(nextStep(facts))).toBe(expected);
  });

  it('P21: what is final says that a person decides', () => {
    const next = nextStep(late(150, [mailed('final-notice', 30)]));
    expect(planOf(next)?.level.decidedByPerson).toBe(true);
    expect(textsOf(next)[0]).toBe('Decide on hand-off: for a person to decide');
  });

  it('the last level taken, it asks what comes next', () => {
    expect(inShort(nextStep(late(200, [mailed('hand-off', 30)])))).toBe('ask next-step');
  });

  it('the last level taken for one invoice, it asks also when another waits for its promise or review', () => {
    const items = [
      buildOpenItem({ dueOn: dayAgo(200) }),
      buildOpenItem({ id: 'item-2', inLastImport: false }),
    ];
    expect(inShort(nextStep(late(200, [mailed('hand-off', 30)], { items })))).toBe('ask next-step');
  });
});

describe('reasons', () => {
  it('tell how late it is, and what stayed unanswered since when (P8, B8)', () => {
    const facts = late(30, [mailed('friendly-reminder', 20), mailed('second-notice', 8)]);
    expect(textsOf(nextStep(facts))).toEqual([
      'Next step after “Second notice”: Call',
      '1 invoice overdue (1,200.00 USD) by 30 days',
      '2 mails unanswered since October 29',
    ]);
    expect(codesOf(nextStep(facts))).toContain('silent');
  });

  it('one unanswered mail is not yet silence (P1)', () => {
    expect(codesOf(nextStep(late(17, [mailed('friendly-reminder', 11)])))).toContain('unanswered');
  });

  it('tell when somebody was last talked to, and whom', () => {
    const texts = textsOf(nextStep(late(40, [called('call', 12, 'talked')])));
    expect(texts).toContain('Last talked with Mary Adams on November 6, 12 days ago');
  });

  it('P17: of a step to another person say that nobody else is on record, when the usual one did not answer', () => {
    const silent = late(47, [mailed('second-notice', 30), called('call', 16), called('call', 8)]);
    expect(textsOf(nextStep(silent))).toContain('Nobody else is on record: ask for another name or number');
    const heard = late(47, [called('call', 16, 'talked'), called('call', 8, 'talked')]);
    expect(textsOf(nextStep(heard))[0]).toBe('Next step after “Call”: Call another person');
    expect(codesOf(nextStep(heard))).not.toContain('nobody-else');
  });

  it('B5: ask for newer figures when they are more than a week old', () => {
    const of = (asOf: string) =>
      nextStep(late(5, [], { items: [buildOpenItem({ dueOn: dayAgo(5), asOf })] }));
    expect(inShort(of(dayAgo(7)))).toBe('contact friendly-reminder email');
    expect(inShort(of(dayAgo(8)))).toBe('ask stale-figures: friendly-reminder email');
    expect(textsOf(of(dayAgo(8)))[0]).toBe(
      'The figures are of November 10: import newer ones, or check that nothing has come in since',
    );
  });

  it('sum each currency by itself (case 11)', () => {
    const items = [
      buildOpenItem({ dueOn: dayAgo(5) }),
      buildOpenItem({ id: 'item-2', dueOn: dayAgo(4), open: { amount: 5000, currency: 'JPY' } }),
    ];
    const next = nextStep(late(5, [], { items }));
    expect(planOf(next)?.amounts).toEqual([{ amount: 5000, currency: 'JPY' }, usd(120_000)]);
    expect(textsOf(next)).toContain('2 invoices overdue (5,000 JPY and 1,200.00 USD), the oldest by 5 days');
  });
});

describe('C8: the minimum gap', () => {
  it('holds back the next step, says so, and tells what comes afterwards', () => {
    const next = nextStep(late(40, [mailed('second-notice', 20), called(null, 6, 'talked')]));
    expect(inShort(next)).toBe('not-now minimum-gap: call call');
    expect(textsOf(next)).toEqual(['In touch already: 7 days between contacts, so not before November 19']);
    expect(next).toMatchObject({ until: instantAt(ZONE, day('2026-11-19'), 0) });
  });

  it('ends after seven days, to the day', () => {
    const daysLater = (days: number) =>
      inShort(nextStep(late(40, [mailed('second-notice', 20), called(null, days, 'talked')])));
    expect(daysLater(6)).toMatch('not-now');
    expect(daysLater(7)).toBe('contact call call');
  });

  it('case 57: an unanswered call counts, and so does the mail that confirms one', () => {
    const confirmation = buildMail({ at: daysAgo(2), purpose: 'as-per-our-call', items: [], levelId: null });
    expect(codesOf(nextStep(late(40, [confirmation])))).toEqual(['minimum-gap']);
    expect(codesOf(nextStep(late(40, [called(null, 2, 'no-answer')])))).toEqual(['minimum-gap']);
  });

  it('case 14: holds for an invoice that became overdue a day after a reminder, which then joins', () => {
    const items = [
      buildOpenItem({ dueOn: dayAgo(30) }),
      buildOpenItem({ id: 'item-2', number: 'INV-1043', dueOn: dayAgo(4) }),
    ];
    const facts = late(30, [mailed('friendly-reminder', 12), mailed('second-notice', 1)], { items });
    expect(inShort(nextStep(facts))).toBe('not-now minimum-gap: friendly-reminder email');
    const later = late(30, [mailed('friendly-reminder', 20), mailed('second-notice', 8)], { items });
    expect(planOf(nextStep(later))).toMatchObject({
      level: { id: 'call' },
      items: [
        { itemId: 'item-1', levelId: 'call' },
        { itemId: 'item-2', levelId: 'friendly-reminder' },
      ],
    });
  });

  it('case 22: after two weeks without a look there is one contact, the next one', () => {
    const facts = late(60, [mailed('friendly-reminder', 50), mailed('second-notice', 30)]);
    expect(inShort(nextStep(facts))).toBe('contact call call');
  });

  it('counts days on the seller’s calendar, also over a change of the clocks', () => {
    const at = (text: string) => momentAt(Date.parse(text), ZONE, 'en-US');
    const activities = [buildMail({ at: Date.parse('2026-10-27T23:30:00-04:00'), levelId: null, items: [] })];
    const facts = buildFacts({ activities });
    expect(nextStep(facts, at('2026-11-02T23:30:00-05:00')).kind).toBe('not-now');
    expect(nextStep(facts, at('2026-11-03T00:00:00-05:00')).kind).toBe('contact');
  });
});

describe('case 13: invoices of different ages', () => {
  const items = [4, 47, 20].map((days) => buildOpenItem({ id: `late-${days}`, dueOn: dayAgo(days) }));
  const activities = [
    mailed('friendly-reminder', 30, ['late-47']),
    mailed('second-notice', 20, ['late-47']),
    mailed('friendly-reminder', 12, ['late-20']),
  ];

  it('are one contact, led by the oldest, each recorded at its own level, oldest first', () => {
    expect(planOf(nextStep(buildFacts({ items, activities })))).toMatchObject({
      level: { id: 'call' },
      items: [
        { itemId: 'late-47', levelId: 'call' },
        { itemId: 'late-20', levelId: 'second-notice' },
        { itemId: 'late-4', levelId: 'friendly-reminder' },
      ],
      amounts: [usd(360_000)],
    });
  });

  it('a final notice names the invoices alone that have come so far (P27)', () => {
    const taken = [30, 22, 14].map((days) => called('stepped-up', days, 'no-answer', ['late-90']));
    const old = [buildOpenItem({ id: 'late-90', dueOn: dayAgo(90) }), ...items];
    const facts = buildFacts({ items: old, activities: [...taken, mailed('stepped-up', 8, ['late-90'])] });
    expect(planOf(nextStep(facts))).toMatchObject({
      level: { id: 'final-notice' },
      items: [{ itemId: 'late-90', levelId: 'final-notice' }],
      amounts: [usd(120_000)],
    });
  });

  it('P31: no courtesy note beside something overdue, and none in a reminder', () => {
    const two = [buildOpenItem({ dueOn: dayAgo(4) }), buildOpenItem({ id: 'item-2', dueOn: dayAgo(-4) })];
    expect(planOf(nextStep(buildFacts({ items: two })))?.items).toMatchObject([
      { itemId: 'item-1', levelId: 'friendly-reminder' },
    ]);
    const waits = nextStep(buildFacts({ items: two, activities: [mailed('friendly-reminder', 8)] }));
    expect(inShort(waits)).toBe('not-now level-not-due: second-notice email');
  });
});

describe('whom and how', () => {
  it('P6, P17: names the person, and another after silence', () => {
    const contacts = [buildContact(), buildContact({ id: 'contact-2', name: 'Tom Fox', role: 'manager' })];
    expect(planOf(nextStep(late(3, [], { contacts })))?.personName).toBe('Mary Adams');
    const silent = [mailed('second-notice', 30), called('call', 16), called('call', 8)];
    expect(planOf(nextStep(late(47, silent, { contacts })))?.personName).toBe('Tom Fox');
  });

  it('asks for an address or a number when there is none', () => {
    const nobody = buildContact({ emails: [], phones: [] });
    const next = nextStep(late(3, [], { contacts: [nobody] }));
    expect(inShort(next)).toBe('ask contact-details');
    expect(textsOf(next)).toEqual(['No address or number on record for Northwind Traders: add one to go on']);
  });
});

it('a contact is due from the morning of its day, not from the hour somebody looks', () => {
  const early = momentAt(instantAt(ZONE, TODAY, 0, 1), ZONE, 'en-US');
  expect(nextStep(late(3), early).kind).toBe('contact');
});
