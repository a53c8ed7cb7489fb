import { expect, it } from 'vitest';
import { median } from '../../../lib/shared/median.ts';

it.each([
  [[7], 7],
  [[30, 4, 10], 10],
  [[9, 1, 2, 4], 3],
  [[-5, -5, 20], -5],
])('the middle of %j is %d', (numbers, middle) => {
  expect(median(numbers)).toBe(middle);
});

it('there is no middle of nothing', () => {
  expect(() => median([])).toThrow(RangeError);
});
