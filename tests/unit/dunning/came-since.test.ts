import { describe, expect, it } from 'vitest';
import type { OpenItem } from '../../../lib/domain/open-item.ts';
import { cameSince } from '../../../lib/dunning/came-since.ts';
import type { AccountFacts } from '../../../lib/dunning/facts.ts';
import { buildAnswer } from '../../support/build-answer.ts';
import { buildDispute } from '../../support/build-dispute.ts';
import { buildDraft } from '../../support/build-draft.ts';
import { buildFacts, buildMoment, dayAgo, daysAgo } from '../../support/build-facts.ts';
import { buildHold } from '../../support/build-hold.ts';
import { buildOpenItem } from '../../support/build-open-item.ts';
import { buildPlacement } from '../../support/build-placement.ts';
import { buildPlan } from '../../support/build-plan.ts';
import { buildPromise } from '../../support/build-promise.ts';
import { called, usd } from '../../support/next-step.ts';

/** Ids sort by the moment they were made: what was noted before the draft, and what after it. */
const [BEFORE, AFTER] = ['01A', '01Z'];

/** Written two days ago, in confirmation of a call, about an invoice of 1,200.00 USD. */
const draft = buildDraft({
  id: '01M',
  createdAt: daysAgo(2),
  activityId: 'call-9',
  items: [{ itemId: 'item-1', levelId: null, open: usd(120_000) }],
});

function since(facts: Partial<AccountFacts>, about = draft) {
  return cameSince(about, buildFacts(facts), buildMoment());
}

const codes = (facts: Partial<AccountFacts>, about = draft) => since(facts, about).map(({ code }) => code);

/** Mary Adams wrote so many days ago, as a page has shown. */
function wrote(days: number, { isRead = false, id = `${BEFORE}-${days}` } = {}) {
  const seen = { key: `gmail:${days}`, from: 'mary.adams@northwind.example', isRead };
  return buildAnswer({ id, at: daysAgo(days), seen });
}

describe('case 54: an answer after a draft was written', () => {
  it.each<[string, AccountFacts['activities'], string[]]>([
    ['nothing', [], []],
    ['an answer after it', [wrote(1)], ['answer-to-read']],
    ['an answer in the same minute', [wrote(2)], ['answer-to-read']],
    ['an answer that was known', [wrote(3)], []],
    ['an answer before it that a page showed only after it', [wrote(3, { id: AFTER })], ['answer-to-read']],
    ['an answer after it that was read', [wrote(1, { isRead: true })], []],
    ['an answer, and a call since', [wrote(1), called(null, 0)], []],
  ])('%s', (_name, activities, expected) => {
    expect(codes({ activities })).toEqual(expected);
  });
});

describe('case 29: a complaint after a draft was written', () => {
  it.each<[string, Parameters<typeof buildDispute>[0], string[]]>([
    ['about its invoice', { createdAt: daysAgo(1) }, ['dispute-since']],
    ['made in the very call it confirms', { createdAt: daysAgo(1), activityId: 'call-9' }, []],
    ['about another invoice', { createdAt: daysAgo(1), itemIds: ['item-9'] }, []],
    ['that is settled', { createdAt: daysAgo(1), resolvedAt: daysAgo(0) }, []],
    ['that was known', { createdAt: daysAgo(3) }, []],
  ])('%s', (_name, overrides, expected) => {
    expect(codes({ disputes: [buildDispute({ resolvedAt: null, ...overrides })] })).toEqual(expected);
  });
});

