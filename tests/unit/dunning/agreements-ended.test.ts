import { describe, expect, it } from 'vitest';
import { day, instantAt } from '../../../lib/domain/day.ts';
import { agreementsEnded } from '../../../lib/dunning/agreements-ended.ts';
import type { AccountFacts } from '../../../lib/dunning/facts.ts';
import { buildFacts, buildMoment, daysAgo } from '../../support/build-facts.ts';
import { buildOpenItem } from '../../support/build-open-item.ts';
import { buildPlan } from '../../support/build-plan.ts';
import { buildPromise } from '../../support/build-promise.ts';
import { ZONE } from '../../support/fixed-clock.ts';
import { readingOf, usd } from '../../support/next-step.ts';

const open = (amount: number, id = 'item-1') => buildOpenItem({ id, open: usd(amount) });
const ended = (facts: Partial<AccountFacts>, on = '2026-12-10') => {
  const { kept, inPart, broken } = agreementsEnded(readingOf(buildFacts(facts), buildMoment(day(on))));
  return `${kept} kept, ${inPart} in part, ${broken} broken`;
};
/** 1,200.00 USD for Friday, 27 November; broken from Tuesday, 1 December on. */
const promise = buildPromise({ createdAt: daysAgo(1) });
/** The same sum, agreed anew for another day. */
const anew = (on: string, dueOn: string, left = 120_000) =>
  buildPromise({
    id: 'promise-2',
    activityId: 'call-2',
    replacesId: 'promise-1',
    amount: usd(left),
    covers: [{ itemId: 'item-1', open: usd(left) }],
    dueOn,
    createdAt: instantAt(ZONE, day(on), 10),
  });

describe('promises that have come to an end', () => {
  it.each<[string, Partial<AccountFacts>, string, string]>([
    ['still to come: none', { promises: [promise] }, '2026-11-30', '0 kept, 0 in part, 0 broken'],
    ['paid: kept', { promises: [promise], items: [open(0)] }, '2026-11-20', '1 kept, 0 in part, 0 broken'],
    ['case 32: unpaid: broken', { promises: [promise] }, '2026-12-01', '0 kept, 0 in part, 1 broken'],
    [
      'half of it: in part',
      { promises: [promise], items: [open(60_000)] },
      '2026-12-01',
      '0 kept, 1 in part, 0 broken',
    ],
    [
      'case 33: moved in good time it counts for nothing, the new one for itself',
      { promises: [promise, anew('2026-11-26', '2026-12-18')], items: [open(0)] },
      '2026-12-20',
      '1 kept, 0 in part, 0 broken',
    ],
    [
      'cases 32 and 33: moved only when its day had passed it was broken, whatever came later',
      { promises: [promise, anew('2026-12-02', '2026-12-08')], items: [open(0)] },
      '2026-12-20',
      '1 kept, 0 in part, 1 broken',
    ],
    [
      'of 800.00, 300.00 had come when its day had passed and the rest was promised anew: in part',
      {
        promises: [buildPromise({ amount: usd(80_000) }), anew('2026-12-02', '2026-12-18', 90_000)],
        items: [open(90_000)],
      },
      '2026-12-10',
      '0 kept, 1 in part, 0 broken',
    ],
    [
      'half was promised and paid, then the rest was promised: both are kept',
      {
        promises: [buildPromise({ amount: usd(60_000) }), anew('2026-11-26', '2026-12-08', 60_000)],
        items: [open(0)],
      },
      '2026-12-20',
      '2 kept, 0 in part, 0 broken',
    ],
  ])('%s', (_, facts, on, expected) => {
    expect(ended(facts, on)).toBe(expected);
  });
});

describe('instalments that have come to an end', () => {
  /** 400.00 USD on 27 November, 28 December and 27 January. */
  const plan = buildPlan({ endsAfterMissed: 2, createdAt: daysAgo(1) });

  it.each<[string, Partial<AccountFacts>, string, string]>([
    ['on time: none', { plans: [plan] }, '2026-11-30', '0 kept, 0 in part, 0 broken'],
    [
      'case 36: the first is paid',
      { plans: [plan], items: [open(80_000)] },
      '2026-12-10',
      '1 kept, 0 in part, 0 broken',
    ],
    ['case 37: the first is missed', { plans: [plan] }, '2026-12-10', '0 kept, 0 in part, 1 broken'],
    [
      'one and a half are paid, the second day has passed',
      { plans: [plan], items: [open(60_000)] },
      '2027-01-04',
      '1 kept, 1 in part, 0 broken',
    ],
    [
      'a plan that a promise took the place of counts as it stood then: one paid, one missed, one never due',
      {
        plans: [plan],
        promises: [
          buildPromise({
            activityId: 'call-2',
            replacesPlans: ['plan-1'],
            amount: usd(80_000),
            covers: [{ itemId: 'item-1', open: usd(80_000) }],
            dueOn: '2027-01-20',
            createdAt: instantAt(ZONE, day('2027-01-05'), 10),
          }),
        ],
        items: [open(0)],
      },
      '2027-02-20',
      '2 kept, 0 in part, 1 broken',
    ],
  ])('%s', (_, facts, on, expected) => {
    expect(ended(facts, on)).toBe(expected);
  });
});
