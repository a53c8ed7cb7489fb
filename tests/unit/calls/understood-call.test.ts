import { describe, expect, it } from 'vitest';
import type { CallGround } from '../../../lib/calls/call-ground.ts';
import { hasFarDay } from '../../../lib/calls/has-far-day.ts';
import { understoodDetails } from '../../../lib/calls/understood-details.ts';
import { disputeShown, understoodDispute } from '../../../lib/calls/understood-dispute.ts';
import { beginPlan, planInSight, planOver, understoodPlan } from '../../../lib/calls/understood-plan.ts';
import { promiseRows, understoodPromises } from '../../../lib/calls/understood-promises.ts';
import { undisputedOn } from '../../../lib/calls/undisputed-on.ts';
import { type CallForm, callFormSchema } from '../../../lib/domain/call-form.ts';
import { day } from '../../../lib/domain/day.ts';
import { NO_HOLIDAYS } from '../../../lib/domain/holiday-calendar.ts';
import { money } from '../../../lib/domain/money.ts';
import { buildOpenItem } from '../../support/build-open-item.ts';

const ground: CallGround = {
  items: [
    buildOpenItem({ id: 'a', open: money(120_000, 'USD') }),
    buildOpenItem({ id: 'b', open: money(50_000, 'USD') }),
    buildOpenItem({ id: 'y', open: money(9_001, 'JPY') }),
  ],
  today: day('2026-11-19'),
  calendar: NO_HOLIDAYS,
  owner: 'Jo Bell',
  homeCurrency: 'EUR',
};

const form = (typed: object): CallForm =>
  callFormSchema.parse({ outcome: 'promised', itemIds: ['a', 'b'], ...typed });

describe('promises as typed', () => {
  const promises = (...rows: object[]) => understoodPromises(form({ promises: rows }), ground);

  it('are about all that is ticked, or their own choice of it, in its currency', () => {
    expect(
      promises(
        { amount: '1.200,00', dueOn: '2026-12-04', method: ' ' },
        { amount: '5', dueOn: '2026-12-05', itemIds: ['b', 'gone'], method: 'card' },
      ),
    ).toEqual({
      ok: true,
      value: [
        { amount: money(120_000, 'USD'), dueOn: '2026-12-04', itemIds: ['a', 'b'], method: null },
        { amount: money(500, 'USD'), dueOn: '2026-12-05', itemIds: ['b'], method: 'card' },
      ],
    });
  });

  it.each([
    ['case 30: no day', [{ amount: '5' }], 'promise-date'],
    ['no amount', [{ dueOn: '2026-12-04' }], 'promise-amount'],
    [
      'no amount in the second',
      [{ amount: '5', dueOn: '2026-12-04' }, { dueOn: '2026-12-04' }],
      'promise-amount-2',
    ],
    [
      'the empty second keeps its place',
      [{ amount: '5', dueOn: '2026-12-04' }, {}, { amount: '5' }],
      'promise-date-3',
    ],
    ['cents of a yen', [{ amount: '5.50', currency: 'JPY', dueOn: '2026-12-04' }], 'promise-amount'],
    ['nothing at all', [], 'promise-amount'],
  ])('%s: refused beside %s', (_name, rows, reason) => {
    expect(promises(...rows)).toMatchObject({ ok: false, reason });
  });

  it('beside a plan no promise is asked for', () => {
    const planned = form({ plan: { parts: '3' } });
    expect(promiseRows(planned)).toEqual([]);
    expect(understoodPromises(planned, ground)).toEqual({ ok: true, value: [] });
  });
});