describe('case 64: what stops the chase after a draft was written', () => {
  it.each<[string, Parameters<typeof buildHold>[0], string[]]>([
    ['no more contact', { kind: 'stop', since: daysAgo(1) }, ['hold-stop']],
    ['no mails', { kind: 'no-mails', since: daysAgo(1) }, ['hold-no-mails']],
    ['no calls, which a mail is not', { kind: 'no-calls', since: daysAgo(1) }, []],
    ['put aside', { kind: 'snooze', since: daysAgo(1), until: daysAgo(-1) }, ['hold-snooze']],
    ['put aside, and the time is over', { kind: 'snooze', since: daysAgo(1), until: daysAgo(0) }, []],
    ['lifted again', { kind: 'lawyer', since: daysAgo(1), liftedAt: daysAgo(0) }, []],
    ['known when it was written', { kind: 'snooze', since: daysAgo(3) }, []],
    [
      'said before it, in a call that was logged after it',
      { kind: 'lawyer', id: AFTER, since: daysAgo(3), activityId: 'call-8' },
      ['hold-lawyer'],
    ],
    [
      'said in the very call it confirms (P15)',
      { kind: 'hardship', since: daysAgo(1), activityId: 'call-9' },
      [],
    ],
  ])('%s', (_name, overrides, expected) => {
    expect(codes({ holds: [buildHold({ id: BEFORE, ...overrides })] })).toEqual(expected);
  });

  it('of a mail that confirms no call, by a hold that comes from none', () => {
    const holds = [buildHold({ kind: 'strategic', since: daysAgo(1), activityId: null })];
    expect(codes({ holds }, { ...draft, activityId: null })).toEqual(['hold-strategic']);
  });
});

describe('what was agreed after a draft was written', () => {
  it.each<[string, Partial<AccountFacts>, string[]]>([
    ['a promise for its invoice', { promises: [buildPromise({ createdAt: daysAgo(1) })] }, ['promise-since']],
    [
      'the promise it confirms',
      { promises: [buildPromise({ createdAt: daysAgo(1), activityId: 'call-9' })] },
      [],
    ],
    ['a promise that was known', { promises: [buildPromise({ createdAt: daysAgo(2) })] }, []],
    [
      'a promise for another invoice',
      { promises: [buildPromise({ createdAt: daysAgo(1), covers: [{ itemId: 'item-9', open: usd(1) }] })] },
      [],
    ],
    [
      'a promise and the one in its place: the one that counts',
      {
        promises: [
          buildPromise({ createdAt: daysAgo(1) }),
          buildPromise({ id: 'promise-2', replacesId: 'promise-1', createdAt: daysAgo(0) }),
        ],
      },
      ['promise-since'],
    ],
    ['instalments', { plans: [buildPlan({ createdAt: daysAgo(1) })] }, ['plan-since']],
    [
      'a hand-off to the collection partner (case 63)',
      { activities: [buildPlacement({ at: daysAgo(1) })] },
      ['placement-since'],
    ],
    ['a hand-off that was known', { activities: [buildPlacement({ at: daysAgo(3) })] }, []],
    [
      'a hand-off that was taken back',
      {
        activities: [
          buildPlacement({ at: daysAgo(1) }),
          buildPlacement({ id: 'placement-2', amendsId: 'placement-1', items: [], at: daysAgo(0) }),
        ],
      },
      [],
    ],
  ])('%s', (_name, facts, expected) => {
    expect(codes(facts)).toEqual(expected);
  });
});

