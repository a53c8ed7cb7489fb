import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPlan } from '../../../lib/app/check-plan.ts';
import { understoodPlan } from '../../../lib/calls/understood-plan.ts';
import { addDays, type Day, day } from '../../../lib/domain/day.ts';
import { NO_HOLIDAYS } from '../../../lib/domain/holiday-calendar.ts';
import { money, toDecimalString } from '../../../lib/domain/money.ts';
import { type PaymentPlan, planTotal } from '../../../lib/domain/payment-plan.ts';
import { DEFAULT_PROCEDURE } from '../../../lib/dunning/default-procedure.ts';
import type { AccountFacts } from '../../../lib/dunning/facts.ts';
import { rebalanced, rebalanceProposal } from '../../../lib/dunning/plan-state.ts';
import { readAccount } from '../../../lib/dunning/reading.ts';
import { buildCallForm } from '../../support/build-call-form.ts';
import { buildFacts, buildMoment } from '../../support/build-facts.ts';
import { buildOpenItem } from '../../support/build-open-item.ts';
import { buildPlan } from '../../support/build-plan.ts';
import { fuzzRuns } from '../../support/fuzz-runs.ts';
import { called, nextStep, planOf, textsOf, usd } from '../../support/next-step.ts';

/** 400.00 USD on Friday, 27 November, on Monday, 28 December, and on Wednesday, 27 January; two missed end it. */
const plan = buildPlan({ endsAfterMissed: 2, activityId: 'call-20' });
const agreed = called('call', 20, 'talked');

function on(today: string, open: number, overrides: Partial<AccountFacts> = {}): AccountFacts {
  const items = [buildOpenItem({ open: usd(open), asOf: day(today) })];
  return buildFacts({ items, plans: [plan], activities: [agreed], ...overrides });
}

describe('case 38: a plan that does not divide evenly', () => {
  const ground = (open: ReturnType<typeof money>, calendar = NO_HOLIDAYS) => ({
    items: [buildOpenItem({ open })],
    today: day('2026-11-18'),
    calendar,
    owner: 'Jo Bell',
    homeCurrency: 'USD',
  });
  const typed = (fields: Partial<NonNullable<ReturnType<typeof buildCallForm>['plan']>>) =>
    buildCallForm({
      outcome: 'promised',
      plan: {
        currency: '',
        total: '',
        parts: '',
        firstOn: '',
        every: 'month',
        own: [],
        rate: '',
        endsAfterMissed: '',
        method: '',
        itemIds: null,
        ...fields,
      },
    });

  it.each([
    ['1,000.00', 'USD', '3', [33_333, 33_333, 33_334]],
    ['0.05', 'USD', '3', [1, 1, 3]],
    ['1000', 'JPY', '3', [333, 333, 334]],
    ['1,000.001', 'KWD', '2', [500_000, 500_001]],
  ])('case 38: %s %s in %s parts: the last takes what is over', (total, currency, parts, expected) => {
    const form = typed({ total, parts, currency, firstOn: '2026-12-01' });
    const understood = understoodPlan(form, ground(money(120_000, currency)));
    if (!understood.ok) throw new Error(understood.message);
    expect(understood.value?.instalments.map(({ amount }) => amount.amount)).toEqual(expected);
  });

  it.each([
    ['as agreed', ['333.33', '333.33', '333.34'], null],
    ['a cent less', ['333.33', '333.33', '333.33'], '0.01 USD less than agreed.'],
    ['a cent more', ['333.34', '333.33', '333.34'], '0.01 USD more than agreed.'],
  ])('case 38: own instalments %s', (_name, amounts, refused) => {
    const own = amounts.map((amount, index) => ({ amount, dueOn: `2026-12-0${index + 1}` }));
    const facts = on('2026-11-18', 120_000);
    const understood = understoodPlan(typed({ total: '1000', own }), ground(usd(120_000)));
    if (!understood.ok) throw new Error(understood.message);
    const problem = checkPlan({ plan: understood.value, lateAgreed: false }, facts, buildMoment());
    expect(problem?.message.split(': ')[1] ?? null).toBe(refused);
  });

  it('case 38, P16: any plan that is typed sums to the agreed amount, to the digit, and its rest does too', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 200, max: 1e10 }),
        fc.integer({ min: 2, max: 60 }),
        fc.constantFrom('USD', 'EUR', 'JPY', 'KWD'),
        fc.constantFrom<'week' | 'two-weeks' | 'month'>('week', 'two-weeks', 'month'),
        fc.nat({ max: 1000 }),
        (amount, parts, currency, every, paid) => {
          const total = money(amount, currency);
          const form = typed({
            total: toDecimalString(total),
            parts: String(parts),
            currency,
            every,
            firstOn: '2026-12-01',
          });
          const understood = understoodPlan(form, ground(total));
          if (!understood.ok || !understood.value) throw new Error('A plan was typed');
          const { instalments } = understood.value;
          const row: PaymentPlan = { ...plan, instalments: [...instalments] };
          expect(instalments).toHaveLength(parts);
          expect(planTotal(row)).toEqual(total);
          expect(
            checkPlan(
              { plan: understood.value, lateAgreed: true },
              buildFacts({ items: [buildOpenItem({ open: total })] }),
              buildMoment(),
            ),
          ).toBeNull();
          const received = Math.min(paid, amount - 1);
          const today = addDays(instalments[Math.floor(parts / 2)]?.dueOn ?? day('2026-12-01'), -1);
          const covered = { ...row, covers: [{ itemId: 'item-1', open: total }] };
          const items = [buildOpenItem({ open: money(amount - received, currency) })];
          const [one] = readAccount(
            buildFacts({ items, plans: [covered] }),
            DEFAULT_PROCEDURE,
            buildMoment(today),
          ).plans;
          const rest = one ? rebalanced(one.plan, one.state, today) : [];
          expect(rest.reduce((sum, one) => sum + one.amount.amount, 0)).toBe(amount - received);
        },
      ),
      { numRuns: fuzzRuns(100) },
    );
  });
});