describe('a plan as typed', () => {
  it('begins with what is ticked and not promised already', () => {
    expect(beginPlan(form({}), ground)).toMatchObject({ total: '1700.00', currency: 'USD', parts: '3' });
    expect(beginPlan(form({ promises: [{ amount: '200' }] }), ground)).toMatchObject({ total: '1500.00' });
    expect(beginPlan(form({ itemIds: ['y'] }), ground)).toMatchObject({ total: '9001', currency: 'JPY' });
    expect(beginPlan(form({ promises: [{ amount: '1700' }] }), ground)).toMatchObject({ total: '' });
  });

  it('case 34: begins with what this call neither promises nor disputes, in its own currency', () => {
    const begun = (typed: object) => beginPlan(form(typed), ground).total;
    expect(begun({ promises: [{ amount: '5000', currency: 'JPY', itemIds: ['y'] }] })).toBe('1700.00');
    expect(
      begun({
        outcome: 'disputes',
        dispute: { text: 'x', answerBy: '2026-11-26', itemIds: ['b'] },
        promises: [{ amount: '200', itemIds: ['b'] }],
      }),
    ).toBe('');
    expect(
      begun({ outcome: 'disputes', dispute: { text: 'x', answerBy: '2026-11-26', itemIds: ['b'] } }),
    ).toBe('1200.00');
  });

  it('case 34: covers the invoices chosen for it, among those the call is about', () => {
    const typed = (itemIds: string[] | null) =>
      understoodPlan(form({ plan: { total: '300', parts: '3', firstOn: '2026-12-04', itemIds } }), ground);
    expect(typed(null)).toMatchObject({ value: { itemIds: ['a', 'b'] } });
    expect(typed(['b', 'gone'])).toMatchObject({ value: { itemIds: ['b'] } });
    expect(typed([])).toMatchObject({ value: { itemIds: [] } });
  });

  it.each<[string, object, string[], object]>([
    [
      'all of it stays all of it',
      { total: '1700.00' },
      ['b'],
      { itemIds: ['b'], currency: 'USD', total: '500.00' },
    ],
    ['a sum that was agreed stays', { total: '900' }, ['a'], { itemIds: ['a'] }],
    ['its currency follows', { total: '1700.00' }, ['y'], { itemIds: ['y'], currency: 'JPY', total: '9001' }],
    ['none is asked for when saved', { total: '1700.00' }, [], { itemIds: [] }],
  ])('case 34: over other invoices %s', (_name, typed, itemIds, expected) => {
    const filled = form({ itemIds: ['a', 'b', 'y'], plan: { currency: 'USD', ...typed } });
    if (!filled.plan) throw new Error('A plan was typed');
    expect(planOver(filled.plan, itemIds, filled, ground)).toEqual(expected);
  });

  it('P23: keeps the rate as it was typed; own instalments come in the order of their days', () => {
    const plan = {
      total: '1,700',
      rate: '6.23',
      own: [
        { amount: '700', dueOn: '2027-01-04' },
        { amount: '1,000', dueOn: '2026-12-05' },
      ],
    };
    expect(understoodPlan(form({ plan }), ground)).toMatchObject({
      ok: true,
      value: {
        total: money(170_000, 'USD'),
        rate: '6.23',
        endsAfterMissed: 2,
        instalments: [
          { dueOn: '2026-12-07', amount: money(100_000, 'USD') },
          { dueOn: '2027-01-04', amount: money(70_000, 'USD') },
        ],
      },
    });
  });

  const even = { total: '1,700', parts: '3', firstOn: '2026-12-04' };
  it.each<[string, object, string]>([
    ['no sum', { ...even, total: '' }, 'plan-total'],
    ['no amount', { ...even, total: 'half' }, 'plan-total'],
    ['one part', { ...even, parts: '1' }, 'plan-parts'],
    ['“a few”', { ...even, parts: 'a few' }, 'plan-parts'],
    ['case 38: 3.333 parts', { ...even, parts: '3.333' }, 'plan-parts'],
    ['less than nothing', { ...even, total: '-5' }, 'plan-parts'],
    ['too many', { ...even, parts: '121' }, 'plan-parts'],
    ['less than a cent each', { ...even, total: '0.02' }, 'plan-parts'],
    ['no first day', { ...even, firstOn: '' }, 'plan-first'],
    ['an own one without a day', { ...even, own: [{ amount: '5', dueOn: '' }] }, 'plan-instalments'],
    ['an own one without a sum', { ...even, own: [{ amount: '', dueOn: '2026-12-04' }] }, 'plan-instalments'],
    [
      'two own ones on a day',
      {
        ...even,
        own: [
          { amount: '5', dueOn: '2026-12-04' },
          { amount: '6', dueOn: '2026-12-04' },
        ],
      },
      'plan-instalments',
    ],
  ])('%s: refused beside %s', (_name, plan, reason) => {
    expect(understoodPlan(form({ plan }), ground)).toMatchObject({ ok: false, reason });
  });

  it('shows what it can while it is typed', () => {
    const shown = (plan: object) =>
      planInSight(form({ plan }).plan ?? beginPlan(form({}), ground), form({}), ground);
    expect(shown({ ...even, firstOn: '' }).instalments).toEqual([]);
    expect(shown({ ...even, total: '' })).toMatchObject({ total: null, instalments: [] });
    expect(
      shown({
        total: '10',
        own: [
          { amount: '5', dueOn: '2026-12-04' },
          { amount: '', dueOn: '' },
        ],
      }).instalments,
    ).toHaveLength(1);
  });
});

