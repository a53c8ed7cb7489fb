import { describe, expect, it } from 'vitest';
import { day } from '../../../lib/domain/day.ts';
import { holidayCalendar } from '../../../lib/domain/holiday-calendar.ts';
import type { PromiseToPay } from '../../../lib/domain/promise-to-pay.ts';
import { agreementAgenda } from '../../../lib/dunning/agreement-agenda.ts';
import { DEFAULT_PROCEDURE } from '../../../lib/dunning/default-procedure.ts';
import { instalmentStandings } from '../../../lib/dunning/instalment-standings.ts';
import { graceUntil, leftOf, movesOf, promiseStanding } from '../../../lib/dunning/promise-standing.ts';
import { readAccount } from '../../../lib/dunning/reading.ts';
import { buildDispute } from '../../support/build-dispute.ts';
import { buildFacts, buildMoment } from '../../support/build-facts.ts';
import { buildOpenItem } from '../../support/build-open-item.ts';
import { buildPlan } from '../../support/build-plan.ts';
import { buildPromise } from '../../support/build-promise.ts';
import { usd } from '../../support/next-step.ts';

/** Thanksgiving and the day after: no bank day. */
const THANKSGIVING = holidayCalendar(
  [],
  [
    { on: day('2026-11-26'), name: 'Thanksgiving' },
    { on: day('2026-11-27'), name: 'Day after Thanksgiving' },
  ],
);

function readOn(today: string, facts: Parameters<typeof buildFacts>[0], ours = holidayCalendar([])) {
  return readAccount(buildFacts(facts), DEFAULT_PROCEDURE, buildMoment(day(today), { ours }));
}

describe('where a promise for Friday, 27 November 2026, stands', () => {
  const standing = (
    today: string,
    open: number,
    promise: Partial<PromiseToPay> = {},
    ours = holidayCalendar([]),
  ) => {
    const reading = readOn(
      today,
      { items: [buildOpenItem({ open: usd(open) })], promises: [buildPromise(promise)] },
      ours,
    );
    const [one] = reading.promises;
    return one && promiseStanding(one, reading.moment);
  };

  it.each([
    ['a week before', '2026-11-20', 120_000, 'ahead'],
    ['the day before', '2026-11-26', 120_000, 'due-tomorrow'],
    ['on the day', '2026-11-27', 120_000, 'due-today'],
    ['case 31: on the weekend', '2026-11-28', 120_000, 'in-grace'],
    ['case 31: on its bank day of grace', '2026-11-30', 120_000, 'in-grace'],
    ['case 32: after it', '2026-12-01', 120_000, 'broken'],
    ['case 3: a part came in before the day', '2026-11-26', 70_000, 'due-tomorrow'],
    ['case 3: a part came in, and the day is over', '2026-12-01', 70_000, 'kept-in-part'],
    ['all came in before the day', '2026-11-20', 0, 'kept'],
    ['all came in in the days of grace', '2026-11-30', 0, 'kept'],
  ])('%s', (_name, today, open, expected) => {
    expect(standing(today, open)).toBe(expected);
  });

  it('case 31: a holiday is no bank day', () => {
    expect(standing('2026-12-01', 120_000, { dueOn: day('2026-11-25') }, THANKSGIVING)).toBe('broken');
    expect(standing('2026-11-30', 120_000, { dueOn: day('2026-11-25') }, THANKSGIVING)).toBe('in-grace');
    expect(standing('2026-11-30', 120_000, { dueOn: day('2026-11-25') })).toBe('broken');
  });

  it('says until when it may come in, and what is left', () => {
    const [one] = readOn('2026-11-28', {
      items: [buildOpenItem({ open: usd(70_000) })],
      promises: [buildPromise()],
    }).promises;
    expect(one && graceUntil(one.state)).toBe('2026-11-30');
    expect(one && leftOf(one)).toEqual(usd(70_000));
  });
});

describe('case 33: the moves of a promise', () => {
  const first = buildPromise({ id: 'promise-1', dueOn: '2026-11-10', createdAt: 1 });
  const second = buildPromise({
    id: 'promise-2',
    replacesId: 'promise-1',
    dueOn: '2026-11-20',
    createdAt: 2,
  });
  const third = buildPromise({ id: 'promise-3', replacesId: 'promise-2', createdAt: 3 });

  it('are told, the newest first; the old ones are replaced, not broken', () => {
    const { promises } = readOn('2026-11-18', { promises: [first, second, third] });
    const [newest] = promises;
    expect(newest && movesOf(newest, promises).map(({ promise }) => promise.dueOn)).toEqual([
      '2026-11-20',
      '2026-11-10',
    ]);
    expect(promises.map(({ state }) => state.kind)).toEqual(['pending', 'replaced', 'replaced']);
  });

  it('a promise that took the place of two has two', () => {
    const both = buildPromise({
      id: 'promise-4',
      replacesId: 'promise-1',
      alsoReplaces: ['promise-2'],
      createdAt: 4,
    });
    const { promises } = readOn('2026-11-18', { promises: [first, { ...second, replacesId: null }, both] });
    const [newest] = promises;
    expect(newest && movesOf(newest, promises)).toHaveLength(2);
  });

  it('a circle, which nobody can have agreed, ends', () => {
    const circle = [buildPromise({ id: 'a', replacesId: 'b' }), buildPromise({ id: 'b', replacesId: 'a' })];
    const { promises } = readOn('2026-11-18', { promises: circle });
    expect(promises.map((one) => movesOf(one, promises).length)).toEqual([1, 1]);
  });
});