describe('case 62: what was paid after a draft was written', () => {
  const invoice = (open: number, more: Parameters<typeof buildOpenItem>[0] = {}) =>
    buildOpenItem({ open: usd(open), ...more });
  const credit = (amount: number, more: Parameters<typeof buildOpenItem>[0] = {}) =>
    buildOpenItem({ id: AFTER, kind: 'unapplied-cash', number: 'PAY-7', open: usd(-amount), ...more });

  it.each<[string, OpenItem[], string[]]>([
    ['all of it', [invoice(0)], ['paid-since']],
    ['a part of it', [invoice(40_000)], ['paid-since']],
    ['too much', [invoice(-500)], ['paid-since']],
    ['nothing', [invoice(120_000)], []],
    ['nothing, but it has grown', [invoice(130_000)], []],
    ['another invoice', [invoice(120_000), invoice(0, { id: 'item-9' })], []],
    [
      'no longer in the export (case 68)',
      [invoice(120_000, { inLastImport: false })],
      ['not-in-last-import'],
    ],
    ['paid, and no longer in the export', [invoice(0, { inLastImport: false })], ['paid-since']],
    ['no longer on record', [], []],
    ['in another currency now', [invoice(0, { open: { amount: 0, currency: 'EUR' } })], []],
    ['a payment not allocated yet that covers it', [invoice(120_000), credit(120_000)], ['credit-since']],
    ['a payment not allocated yet that is too small', [invoice(120_000), credit(119_999)], []],
    ['a payment not allocated yet that was known', [invoice(120_000), credit(120_000, { id: BEFORE })], []],
    [
      'a payment not allocated yet in another currency',
      [invoice(120_000), credit(1, { open: { amount: -120_000, currency: 'EUR' } })],
      [],
    ],
  ])('%s', (_name, items, expected) => {
    expect(codes({ items })).toEqual(expected);
  });

  it('is not known of an invoice whose balance was not noted', () => {
    const about = { ...draft, items: [{ itemId: 'item-1', levelId: null, open: null }] };
    expect(codes({ items: [invoice(0)] }, about)).toEqual([]);
  });

  it('is one sentence for several invoices and currencies', () => {
    const eur = (amount: number) => ({ amount, currency: 'EUR' });
    const about = {
      ...draft,
      items: [
        { itemId: 'a', levelId: null, open: usd(100) },
        { itemId: 'b', levelId: null, open: eur(200) },
      ],
    };
    const items = [
      invoice(0, { id: 'b', number: 'INV-2', open: eur(50) }),
      invoice(0, { id: 'a', number: 'INV-1', open: usd(0) }),
    ];
    expect(since({ items }, about).map(({ text }) => text)).toEqual([
      '1.50 EUR and 1.00 USD came in on INV-1 and INV-2, after this was written.',
    ]);
  });
});

describe('what came in since', () => {
  const everything: Partial<AccountFacts> = {
    activities: [wrote(1), buildPlacement({ at: daysAgo(1) })],
    disputes: [buildDispute({ createdAt: daysAgo(1) })],
    holds: [buildHold({ kind: 'stop', since: daysAgo(1) })],
    promises: [buildPromise({ createdAt: daysAgo(1), dueOn: dayAgo(-9) })],
    plans: [buildPlan({ createdAt: daysAgo(1) })],
    items: [
      buildOpenItem({ open: usd(40_000), inLastImport: false }),
      buildOpenItem({ id: AFTER, kind: 'unapplied-cash', open: usd(-120_000) }),
    ],
  };

  it('is said in sentences', () => {
    expect(since(everything).map(({ text }) => text)).toEqual([
      'Mary Adams wrote on November 17. Read it before anything else goes out.',
      'A complaint about INV-1042 came on November 17, after this was written.',
      'The customer asked for no more contact',
      '1,200.00 USD was promised for November 27, after this was written.',
      'Instalments for INV-1042 were agreed, after this was written.',
      'The collection partner was given INV-1042, after this was written.',
      '800.00 USD came in on INV-1042, after this was written.',
      '1,200.00 USD that is not allocated yet came in, after this was written.',
      'INV-1042 is no longer in the export: check whether it was paid',
    ]);
  });

  it('holds back no more once it was read, until more of it comes', () => {
    const passedOver = since(everything).map(({ id }) => id);
    expect(new Set(passedOver).size).toBe(passedOver.length);
    const read = { ...draft, passedOver };
    expect(since(everything, read)).toEqual([]);
    expect(codes({ ...everything, activities: [wrote(0)] }, read)).toEqual(['answer-to-read']);
    const items = [buildOpenItem({ open: usd(30_000) })];
    expect(codes({ ...everything, items }, read)).toEqual(['paid-since']);
  });

  it('names at most three invoices', () => {
    const numbers = ['INV-1', 'INV-2', 'INV-3', 'INV-4', 'INV-5'];
    const items = numbers.map((number) => buildOpenItem({ id: number, number }));
    const disputes = [buildDispute({ createdAt: daysAgo(1), itemIds: numbers })];
    const about = { ...draft, items: [{ itemId: 'INV-5', levelId: null, open: null }] };
    expect(since({ items, disputes }, about)[0]?.text).toMatch(/about INV-1, INV-2, INV-3 and 2 more came/);
  });
});
