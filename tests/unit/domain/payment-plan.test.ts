import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { money } from '../../../lib/domain/money.ts';
import { paymentPlanSchema, planTotal, splitEvenly } from '../../../lib/domain/payment-plan.ts';
import { buildPlan } from '../../support/build-plan.ts';
import { fuzzRuns } from '../../support/fuzz-runs.ts';

describe('case 38: an amount in even parts', () => {
  it.each([
    ['the last takes the cents', 100_000, 'USD', 3, [33_333, 33_333, 33_334]],
    ['nothing is left over', 120_000, 'USD', 3, [40_000, 40_000, 40_000]],
    ['case 12: whole yen', 1000, 'JPY', 3, [333, 333, 334]],
    ['case 12: thousandths of a dinar', 1_000_001, 'KWD', 2, [500_000, 500_001]],
    ['one part is all of it', 99, 'USD', 1, [99]],
    ['fewer cents than parts', 2, 'USD', 3, [0, 0, 2]],
  ])('%s', (_name, amount, currency, parts, expected) => {
    expect(splitEvenly(money(amount, currency), parts)).toEqual(
      expected.map((part) => money(part, currency)),
    );
  });

  it('adds up to the cent, and no part differs by more than the parts are many', () => {
    const anyAmount = fc.integer({ min: 0, max: 1e12 });
    fc.assert(
      fc.property(anyAmount, fc.integer({ min: 1, max: 60 }), (amount, parts) => {
        const split = splitEvenly(money(amount, 'USD'), parts).map((part) => part.amount);
        expect(split).toHaveLength(parts);
        expect(split.reduce((sum, part) => sum + part, 0)).toBe(amount);
        expect(Math.max(...split) - Math.min(...split)).toBeLessThan(parts);
        expect(Math.min(...split)).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: fuzzRuns(200) },
    );
  });
});

it('the agreed sum is that of its instalments', () => {
  expect(planTotal(buildPlan())).toEqual(money(120_000, 'USD'));
});

it.each([
  ['no invoice', { covers: [] }],
  ['no instalment', { instalments: [] }],
  ['a rule that ends it before anything was missed', { endsAfterMissed: 0 }],
  ['a day that does not exist', { instalments: [{ dueOn: '2027-02-29', amount: money(1, 'USD') }] }],
])('a plan with %s is none', (_name, overrides) => {
  expect(paymentPlanSchema.safeParse({ ...buildPlan(), ...overrides }).success).toBe(false);
});