describe('P10: a complaint as typed', () => {
  const complaint = (typed: object) => understoodDispute(form({ outcome: 'disputes', ...typed }), ground);

  it('has an owner and five working days, and may stand in the note', () => {
    expect(complaint({ note: ' Broken ' })).toEqual({
      ok: true,
      value: { itemIds: ['a', 'b'], parts: [], text: 'Broken', owner: 'Jo Bell', answerBy: '2026-11-26' },
    });
    expect(disputeShown(form({}), ground)).toBeNull();
  });

  it('a note about a promise is no complaint', () => {
    const dispute = { answerBy: '2026-11-26' };
    expect(understoodDispute(form({ dispute, note: 'Pays on Friday' }), ground)).toMatchObject({
      value: { text: '' },
    });
  });

  it('case 27: a part is a part; all of it is none', () => {
    const dispute = (parts: object[], itemIds: string[] | null = null) =>
      complaint({ dispute: { text: 'x', owner: 'y', answerBy: '2026-11-26', itemIds, parts } });
    const part = { itemId: 'a', amount: '200' };
    expect(dispute([part])).toMatchObject({
      value: { parts: [{ itemId: 'a', amount: money(20_000, 'USD') }] },
    });
    expect(dispute([{ ...part, amount: '1,200.00' }])).toMatchObject({ value: { parts: [] } });
    expect(dispute([part], ['b'])).toMatchObject({ value: { itemIds: ['b'], parts: [] } });
    expect(dispute([{ ...part, amount: 'some' }])).toMatchObject({ ok: false, reason: 'dispute-parts' });
  });
});

it.each([
  [{ promises: [{ dueOn: '2026-12-19' }] }, false],
  [{ promises: [{ dueOn: '2026-12-20' }] }, true],
  [{ plan: { firstOn: '2026-12-20' } }, true],
  [{ plan: { firstOn: '2026-12-20', own: [{ dueOn: '2026-12-04' }, { dueOn: '2027-03-01' }] } }, false],
  [{}, false],
])('case 35: %j has a day far away: %s', (typed, expected) => {
  expect(hasFarDay(form(typed), ground.today)).toBe(expected);
});

it('D12: a detail that was asked and not answered says nothing', () => {
  const detail = { contactId: 'mary', kind: 'email', before: '', answer: 'changed', after: ' ' };
  const answered = { ...detail, before: 'm@a.example', answer: 'confirmed', after: 'left over' };
  expect(understoodDetails(form({ details: [detail, answered] }))).toEqual([{ ...answered, after: '' }]);
});

it.each([
  ['nothing is disputed', {}, 170_000],
  [
    'a part is',
    { dispute: { answerBy: '2026-11-26', itemIds: ['a'], parts: [{ itemId: 'a', amount: '200' }] } },
    150_000,
  ],
  ['an invoice is', { dispute: { answerBy: '2026-11-26', itemIds: ['b'] } }, 120_000],
  ['all is', { outcome: 'disputes' }, 0],
  [
    'it was, before the call ended otherwise',
    { outcome: 'talked', dispute: { answerBy: '2026-11-26' } },
    170_000,
  ],
])('case 27: what can be promised when %s', (_name, typed, expected) => {
  expect(undisputedOn(['a', 'b'], 'USD', form(typed), ground)).toEqual(money(expected, 'USD'));
});
