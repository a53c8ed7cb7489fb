import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../../../lib/domain/day.ts';
import { expectedPayments } from '../../../lib/dunning/expected-payments.ts';
import type { AccountFacts } from '../../../lib/dunning/facts.ts';
import { readAccount } from '../../../lib/dunning/reading.ts';
import { anySituation } from '../../support/any-facts.ts';
import { buildDispute } from '../../support/build-dispute.ts';
import { buildFacts, buildMoment, dayAgo } from '../../support/build-facts.ts';
import { buildOpenItem } from '../../support/build-open-item.ts';
import { buildPlacement } from '../../support/build-placement.ts';
import { buildPlan } from '../../support/build-plan.ts';
import { buildPromise } from '../../support/build-promise.ts';
import { fuzzRuns } from '../../support/fuzz-runs.ts';
import { readingOf, usd } from '../../support/next-step.ts';

const expected = (facts: Partial<AccountFacts>, paidAfter: readonly number[] = [], on = '2026-11-18') =>
  expectedPayments(readingOf(buildFacts(facts), buildMoment(day(on))), paidAfter).map(
    ({ on: then, amount, from }) => `${then} ${amount.amount} ${amount.currency} ${from}`,
  );
const toCome = buildOpenItem({ dueOn: dayAgo(-12) });
const late = buildOpenItem({ dueOn: dayAgo(12) });

describe('what is expected of what is open (H2, P32)', () => {
  it.each<[string, Partial<AccountFacts>, readonly number[], string[]]>([
    ['by its due date', { items: [toCome] }, [], ['2026-11-30 120000 USD due-date']],
    [
      'today, when it is due today',
      { items: [buildOpenItem({ dueOn: dayAgo(0) })] },
      [],
      ['2026-11-18 120000 USD due-date'],
    ],
    ['not at all, when it is late and nothing says when', { items: [late] }, [], []],
    ['two paid invoices are no habit', { items: [toCome] }, [8, 8], ['2026-11-30 120000 USD due-date']],
    ['by habit, the middle of three', { items: [toCome] }, [40, 8, 3], ['2026-12-08 120000 USD habit']],
    ['by habit, late as it is', { items: [late] }, [20, 20, 20], ['2026-11-26 120000 USD habit']],
    ['by habit, never before today', { items: [late] }, [3, 3, 3], ['2026-11-18 120000 USD habit']],
    ['by habit, before it is due', { items: [toCome] }, [-4, -4, -4], ['2026-11-26 120000 USD habit']],
    ['never without a due date', { items: [buildOpenItem({ dueOn: null })] }, [3, 3, 3], []],
    [
      'case 68: not when the last export does not list it',
      { items: [{ ...toCome, inLastImport: false }] },
      [],
      [],
    ],
    [
      'case 63: not when a collection partner has it',
      { items: [late], activities: [buildPlacement({ items: [{ itemId: 'item-1', levelId: null }] })] },
      [3, 3, 3],
      [],
    ],
    ['P10: not when all of it is under a complaint', { items: [toCome], disputes: [buildDispute()] }, [], []],
    [
      'case 27: but the part that is not',
      { items: [toCome], disputes: [buildDispute({ parts: [{ itemId: 'item-1', amount: usd(50_000) }] })] },
      [],
      ['2026-11-30 70000 USD due-date'],
    ],
    [
      'on the promised day',
      { items: [late], promises: [buildPromise()] },
      [9, 9, 9],
      ['2026-11-27 120000 USD promise'],
    ],
    [
      'only the promised part of it',
      { items: [toCome], promises: [buildPromise({ amount: usd(40_000) })] },
      [],
      ['2026-11-27 40000 USD promise', '2026-11-30 80000 USD due-date'],
    ],
    [
      'what has come in of a promise is not expected again',
      { items: [buildOpenItem({ open: usd(20_000) })], promises: [buildPromise({ amount: usd(110_000) })] },
      [],
      ['2026-11-27 10000 USD promise'],
    ],
    [
      'no more than is open, when a promise is larger',
      { items: [late], promises: [buildPromise({ amount: usd(500_000) })] },
      [],
      ['2026-11-27 120000 USD promise'],
    ],
    [
      'case 36: by the days of the plan',
      { items: [late], plans: [buildPlan()] },
      [],
      ['2026-11-27 40000 USD plan', '2026-12-28 40000 USD plan', '2027-01-27 40000 USD plan'],
    ],
    [
      'in one line for a day, a currency and a ground',
      {
        items: [
          toCome,
          { ...toCome, id: 'item-2' },
          buildOpenItem({ id: 'item-3', dueOn: toCome.dueOn, open: { amount: 5, currency: 'EUR' } }),
        ],
      },
      [],
      ['2026-11-30 5 EUR due-date', '2026-11-30 240000 USD due-date'],
    ],
  ])('%s', (_, facts, paidAfter, lines) => {
    expect(expected(facts, paidAfter)).toEqual(lines);
  });

  it('case 31: a promise whose day has passed is expected today as long as it may still be kept', () => {
    expect(expected({ items: [late], promises: [buildPromise()] }, [], '2026-11-29')).toEqual([
      '2026-11-29 120000 USD promise',
    ]);
    expect(expected({ items: [late], promises: [buildPromise()] }, [], '2026-12-01')).toEqual([]);
  });

  it('is never more than is open in that currency, never before today, never nothing, soonest first', () => {
    fc.assert(
      fc.property(
        anySituation,
        fc.array(fc.integer({ min: -30, max: 90 }), { maxLength: 5 }),
        ({ facts, procedure, moment }, paidAfter) => {
          const reading = readAccount(facts, procedure, moment);
          const payments = expectedPayments(reading, paidAfter);
          for (const { currency, amount } of reading.balances.open) {
            const sum = payments
              .filter((one) => one.amount.currency === currency)
              .reduce((all, one) => all + one.amount.amount, 0);
            expect(sum).toBeLessThanOrEqual(amount);
          }
          for (const { on, amount } of payments) {
            expect(amount.amount).toBeGreaterThan(0);
            expect(on >= moment.today).toBe(true);
            expect(reading.balances.open.some(({ currency }) => currency === amount.currency)).toBe(true);
          }
          const days = payments.map(({ on }) => on);
          expect(days).toEqual(days.toSorted());
        },
      ),
      { numRuns: fuzzRuns(100) },
    );
  });
});
