import { describe, expect, it } from 'vitest';
import { leftToAgree } from '../../../lib/calls/left-to-agree.ts';
import { money } from '../../../lib/domain/money.ts';

const usd = (amount: number) => money(amount, 'USD');
const open = new Map([
  ['a', usd(120_000)],
  ['b', usd(50_000)],
  ['c', money(9_001, 'JPY')],
  ['credit', usd(-3_000)],
]);

describe('case 34: what is left to agree on beside the other agreements of a call', () => {
  it.each<[string, [number, string[]][], string[], number]>([
    ['nothing else is agreed', [], ['a', 'b'], 170_000],
    ['half is promised', [[60_000, ['a']]], ['a'], 60_000],
    ['all of it is promised', [[120_000, ['a']]], ['a'], 0],
    ['the other can be paid on either', [[60_000, ['a', 'b']]], ['a'], 110_000],
    [
      'several are promised',
      [
        [60_000, ['a']],
        [50_000, ['b']],
      ],
      ['a', 'b'],
      60_000,
    ],
    ['the others are too much already', [[120_001, ['a']]], ['b'], 0],
    ['a credit and another currency give nothing', [], ['b', 'c', 'credit', 'gone'], 50_000],
    ['nothing is ticked', [], [], 0],
  ])('%s', (_name, others, itemIds, expected) => {
    const claims = others.map(([amount, ids]) => ({ amount: usd(amount), itemIds: ids }));
    expect(leftToAgree({ itemIds, currency: 'USD', open, others: claims })).toEqual(usd(expected));
  });

  it('what is promised in another currency takes nothing away', () => {
    const others = [{ amount: money(9_001, 'JPY'), itemIds: ['a', 'c'] }];
    expect(leftToAgree({ itemIds: ['a'], currency: 'USD', open, others })).toEqual(usd(120_000));
  });
});
