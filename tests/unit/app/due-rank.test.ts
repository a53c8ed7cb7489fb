import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueRank, type Urgency } from '../../../lib/app/due-rank.ts';
import { money } from '../../../lib/domain/money.ts';

const usual: Urgency = {
  isBroken: false,
  isContact: true,
  tone: 2,
  overdue: [money(120_000, 'USD')],
  oldestDaysPastDue: 30,
};
const rank = (one: Partial<Urgency>) => dueRank({ ...usual, ...one });

describe('the order of the day’s list (P26)', () => {
  it.each<[string, Partial<Urgency>, Partial<Urgency>]>([
    [
      'case 32: a broken promise comes before the firmest step',
      { isBroken: true, tone: 0, overdue: [money(100, 'USD')], oldestDaysPastDue: 1 },
      { tone: 5, overdue: [money(900_000_000, 'USD')], oldestDaysPastDue: 900 },
    ],
    ['the firmer step comes before the larger sum', { tone: 3 }, { overdue: [money(99_000_000, 'USD')] }],
    [
      'ten times the sum comes before the older debt',
      { overdue: [money(1_000_000, 'USD')], oldestDaysPastDue: 1 },
      { overdue: [money(999_999, 'USD')], oldestDaysPastDue: 400 },
    ],
    [
      'within one power of ten the older debt comes first',
      { overdue: [money(100_000, 'USD')], oldestDaysPastDue: 31 },
      { overdue: [money(999_900, 'USD')], oldestDaysPastDue: 30 },
    ],
    [
      'a question that a contact waits behind is as urgent as one: before a question by itself',
      { isContact: true, tone: 0, overdue: [] },
      { isContact: false, tone: 0, overdue: [money(900_000_000, 'USD')] },
    ],
    [
      'two currencies are not added up: the larger of the sums counts',
      { overdue: [money(100_000, 'USD')] },
      { overdue: [money(90_000, 'EUR'), money(90_000, 'USD')] },
    ],
    [
      'a sum is as large as its currency says: 12,840.00 EUR come before 128,000 yen',
      { overdue: [money(1_284_000, 'EUR')] },
      { overdue: [money(128_000, 'JPY')] },
    ],
    [
      'a dinar is worth more than a dollar: 1,000.000 KWD come before 2,000.00 USD',
      { overdue: [money(1_000_000, 'KWD')] },
      { overdue: [money(200_000, 'USD')] },
    ],
  ])('%s', (_, before, after) => {
    expect(rank(before)).toBeLessThan(rank(after));
  });

  it('is one whole number, whatever is owed and however late', () => {
    const any = fc.record({
      isBroken: fc.boolean(),
      isContact: fc.boolean(),
      tone: fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const, 4 as const, 5 as const),
      overdue: fc.array(
        fc
          .tuple(fc.maxSafeInteger(), fc.constantFrom('USD', 'JPY', 'KWD'))
          .map(([amount, currency]) => money(amount, currency)),
        { maxLength: 3 },
      ),
      oldestDaysPastDue: fc.integer({ min: -10, max: 40_000 }),
    });
    const keyOf = ({ isBroken, isContact, tone }: Urgency) => [isBroken ? 0 : 1, isContact ? 0 : 1, 5 - tone];
    fc.assert(
      fc.property(any, any, (a, b) => {
        const [left, right] = [dueRank(a), dueRank(b)];
        expect(Number.isSafeInteger(left) && left >= 0).toBe(true);
        const [x, y] = [keyOf(a).join(), keyOf(b).join()];
        if (x !== y) expect(left < right).toBe(x < y);
      }),
    );
  });
});
