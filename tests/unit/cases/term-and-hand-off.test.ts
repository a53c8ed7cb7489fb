import { describe, expect, it } from 'vitest';
import type { Day } from '../../../lib/domain/day.ts';
import { DEFAULT_PROCEDURE } from '../../../lib/dunning/default-procedure.ts';
import type { AccountFacts } from '../../../lib/dunning/facts.ts';
import { noticeState } from '../../../lib/dunning/notice-state.ts';
import { readAccount } from '../../../lib/dunning/reading.ts';
import { buildDispute } from '../../support/build-dispute.ts';
import { buildMoment, dayAgo, daysAgo } from '../../support/build-facts.ts';
import { buildOpenItem } from '../../support/build-open-item.ts';
import { buildPartnerTold } from '../../support/build-partner-told.ts';
import { buildPlacement } from '../../support/build-placement.ts';
import { buildPlan } from '../../support/build-plan.ts';
import { buildPromise } from '../../support/build-promise.ts';
import { called, inShort, late, nextStep, notice, planOf, textsOf, usd } from '../../support/next-step.ts';

const call = called('call', 90);
const invoice = (open: number) => buildOpenItem({ dueOn: dayAgo(150), open: usd(open) });
const noticed = (overrides: Partial<AccountFacts> = {}) => late(150, [call, notice(20)], overrides);

describe('case 62: a payment, promise or dispute during the term', () => {
  const since = daysAgo(10);
  const credit = (overrides = {}) =>
    buildOpenItem({
      id: '01Z',
      kind: 'unapplied-cash',
      number: 'PAY-7',
      dueOn: null,
      open: usd(-500),
      ...overrides,
    });

  it.each<[string, Partial<AccountFacts>, string]>([
    ['a part payment', { items: [invoice(70_000)] }, 'a payment came in since'],
    [
      'a part payment that nobody has allocated yet',
      { items: [invoice(120_000), credit()] },
      'a payment came in since',
    ],
    [
      'a promise that is broken by now',
      { promises: [buildPromise({ createdAt: since, dueOn: dayAgo(9) })] },
      'a promise',
    ],
    [
      'a plan that has ended by now',
      { plans: [buildPlan({ createdAt: since, instalments: [{ dueOn: dayAgo(9), amount: usd(120_000) }] })] },
      'instalments',
    ],
    [
      'a complaint that is settled by now',
      { disputes: [buildDispute({ createdAt: since, resolvedAt: daysAgo(8) })] },
      'complaint',
    ],
  ])(
    'case 62: %s stops it: the hand-off is blocked, and only a new notice starts it again',
    (_name, overrides) => {
      const next = nextStep(noticed(overrides));
      expect(planOf(next)?.level.id).not.toBe('hand-off');
      const state = noticeState(readAccount(noticed(overrides), DEFAULT_PROCEDURE, buildMoment()), 'item-1');
      expect(state?.kind).toBe('stopped');
      const again = {
        ...noticed(overrides),
        activities: [call, notice(20), notice(18, overrides.items?.[0]?.open.amount, '01ZZ')],
      };
      const handOff = nextStep({ ...again, promises: [], plans: [], disputes: [] });
      expect(inShort(handOff)).toBe('ask decide-step: hand-off letter');
    },
  );

  it.each<[string, Partial<AccountFacts>]>([
    ['a credit from before the notice', { items: [invoice(120_000), credit({ id: '01A' })] }],
    [
      'a credit in another currency',
      { items: [invoice(120_000), credit({ open: { amount: -500, currency: 'EUR' } })] },
    ],
    ['a credit that is gone from the export', { items: [invoice(120_000), credit({ inLastImport: false })] }],
  ])('case 62: %s does not', (_name, overrides) => {
    expect(
      noticeState(readAccount(noticed(overrides), DEFAULT_PROCEDURE, buildMoment()), 'item-1')?.kind,
    ).toBe('run');
  });

  it('case 62: the whole story: notice, part payment, new notice about the rest, and only then the decision', () => {
    const paid = { items: [invoice(70_000)] };
    const first = nextStep(noticed(paid));
    expect(inShort(first)).toBe('ask decide-step: final-notice email');
    expect(textsOf(first)).toContain(
      'The final notice of October 29 no longer counts: a payment came in since',
    );
    const renewed = (days: number) => nextStep(late(150, [call, notice(60), notice(days, 70_000)], paid));
    expect(inShort(renewed(10))).toBe('not-now level-not-due: hand-off letter');
    expect(planOf(renewed(20))).toMatchObject({ level: { id: 'hand-off' }, amounts: [usd(70_000)] });
  });

  it('case 62: one of two invoices is paid: for the other, wholly unpaid, the term goes on', () => {
    const covers = ['item-1', 'item-2'].map((itemId) => ({
      itemId,
      levelId: 'final-notice',
      open: usd(120_000),
    }));
    const both = { ...notice(20), items: covers };
    const items = [invoice(0), { ...invoice(120_000), id: 'item-2' }];
    const reading = readAccount(late(150, [call, both], { items }), DEFAULT_PROCEDURE, buildMoment());
    expect([noticeState(reading, 'item-1')?.kind, noticeState(reading, 'item-2')?.kind]).toEqual([
      'stopped',
      'run',
    ]);
  });
});

