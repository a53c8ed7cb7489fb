import { describe, expect, it } from 'vitest';
import { agingBuckets } from '../../../lib/dunning/aging.ts';
import { DEFAULT_PROCEDURE } from '../../../lib/dunning/default-procedure.ts';
import type { AccountFacts } from '../../../lib/dunning/facts.ts';
import type { LeftOut } from '../../../lib/dunning/item-standings.ts';
import { type Reading, readAccount } from '../../../lib/dunning/reading.ts';
import { buildBounce } from '../../support/build-bounce.ts';
import { buildCall } from '../../support/build-call.ts';
import { buildDecision } from '../../support/build-decision.ts';
import { buildDispute } from '../../support/build-dispute.ts';
import { buildFacts, buildMoment, dayAgo, daysAgo } from '../../support/build-facts.ts';
import { buildFiguresChecked } from '../../support/build-figures-checked.ts';
import { buildHold } from '../../support/build-hold.ts';
import { buildMail } from '../../support/build-mail.ts';
import { buildOpenItem } from '../../support/build-open-item.ts';
import { buildPlacement } from '../../support/build-placement.ts';
import { buildPlan } from '../../support/build-plan.ts';
import { buildPriorContact } from '../../support/build-prior-contact.ts';
import { buildPromise } from '../../support/build-promise.ts';
import { TODAY } from '../../support/fixed-clock.ts';
import { called, inShort, late, mailed, nextStep, planOf, textsOf, usd } from '../../support/next-step.ts';

const read = (overrides: Partial<AccountFacts> = {}): Reading =>
  readAccount(buildFacts(overrides), DEFAULT_PROCEDURE, buildMoment());

describe('why an open invoice is left out', () => {
  it.each<[string, Partial<AccountFacts>, LeftOut | null]>([
    ['nothing stands in the way', {}, null],
    ['case 15: it has no due date', { items: [buildOpenItem({ dueOn: null })] }, 'no-due-date'],
    ['case 26: it is disputed', { disputes: [buildDispute()] }, 'disputed'],
    [
      'case 27: a part of it is, so the rest may be chased',
      { disputes: [buildDispute({ parts: [{ itemId: 'item-1', amount: usd(1) }] })] },
      null,
    ],
    ['case 34: it is promised', { promises: [buildPromise()] }, 'promised'],
    ['case 36: it is in a plan', { plans: [buildPlan()] }, 'in-plan'],
    [
      'case 37: it is in a plan with a missed instalment',
      {
        plans: [
          buildPlan({
            endsAfterMissed: 2,
            instalments: [
              { dueOn: dayAgo(20), amount: usd(1) },
              { dueOn: dayAgo(-20), amount: usd(1) },
            ],
          }),
        ],
      },
      'in-plan',
    ],
    [
      'case 37: the plan has ended',
      { plans: [buildPlan({ instalments: [{ dueOn: dayAgo(20), amount: usd(1) }] })] },
      null,
    ],
    ['case 63: it was handed to the partner', { activities: [buildPlacement()] }, 'placed'],
    [
      'case 68: it is no longer in the export',
      { items: [buildOpenItem({ inLastImport: false })] },
      'not-in-last-import',
    ],
    [
      'a complaint counts before a promise',
      { disputes: [buildDispute()], promises: [buildPromise()] },
      'disputed',
    ],
    [
      'what is handed over stays handed over',
      { activities: [buildPlacement()], disputes: [buildDispute()] },
      'placed',
    ],
  ])('%s', (_name, overrides, leftOut) => {
    expect(read(overrides).standings[0]?.leftOut).toBe(leftOut);
  });

  it('case 9: an invoice that a credit note settled is not open, and its history stays', () => {
    const reading = read({
      items: [buildOpenItem({ open: usd(0) })],
      activities: [mailed('friendly-reminder', 9)],
    });
    expect(reading.standings).toEqual([]);
    expect(reading.taken.get('item-1')?.level.id).toBe('friendly-reminder');
  });

  it('B3: the oldest comes first; one without a due date last', () => {
    const items = [5, null, 40, 12].map((days) =>
      buildOpenItem({ id: `${days}`, dueOn: days === null ? null : dayAgo(days) }),
    );
    expect(read({ items }).standings.map(({ item }) => item.id)).toEqual(['40', '12', '5', 'null']);
  });
});