describe('case 39: a plan over several invoices, one of which is paid by itself', () => {
  const three = ['item-1', 'item-2', 'item-3'];
  const covers = three.map((itemId) => ({ itemId, open: usd(40_000) }));
  const wide = { ...plan, covers };
  const paid = (ids: readonly string[], today: string) =>
    on(today, 0, {
      plans: [wide],
      items: three.map((id, index) =>
        buildOpenItem({
          id,
          number: `INV-${index + 1}`,
          open: usd(ids.includes(id) ? 0 : 40_000),
          asOf: day(today),
        }),
      ),
    });
  const read = (facts: AccountFacts, today: string) => {
    const [one] = readAccount(facts, DEFAULT_PROCEDURE, buildMoment(day(today))).plans;
    if (!one) throw new Error('There is a plan');
    return { ...one, proposal: rebalanceProposal(one, day(today)) };
  };

  it.each<[string, string[], string, string[], number[] | null]>([
    ['one of three, before the first day', ['item-2'], '2026-11-20', ['INV-2'], [26_666, 26_666, 26_668]],
    ['two of three', ['item-1', 'item-3'], '2026-11-20', ['INV-1', 'INV-3'], [13_333, 13_333, 13_334]],
    ['one of three, once as much was due: it is no news', ['item-2'], '2026-12-02', [], null],
    ['all three: nothing is left', three, '2026-11-20', [], null],
    ['none', [], '2026-11-20', [], null],
  ])('case 39: %s', (_name, ids, today, ahead, amounts) => {
    const { state, proposal } = read(paid(ids, today), today);
    expect(state.paidAhead.map(({ number }) => number)).toEqual(ahead);
    expect(proposal?.map(({ amount }) => amount.amount) ?? null).toEqual(amounts);
  });

  it('case 39: it is proposed, not done: the instalments stay as agreed, and a missed one is what was agreed', () => {
    const today: Day = day('2026-12-30');
    const facts = paid(['item-2'], today);
    expect(read(facts, today).state.missed.map(({ dueOn }) => dueOn)).toEqual(['2026-12-28']);
    expect(planOf(nextStep(facts, buildMoment(today)))?.amounts).toEqual([usd(40_000)]);
    const before = nextStep(paid(['item-2'], '2026-11-20'), buildMoment(day('2026-11-20')));
    expect(textsOf(before)).toEqual([
      'Next instalment: 400.00 USD on December 28',
      'INV-2 was paid by itself: agree on the rest anew',
    ]);
  });
});