describe('the instalments of a plan: 27 November, 28 December and 27 January', () => {
  const standings = (today: string, open: number, tolerances = [] as ReturnType<typeof usd>[]) => {
    const plan = buildPlan({ endsAfterMissed: 2 });
    const reading = readAccount(
      buildFacts({ items: [buildOpenItem({ open: usd(open) })], plans: [plan] }),
      DEFAULT_PROCEDURE,
      buildMoment(day(today), { tolerances }),
    );
    const [one] = reading.plans;
    return one ? instalmentStandings(one, 1, reading.moment) : [];
  };
  const kinds = (today: string, open: number) => standings(today, open).map(({ kind }) => kind);

  it.each([
    ['before the first day', '2026-11-20', 120_000, ['ahead', 'ahead', 'ahead']],
    ['due tomorrow', '2026-11-26', 120_000, ['due-tomorrow', 'ahead', 'ahead']],
    ['due today', '2026-11-27', 120_000, ['due-today', 'ahead', 'ahead']],
    ['case 31: in its bank day of grace', '2026-11-30', 120_000, ['in-grace', 'ahead', 'ahead']],
    ['case 37: missed', '2026-12-01', 120_000, ['missed', 'ahead', 'ahead']],
    ['case 36: paid on time', '2026-12-01', 80_000, ['paid', 'ahead', 'ahead']],
    ['paid ahead', '2026-11-20', 40_000, ['paid', 'paid', 'ahead']],
    ['all paid', '2026-11-20', 0, ['paid', 'paid', 'paid']],
    ['two missed', '2026-12-30', 120_000, ['missed', 'missed', 'ahead']],
  ])('%s', (_name, today, open, expected) => {
    expect(kinds(today, open)).toEqual(expected);
  });

  it('says what came in of each and what is missing', () => {
    expect(standings('2026-12-01', 70_000)[1]).toMatchObject({
      number: 2,
      received: usd(10_000),
      missing: usd(30_000),
      graceUntil: '2026-12-29',
    });
  });

  it('case 10: a bank charge on what came in is not missing', () => {
    const [first] = standings('2026-12-01', 80_100, [usd(200)]);
    expect(first).toMatchObject({ kind: 'paid', missing: usd(0) });
  });

  it('agrees with the state of the plan about what is missed, whatever came in and whenever', () => {
    for (const today of ['2026-11-20', '2026-11-30', '2026-12-01', '2026-12-30', '2027-01-29', '2027-02-10'])
      for (const open of [0, 1, 39_999, 40_000, 40_001, 80_000, 120_000]) {
        const reading = readOn(today, {
          items: [buildOpenItem({ open: usd(open) })],
          plans: [buildPlan({ endsAfterMissed: 12 })],
        });
        const [one] = reading.plans;
        const missed = one
          ? instalmentStandings(one, 1, reading.moment).filter(({ kind }) => kind === 'missed')
          : [];
        expect(missed.map(({ instalment }) => instalment)).toEqual(one?.state.missed);
      }
  });
});

describe('what is waited for', () => {
  it('stands in the order of its days, with complaints to answer; what is kept or replaced is not in it', () => {
    const reading = readOn('2026-11-20', {
      items: [
        buildOpenItem(),
        buildOpenItem({ id: 'item-2', open: usd(80_000) }),
        buildOpenItem({ id: 'item-3', open: usd(0) }),
      ],
      promises: [
        buildPromise({ dueOn: '2026-12-01' }),
        buildPromise({ id: 'kept', covers: [{ itemId: 'item-3', open: usd(120_000) }] }),
      ],
      plans: [buildPlan({ covers: [{ itemId: 'item-2', open: usd(120_000) }] })],
      disputes: [buildDispute({ answerBy: '2026-11-25' }), buildDispute({ id: 'done', resolvedAt: 1 })],
    });
    expect(agreementAgenda(reading).map(({ kind, on }) => `${on} ${kind}`)).toEqual([
      '2026-11-25 dispute',
      '2026-12-01 promise',
      '2026-12-28 instalment',
      '2027-01-27 instalment',
    ]);
  });
});
