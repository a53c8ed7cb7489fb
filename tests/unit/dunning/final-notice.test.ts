import { describe, expect, it } from 'vitest';
import { type Day, day, instantAt } from '../../../lib/domain/day.ts';
import { holidayCalendar } from '../../../lib/domain/holiday-calendar.ts';
import { DEFAULT_PROCEDURE } from '../../../lib/dunning/default-procedure.ts';
import type { AccountFacts } from '../../../lib/dunning/facts.ts';
import { type NoticeState, noticeState } from '../../../lib/dunning/notice-state.ts';
import { readAccount } from '../../../lib/dunning/reading.ts';
import { buildDecision } from '../../support/build-decision.ts';
import { buildDispute } from '../../support/build-dispute.ts';
import { buildFacts, buildMoment, dayAgo, daysAgo } from '../../support/build-facts.ts';
import { buildMail } from '../../support/build-mail.ts';
import { buildOpenItem } from '../../support/build-open-item.ts';
import { buildPlacement } from '../../support/build-placement.ts';
import { buildPlan } from '../../support/build-plan.ts';
import { buildPriorContact } from '../../support/build-prior-contact.ts';
import { buildPromise } from '../../support/build-promise.ts';
import { NOW, ZONE } from '../../support/fixed-clock.ts';
import { called, inShort, late, mailed, nextStep, planOf, textsOf, usd } from '../../support/next-step.ts';

/** A final notice, sent 20 days ago about 1,200.00 USD: its term has run. */
const sent = (days = 20, amount: number | null = 120_000) =>
  buildMail({
    id: `notice-${days}`,
    at: daysAgo(days),
    levelId: 'final-notice',
    items: [{ itemId: 'item-1', levelId: 'final-notice', open: amount === null ? null : usd(amount) }],
  });
const call = called('call', 60);
const noticed = (overrides: Partial<AccountFacts> = {}) => late(150, [call, sent()], overrides);

function stateOf(facts: AccountFacts, on?: Day): NoticeState | null {
  return noticeState(readAccount(facts, DEFAULT_PROCEDURE, buildMoment(on)), 'item-1');
}

describe('case 61: the term of a final notice', () => {
  const thanksgiving = holidayCalendar([], [{ on: day('2026-11-26'), name: 'Thanksgiving' }]);

  it.each([
    ['on Wednesday evening runs from Thursday', '2026-11-18', '2026-12-04'],
    ['on Friday evening runs from Monday', '2026-11-20', '2026-12-08'],
    ['on Saturday runs from Monday', '2026-11-21', '2026-12-08'],
    ['on Sunday runs from Monday', '2026-11-22', '2026-12-08'],
    ['before a holiday runs from the day after it', '2026-11-25', '2026-12-14'],
    ['case 21: over 29 February', '2028-02-16', '2028-03-03'],
    ['over the end of a year', '2026-12-17', '2027-01-04'],
  ])('sent %s', (_name, on, until) => {
    const at = instantAt(ZONE, day(on), 20);
    const facts = late(150, [{ ...sent(), at }]);
    const moment = buildMoment(day(on), { ours: thanksgiving });
    expect(noticeState(readAccount(facts, DEFAULT_PROCEDURE, moment), 'item-1')?.until).toBe(until);
  });

  it('is running on its last day, and has run on the next', () => {
    const facts = late(150, [call, sent(16)]);
    expect(stateOf(facts)).toMatchObject({ kind: 'running', until: dayAgo(0) });
    expect(stateOf(facts, dayAgo(-1))).toMatchObject({ kind: 'run', stoppedBy: null });
  });

  it('is counted from sending: a notice that was only decided has none (cases 55, 61)', () => {
    expect(stateOf(late(150, [call, buildDecision()]))).toBeNull();
  });

  it('is that of the last notice', () => {
    expect(stateOf(late(150, [sent(60), sent(5)]))?.notice.id).toBe('notice-5');
  });

  it('C12: a notice that was corrected away has none', () => {
    const wrong = buildMail({
      id: 'right',
      at: daysAgo(20),
      amendsId: 'notice-20',
      items: [],
      levelId: null,
    });
    expect(stateOf(noticed({ activities: [sent(), wrong] }))).toBeNull();
  });

  it('of a notice from before the book came here is unknown: a new one is needed', () => {
    const prior = buildPriorContact({
      at: daysAgo(30),
      on: dayAgo(40),
      items: [{ itemId: 'item-1', levelId: 'final-notice' }],
    });
    expect(stateOf(late(150, [prior]))).toBeNull();
    expect(inShort(nextStep(late(150, [prior, call])))).toBe('ask decide-step: final-notice email');
  });
});

