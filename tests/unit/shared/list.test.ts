import { describe, expect, it } from 'vitest';
import { groupBy, minBy, unique } from '../../../lib/shared/list.ts';

it('groups in the order of first appearance', () => {
  const groups = groupBy(['pear', 'fig', 'plum', 'date'], (word) => word.length);
  expect([...groups]).toEqual([
    [4, ['pear', 'plum', 'date']],
    [3, ['fig']],
  ]);
});

it('keeps the first of equals', () => {
  expect(unique(['b', 'a', 'b'])).toEqual(['b', 'a']);
});

describe('the smallest', () => {
  it('is the first of equals', () => {
    expect(minBy(['pear', 'fig', 'nut'], (word) => word.length)).toBe('fig');
  });

  it('is there even when every score is infinite', () => {
    expect(minBy(['never'], () => Number.POSITIVE_INFINITY)).toBe('never');
  });

  it('of nothing is nothing', () => {
    expect(minBy([], () => 0)).toBeNull();
  });
});
