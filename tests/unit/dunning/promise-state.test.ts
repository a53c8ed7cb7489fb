import { describe, expect, it } from 'vitest';
import { addDays, day } from '../../../lib/domain/day.ts';
import { promiseState } from '../../../lib/dunning/promise-state.ts';
import { buildMoment } from '../../support/build-facts.ts';
import { buildOpenItem } from '../../support/build-open-item.ts';
import { buildPromise } from '../../support/build-promise.ts';

const usd = (amount: number) => ({ amount, currency: 'USD' });

interface Situation {
  readonly promised?: number;
  readonly open?: number;
  readonly today: string;
  readonly replaced?: boolean;
}

function stateOf({ promised = 120_000, open = 120_000, today, replaced = false }: Situation) {
  const promise = buildPromise({ amount: usd(promised), dueOn: '2026-11-27' });
  const replacement = buildPromise({ id: 'promise-2', replacesId: promise.id, dueOn: '2026-12-11' });
  return promiseState({
    promise,
    promises: replaced ? [replacement, promise] : [promise],
    items: [buildOpenItem({ open: usd(open) })],
    moment: buildMoment(day(today)),
    graceBankDays: 1,
  });
}

describe('what became of a promise for Friday, 27 November 2026', () => {
  it.each<[string, Situation, string]>([
    ['before the day it is pending', { today: '2026-11-20' }, 'pending'],
    ['on the day it is pending', { today: '2026-11-27' }, 'pending'],
    ['case 31: over the weekend it is pending', { today: '2026-11-29' }, 'pending'],
    ['case 31: on Monday, the bank day of grace, it is pending', { today: '2026-11-30' }, 'pending'],
    ['case 32: on Tuesday it is broken', { today: '2026-12-01' }, 'broken'],
    ['years later it is broken', { today: '2029-01-01' }, 'broken'],
    ['paid in full it is kept, before the day', { today: '2026-11-20', open: 0 }, 'kept'],
    ['paid in full it is kept, however late', { today: '2027-05-01', open: 0 }, 'kept'],
    ['the promised part alone is enough', { today: '2026-12-01', promised: 50_000, open: 70_000 }, 'kept'],
    ['case 3: paid in part before the day it is pending', { today: '2026-11-26', open: 70_000 }, 'pending'],
    [
      'case 3: paid in part after the day it is kept in part',
      { today: '2026-12-01', open: 70_000 },
      'kept-in-part',
    ],
    ['a cent less than promised is a part', { today: '2026-12-01', open: 1 }, 'kept-in-part'],
    ['case 33: replaced before its day', { today: '2026-11-20', replaced: true }, 'replaced'],
    ['case 33: replaced, it is never broken', { today: '2026-12-01', replaced: true }, 'replaced'],
    ['kept counts before replaced', { today: '2026-12-01', open: 0, replaced: true }, 'kept'],
    ['an invoice that grew has received nothing', { today: '2026-12-01', open: 150_000 }, 'broken'],
  ])('%s', (_name, situation, kind) => {
    expect(stateOf(situation).kind).toBe(kind);
  });

  it('says what came in and from when it counts as broken', () => {
    expect(stateOf({ today: '2026-12-01', open: 70_000 })).toMatchObject({
      received: usd(50_000),
      brokenFrom: '2026-12-01',
    });
  });
});

describe('case 31: the bank day of grace', () => {
  it.each([
    ['Monday', '2026-11-23', '2026-11-25'],
    ['Thursday', '2026-11-26', '2026-11-28'],
    ['Friday', '2026-11-27', '2026-12-01'],
    ['Saturday', '2026-11-28', '2026-12-01'],
    ['Sunday', '2026-11-29', '2026-12-01'],
    ['over the end of a year', '2026-12-31', '2027-01-02'],
  ])('after a promise for %s', (_name, dueOn, brokenFrom) => {
    const promise = buildPromise({ dueOn });
    const question = { promise, promises: [promise], items: [buildOpenItem()], graceBankDays: 1 };
    expect(promiseState({ ...question, moment: buildMoment(addDays(day(brokenFrom), -1)) }).kind).toBe(
      'pending',
    );
    expect(promiseState({ ...question, moment: buildMoment(day(brokenFrom)) })).toMatchObject({
      kind: 'broken',
      brokenFrom,
    });
  });
});

describe('a promise over several invoices', () => {
  const promise = buildPromise({
    amount: usd(30_000),
    covers: [
      { itemId: 'item-1', open: usd(10_000) },
      { itemId: 'item-2', open: usd(20_000) },
    ],
  });
  const of = (...items: ReturnType<typeof buildOpenItem>[]) =>
    promiseState({
      promise,
      promises: [promise],
      items,
      moment: buildMoment(day('2026-12-01')),
      graceBankDays: 1,
    });

  it('is kept by what came in on all of them together', () => {
    const paid = [buildOpenItem({ open: usd(0) }), buildOpenItem({ id: 'item-2', open: usd(0) })];
    expect(of(...paid)).toMatchObject({ kind: 'kept', received: usd(30_000) });
  });

  it('case 68: counts nothing for one that is merely no longer on record', () => {
    expect(of(buildOpenItem({ open: usd(0) }))).toMatchObject({
      kind: 'kept-in-part',
      received: usd(10_000),
    });
  });

  it('counts no more than an invoice owed when it turns into a credit', () => {
    const credit = [
      buildOpenItem({ open: usd(-50_000) }),
      buildOpenItem({ id: 'item-2', open: usd(20_000) }),
    ];
    expect(of(...credit)).toMatchObject({ kind: 'kept-in-part', received: usd(10_000) });
  });
});

it.each([
  ['2026-11-26', true],
  ['2026-11-27', true],
  ['2026-11-28', false],
])('figures of %s are older than a promise for 27 November: %s (B5)', (asOf, older) => {
  const promise = buildPromise({ dueOn: '2026-11-27' });
  const items = [buildOpenItem({ asOf })];
  const question = {
    promise,
    promises: [promise],
    items,
    moment: buildMoment(day('2026-12-01')),
    graceBankDays: 1,
  };
  expect(promiseState(question).figuresOlder).toBe(older);
});