describe('P27: nothing is handed off before the term has run', () => {
  it.each([
    [5, 'not-now level-not-due: hand-off letter'],
    [16, 'not-now level-not-due: hand-off letter'],
    [17, 'ask decide-step: hand-off letter'],
    [200, 'ask decide-step: hand-off letter'],
  ])('%i days after the notice: %s', (days, expected) => {
    expect(inShort(nextStep(late(300, [called('call', 250), sent(days)])))).toBe(expected);
  });

  it('says when the notice was sent and until when it was to be answered', () => {
    expect(textsOf(nextStep(noticed()))).toContain(
      'Final notice sent on October 29, to be answered by November 16',
    );
  });

  it('nor before the day the procedure names', () => {
    const levels = DEFAULT_PROCEDURE.levels.map((level) =>
      level.id === 'hand-off' ? { ...level, from: { after: 'due-date' as const, days: 160 } } : level,
    );
    const next = nextStep(noticed(), buildMoment(), { ...DEFAULT_PROCEDURE, levels });
    expect(next).toMatchObject({ kind: 'not-now', until: instantAt(ZONE, dayAgo(-10), 0) });
  });

  it('and no notice is sent without a call, where the customer can be called (P9)', () => {
    const written = [38, 33, 28, 23].map((days) => mailed('stepped-up', days));
    expect(inShort(nextStep(late(90, written)))).toBe('contact call call');
    const silent = buildFacts({
      ...late(90, written),
      contacts: late(90).contacts.map((one) => ({ ...one, phones: [] })),
    });
    expect(inShort(nextStep(silent))).toBe('ask decide-step: final-notice email');
  });
});

