import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstBeyondOpen } from '../../../lib/calls/first-beyond-open.ts';
import { fuzzRuns } from '../../support/fuzz-runs.ts';

const open = new Map([
  ['a', 1000],
  ['b', 500],
]);
const claim = (amount: number, ...itemIds: string[]) => ({ amount, itemIds });

describe('several promises over what is open', () => {
  it.each([
    ['one for all of it', [claim(1500, 'a', 'b')], null],
    ['one for a cent more', [claim(1501, 'a', 'b')], 0],
    ['two halves of one invoice', [claim(500, 'a'), claim(500, 'a')], null],
    ['two that fit alone and not together', [claim(700, 'a'), claim(700, 'a')], 1],
    ['one moves over to another invoice for the next', [claim(700, 'a', 'b'), claim(800, 'a')], null],
    ['and no further than it can', [claim(701, 'a', 'b'), claim(800, 'a')], 1],
    ['two moves in a row', [claim(500, 'a', 'b'), claim(500, 'a', 'b'), claim(500, 'b')], null],
    ['an invoice nobody knows', [claim(1, 'c')], 0],
    ['nothing', [claim(0, 'a')], null],
  ] as const)('%s', (_name, claims, expected) => {
    expect(firstBeyondOpen(claims, open)).toBe(expected);
  });

  it('says what counting every group of promises says', () => {
    const ids = ['a', 'b', 'c'];
    const anyClaim = fc.record({
      amount: fc.integer({ min: 1, max: 30 }),
      itemIds: fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1 }),
    });
    const anyOpen = fc.tuple(...ids.map(() => fc.integer({ min: 0, max: 40 })));
    fc.assert(
      fc.property(fc.array(anyClaim, { minLength: 1, maxLength: 5 }), anyOpen, (claims, amounts) => {
        const owed = new Map(ids.map((id, index) => [id, amounts[index] ?? 0]));
        // Hall: it fits when no group of promises is more than is open on the invoices of that group.
        const fits = (count: number) =>
          Array.from({ length: 2 ** count }, (_, bits) =>
            claims.slice(0, count).filter((_one, at) => bits & (1 << at)),
          ).every((group) => {
            const theirs = new Set(group.flatMap(({ itemIds }) => itemIds));
            const room = [...theirs].reduce((sum, id) => sum + (owed.get(id) ?? 0), 0);
            return group.reduce((sum, { amount }) => sum + amount, 0) <= room;
          });
        const expected = claims.findIndex((_one, at) => !fits(at + 1));
        expect(firstBeyondOpen(claims, owed)).toBe(expected < 0 ? null : expected);
      }),
      { numRuns: fuzzRuns(300) },
    );
  });
});
