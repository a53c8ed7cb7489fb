import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sortedList } from '../../../lib/shared/sorted-list.ts';

interface One {
  readonly key: number;
  readonly at: number;
}

const byKey = (a: One, b: One) => a.key - b.key;

function sorted(keys: readonly number[]): readonly One[] {
  const list = sortedList(byKey);
  for (const [at, key] of keys.entries()) list.add({ key, at });
  return list.all();
}

it('gives what sorting all at once gives, equals in the order they came', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 9000, size: 'max' }), (keys) => {
      const all = keys.map((key, at) => ({ key, at }));
      expect(sorted(keys)).toEqual(all.toSorted(byKey));
    }),
    { numRuns: 30 },
  );
});

it.each([0, 1, 2047, 2048, 2049, 4096, 20_000])('is whole with %i', (count) => {
  const keys = Array.from({ length: count }, (_, at) => (at * 7919) % 101);
  expect(sorted(keys)).toEqual(keys.map((key, at) => ({ key, at })).toSorted(byKey));
});

it('can be looked at and added to again', () => {
  const list = sortedList<number>((a, b) => a - b);
  for (const one of [3, 1]) list.add(one);
  expect(list.all()).toEqual([1, 3]);
  list.add(2);
  expect(list.all()).toEqual([1, 2, 3]);
});

it('never compares a hundred thousand in one go', () => {
  let compared = 0;
  let most = 0;
  const list = sortedList<number>((a, b) => {
    compared += 1;
    return a - b;
  });
  const step = (work: () => unknown) => {
    compared = 0;
    work();
    most = Math.max(most, compared);
  };
  for (let at = 0; at < 100_000; at += 1) step(() => list.add((at * 7919) % 100_003));
  step(() => list.all());
  // Sorting them at the end takes about 1,600,000.
  expect(most).toBeLessThan(250_000);
});