describe('case 62: what ends the term', () => {
  const AFTER = daysAgo(10);
  const paid = [buildOpenItem({ dueOn: dayAgo(150), open: usd(119_999) })];

  it.each<[string, Partial<AccountFacts>, string]>([
    ['a payment of a cent', { items: paid }, 'payment'],
    [
      'a promise, though it was broken',
      { promises: [buildPromise({ createdAt: AFTER, dueOn: dayAgo(9) })] },
      'promise',
    ],
    ['instalments', { plans: [buildPlan({ createdAt: AFTER })] }, 'plan'],
    ['a complaint', { disputes: [buildDispute({ createdAt: AFTER })] }, 'dispute'],
    [
      'a complaint, though it was settled',
      { disputes: [buildDispute({ createdAt: AFTER, resolvedAt: NOW })] },
      'dispute',
    ],
    [
      'a complaint about a part that was open all along',
      {
        disputes: [buildDispute({ createdAt: daysAgo(40), parts: [{ itemId: 'item-1', amount: usd(100) }] })],
      },
      'dispute',
    ],
    [
      'a complaint from before that was settled during it',
      { disputes: [buildDispute({ createdAt: daysAgo(40), resolvedAt: AFTER })] },
      'dispute',
    ],
  ])('%s', (_name, overrides, stoppedBy) => {
    expect(stateOf(noticed(overrides))).toMatchObject({ kind: 'stopped', stoppedBy });
    expect(planOf(nextStep(noticed(overrides)))?.level.id).not.toBe('hand-off');
  });

  const covers = [{ itemId: 'item-2', open: usd(1000) }];
  it.each<[string, Partial<AccountFacts>]>([
    ['an invoice that grew', { items: [buildOpenItem({ open: usd(130_000) })] }],
    ['a promise from before', { promises: [buildPromise({ createdAt: daysAgo(40), dueOn: dayAgo(30) })] }],
    ['a promise for another invoice', { promises: [buildPromise({ createdAt: AFTER, covers })] }],
    ['instalments for another invoice', { plans: [buildPlan({ createdAt: AFTER, covers })] }],
    [
      'a complaint about another invoice',
      { disputes: [buildDispute({ createdAt: AFTER, itemIds: ['item-2'] })] },
    ],
    [
      'a complaint settled before',
      { disputes: [buildDispute({ createdAt: daysAgo(50), resolvedAt: daysAgo(40) })] },
    ],
  ])('but not %s', (_name, overrides) => {
    expect(stateOf(noticed(overrides))?.kind).toBe('run');
  });

  it('a notice that noted no amount cannot tell of a payment', () => {
    expect(stateOf(late(150, [sent(20, null)], { items: paid }))?.kind).toBe('run');
  });

  it('a stopped term needs a new notice, which a person decides anew', () => {
    const decision = buildDecision({ at: daysAgo(21), on: dayAgo(21) });
    const next = nextStep(noticed({ activities: [call, decision, sent()], items: paid }));
    expect(inShort(next)).toBe('ask decide-step: final-notice email');
    expect(textsOf(next)).toContain(
      'The final notice of October 29 no longer counts: a payment came in since',
    );
  });

  it('the new notice runs its own term, from what is open then', () => {
    const again = { ...sent(17, 119_999), id: 'again' };
    const facts = late(150, [called('call', 90), sent(60), again], { items: paid });
    expect(inShort(nextStep(facts))).toBe('ask decide-step: hand-off letter');
  });
});

describe('case 63: handed to the collection partner', () => {
  it('there are no reminders of ours for those invoices, and the others go on', () => {
    const placement = buildPlacement({ at: daysAgo(10) });
    const facts = noticed({ activities: [call, sent(), placement] });
    const next = nextStep(facts);
    expect(inShort(next)).toBe('not-now placed: nothing');
    expect(textsOf(next)).toEqual(['INV-1042 was handed to the collection partner: no reminders of ours']);
    const other = buildOpenItem({ id: 'item-2', dueOn: dayAgo(9) });
    expect(planOf(nextStep({ ...facts, items: [...facts.items, other] }))?.items).toMatchObject([
      { itemId: 'item-2' },
    ]);
  });

  it.each([
    ['in part', 50_000, '700.00 USD', '500.00 USD is left with them, as of November 18'],
    ['in full', 0, '1,200.00 USD', 'Nothing is left of what was handed over, as of November 18'],
  ])('what comes in afterwards, %s, is to be told to the partner', (_name, open, came, left) => {
    const covered = [{ itemId: 'item-1', levelId: 'hand-off', open: usd(120_000) }];
    const activities = [call, sent(), buildPlacement({ at: daysAgo(10), items: covered })];
    const next = nextStep(noticed({ activities, items: [buildOpenItem({ open: usd(open) })] }));
    expect(inShort(next)).toBe('ask tell-partner');
    expect(textsOf(next)).toEqual([`Tell Harbor Collections that ${came} came in on INV-1042`, left]);
  });

  it('C12: one recorded by mistake is undone by its correction', () => {
    const placement = buildPlacement({ at: daysAgo(10) });
    const undone = buildPlacement({ id: 'undone', at: daysAgo(9), items: [], amendsId: placement.id });
    expect(inShort(nextStep(noticed({ activities: [call, sent(), placement, undone] })))).toBe(
      'ask decide-step: hand-off letter',
    );
  });
});