describe('which levels were taken', () => {
  it.each<[string, AccountFacts['activities'], [string, number] | null]>([
    ['nothing was done', [], null],
    ['the furthest counts', [mailed('friendly-reminder', 9), called('call', 20)], ['call', 1]],
    ['and how often', [called('call', 9), called('call', 20), mailed('second-notice', 30)], ['call', 2]],
    ['what was done before the book came here counts', [buildPriorContact()], ['second-notice', 1]],
    ['case 55: what was decided or drafted does not', [buildDecision({ levelId: 'call' })], null],
    ['a placement is no step of ours', [buildPlacement()], null],
    [
      'D13: what was corrected does not',
      [
        mailed('friendly-reminder', 9),
        buildMail({ id: 'right', at: daysAgo(9), amendsId: 'mail-9', items: [] }),
      ],
      null,
    ],
  ])('%s', (_name, activities, expected) => {
    const taken = read({ activities }).taken.get('item-1');
    expect(taken ? [taken.level.id, taken.times] : null).toEqual(expected);
  });

  it.each<[string, AccountFacts['activities'], number | null]>([
    ['nobody was in touch', [], null],
    ['a reminder', [mailed('friendly-reminder', 9)], 1],
    ['the last one counts, not the firmest', [mailed('stepped-up', 20), mailed('friendly-reminder', 9)], 1],
    ['a contact that took no step says nothing', [mailed('second-notice', 20), mailed(null, 9)], 2],
    ['a step the procedure no longer has says nothing', [mailed('second-notice', 20), mailed('gone', 9)], 2],
    ['what was done before', [buildPriorContact()], 2],
  ])('P22: how firm the last contact was: %s', (_name, activities, tone) => {
    expect(read({ activities }).lastTone).toBe(tone);
  });

  it('case 67: two invoices of one number are two', () => {
    const items = [buildOpenItem({ dueOn: dayAgo(20) }), buildOpenItem({ id: 'item-2', dueOn: dayAgo(20) })];
    const next = nextStep(buildFacts({ items, activities: [mailed('friendly-reminder', 11)] }));
    expect(planOf(next)?.items).toMatchObject([
      { itemId: 'item-1', levelId: 'second-notice' },
      { itemId: 'item-2', levelId: 'friendly-reminder' },
    ]);
  });
});

describe('the figures', () => {
  it.each<[string, Partial<AccountFacts>, string | null]>([
    [
      'are of the newest import',
      { items: [buildOpenItem({ asOf: dayAgo(9) }), buildOpenItem({ id: '2', asOf: dayAgo(4) })] },
      dayAgo(4),
    ],
    [
      'or of the day somebody looked',
      { items: [buildOpenItem({ asOf: dayAgo(9) })], activities: [buildFiguresChecked({ on: dayAgo(2) })] },
      dayAgo(2),
    ],
    ['unless the import is newer', { activities: [buildFiguresChecked({ on: dayAgo(2) })] }, TODAY],
    ['there are none', { items: [], activities: [buildFiguresChecked()] }, null],
  ])('B5: %s', (_name, overrides, on) => {
    expect(read(overrides).figuresOf).toBe(on);
  });

  it('P2: an address that came back is known with the last time it did', () => {
    const twice = [buildBounce({ at: daysAgo(20) }), buildBounce({ id: '2', at: daysAgo(9) })];
    expect(read({ activities: twice }).bounced).toEqual(
      new Map([['mary.adams@northwind.example', daysAgo(9)]]),
    );
  });
});

describe('case 2: a part payment', () => {
  const before = late(20, [mailed('friendly-reminder', 11)]);
  const after = { ...before, items: [buildOpenItem({ dueOn: dayAgo(20), open: usd(20_000) })] };

  it('asks for the residual, at the same age and the same step', () => {
    expect(planOf(nextStep(after))).toMatchObject({ level: { id: 'second-notice' }, amounts: [usd(20_000)] });
    expect(inShort(nextStep(after))).toBe(inShort(nextStep(before)));
    expect(textsOf(nextStep(after))).toContain('1 invoice overdue (200.00 USD) by 20 days');
  });
});

describe('case 75: not to be chased', () => {
  const hold = buildHold({ kind: 'strategic', owner: 'Ann Lee', note: 'renewal talks', until: daysAgo(-30) });
  const facts = late(60, [], { holds: [hold] });

  it('has an owner, a reason and an end, and all three are said', () => {
    const next = nextStep(facts);
    expect(next).toMatchObject({ kind: 'not-now', until: daysAgo(-30), afterwards: null });
    expect(textsOf(next)).toEqual([
      'Not to be chased: the account manager looks after it until December 18 (Ann Lee: renewal talks)',
    ]);
  });

  it('is still in the aging and in the balances', () => {
    expect(agingBuckets(facts.items, TODAY)[2]?.totals).toEqual([usd(120_000)]);
    expect(readAccount(facts, DEFAULT_PROCEDURE, buildMoment()).balances.overdue).toEqual([usd(120_000)]);
  });

  it('comes back when the day has passed', () => {
    expect(inShort(nextStep({ ...facts, holds: [{ ...hold, until: daysAgo(1) }] }))).toBe(
      'ask prior-contacts: call call',
    );
  });
});

it('B8: the state tells the last talk, the last answer and every try since', () => {
  const talk = buildCall({ id: 'talk', at: daysAgo(30) });
  const { silence } = read({ activities: [talk, mailed('second-notice', 20), called('call', 9)] });
  expect(silence).toMatchObject({
    unanswered: [{ id: 'call-9' }, { id: 'mail-20' }],
    lastConversation: { id: 'talk' },
    lastAnswerAt: null,
    lastContactAt: daysAgo(9),
  });
});