describe('case 63: handed off', () => {
  const placed = buildPlacement({
    at: daysAgo(10),
    items: [{ itemId: 'item-1', levelId: 'hand-off', open: usd(70_000) }],
  });
  const handedOff = (overrides: Partial<AccountFacts>) =>
    nextStep(noticed({ activities: [call, notice(30), placed], ...overrides }));
  const handed = 'INV-1042 was handed to the collection partner: no reminders of ours';

  it.each<[string, Partial<AccountFacts>, string[]]>([
    ['nothing has come in since', { items: [invoice(70_000)] }, [handed]],
    ['fees were added: no more is asked for by us', { items: [invoice(75_000)] }, [handed]],
    [
      'a payment came in that nobody has allocated',
      {
        items: [
          invoice(70_000),
          buildOpenItem({ id: '01Z', kind: 'unapplied-cash', dueOn: null, open: usd(-500) }),
        ],
      },
      [handed, '5.00 USD of credits and payments wait to be allocated'],
    ],
    [
      'a promise to us since: no reminder of ours comes of it',
      { items: [invoice(70_000)], promises: [buildPromise({ createdAt: daysAgo(8), dueOn: dayAgo(5) })] },
      [handed],
    ],
  ])('case 63: %s', (_name, overrides, texts) => {
    const next = handedOff(overrides);
    expect(inShort(next)).toMatch(/^not-now \S+: nothing$/);
    expect(textsOf(next)).toEqual(texts);
  });

  it.each<[string, number, string[]]>([
    [
      'a part has come in since: the partner is to be told, with what is left and of which day',
      50_000,
      [
        'Tell Harbor Collections that 200.00 USD came in on INV-1042',
        '500.00 USD is left with them, as of November 18',
      ],
    ],
    [
      'all has come in since: nothing is left',
      0,
      [
        'Tell Harbor Collections that 700.00 USD came in on INV-1042',
        'Nothing is left of what was handed over, as of November 18',
      ],
    ],
  ])('case 63: %s', (_name, open, texts) => {
    const next = handedOff({ items: [invoice(open)] });
    expect(inShort(next)).toBe('ask tell-partner');
    expect(textsOf(next)).toEqual(texts);
  });

  it('case 63: once told, nothing is asked until more comes in, and only that is told then', () => {
    const told = buildPartnerTold({
      at: daysAgo(5),
      items: [{ itemId: 'item-1', levelId: null, open: usd(50_000) }],
    });
    const toldAnd = (open: number) =>
      nextStep(noticed({ activities: [call, notice(30), placed, told], items: [invoice(open)] }));
    expect(inShort(toldAnd(50_000))).toBe('not-now placed: nothing');
    expect(textsOf(toldAnd(50_000))).toEqual([
      handed,
      '200.00 USD came in since the hand-off: the collection partner was told',
    ]);
    expect(textsOf(toldAnd(20_000))[0]).toBe('Tell Harbor Collections that 300.00 USD came in on INV-1042');
    expect(inShort(toldAnd(60_000))).toBe('not-now placed: nothing');
  });

  it('case 63: of what was handed over again the newest hand-off says what is open, and who has it', () => {
    const again = buildPlacement({
      id: 'again',
      at: daysAgo(4),
      partner: 'Calm & Fair',
      items: [{ itemId: 'item-1', levelId: 'hand-off', open: usd(50_000) }],
    });
    const next = (open: number) =>
      nextStep(noticed({ activities: [call, notice(30), placed, again], items: [invoice(open)] }));
    expect(inShort(next(50_000))).toBe('not-now placed: nothing');
    expect(textsOf(next(40_000))[0]).toBe('Tell Calm & Fair that 100.00 USD came in on INV-1042');
  });

  it('case 63: two partners are told one after the other, each of its own', () => {
    const other = buildPlacement({
      id: 'other',
      at: daysAgo(4),
      partner: 'Calm & Fair',
      items: [{ itemId: 'item-2', levelId: 'hand-off', open: usd(30_000) }],
    });
    const items = [invoice(50_000), { ...invoice(10_000), id: 'item-2', number: 'INV-1043' }];
    const activities = [call, notice(30), placed, other];
    const first = nextStep(noticed({ activities, items }));
    expect(textsOf(first)[0]).toBe('Tell Calm & Fair that 200.00 USD came in on INV-1043');
    const told = buildPartnerTold({
      at: daysAgo(1),
      items: [{ itemId: 'item-2', levelId: null, open: usd(10_000) }],
    });
    const second = nextStep(noticed({ activities: [...activities, told], items }));
    expect(textsOf(second)[0]).toBe('Tell Harbor Collections that 200.00 USD came in on INV-1042');
  });

  it('case 63: before a contact about another invoice the partner is told; the contact follows', () => {
    const other = buildOpenItem({ id: 'item-2', number: 'INV-1043', dueOn: dayAgo(60) });
    const next = handedOff({ items: [invoice(50_000), other] });
    expect(next).toMatchObject({ kind: 'ask', question: 'tell-partner' });
    expect(planOf(next)?.items.map(({ itemId }) => itemId)).toEqual(['item-2']);
  });

  it.each([
    ['no sum was noted at the hand-off', null],
    ['it was in another currency', { amount: 70_000, currency: 'EUR' }],
  ])('case 63: nothing is reckoned where %s', (_name, open) => {
    const unknown = { ...placed, items: [{ itemId: 'item-1', levelId: 'hand-off', open }] };
    const next = nextStep(noticed({ activities: [call, notice(30), unknown], items: [invoice(50_000)] }));
    expect(inShort(next)).toBe('not-now placed: nothing');
  });

  it('case 63: the customer’s other invoices go on, and name nothing of what was handed off', () => {
    const other: Day = dayAgo(9);
    const items = [
      invoice(70_000),
      buildOpenItem({ id: 'item-2', number: 'INV-7', dueOn: other, open: usd(5000) }),
    ];
    expect(planOf(handedOff({ items }))).toMatchObject({
      items: [{ itemId: 'item-2' }],
      amounts: [usd(5000)],
    });
  });
});
