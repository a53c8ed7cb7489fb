import { expect, it } from 'vitest';
import { remember } from '../../../lib/shared/remember.ts';

/** A function that notes every question it is really asked. */
function noting() {
  const asked: string[] = [];
  return {
    asked,
    ask: remember((...words: (string | number)[]) => {
      asked.push(words.map((word) => `${typeof word}:${word}`).join());
      return { words };
    }),
  };
}

it('asks the same question once, and gives the same answer', () => {
  const { ask, asked } = noting();
  expect(ask('Berlin', 7)).toBe(ask('Berlin', 7));
  expect(ask('Berlin', 7)).toEqual({ words: ['Berlin', 7] });
  expect(asked).toEqual(['string:Berlin,number:7']);
});

it.each<[string, (string | number)[], (string | number)[]]>([
  ['the last word', ['a', 1], ['a', 2]],
  ['the first word', ['a', 1], ['b', 1]],
  ['the order', ['a', 'b'], ['b', 'a']],
  ['where one word ends', ['ab', 'c'], ['a', 'bc']],
  ['a figure and its writing', [1], ['1']],
])('another question is another: %s', (_name, one, other) => {
  const { ask, asked } = noting();
  expect(ask(...one)).not.toBe(ask(...other));
  expect(asked).toHaveLength(2);
});

it.each([[['a']], [['a', 'b', 'c']], [[]]])('takes as many words as the function does: %j', (words) => {
  const { ask, asked } = noting();
  expect(ask(...words)).toBe(ask(...words));
  expect(asked).toHaveLength(1);
});

it.each([null, undefined, 0, ''])('remembers that the answer is %j', (answer) => {
  let asked = 0;
  const ask = remember((_word: string) => {
    asked += 1;
    return answer;
  });
  expect([ask('a'), ask('a')]).toEqual([answer, answer]);
  expect(asked).toBe(1);
});

it('does not remember a question that failed', () => {
  let asked = 0;
  const ask = remember((_word: string) => {
    asked += 1;
    if (asked === 1) throw new RangeError('not yet');
    return asked;
  });
  expect(() => ask('a')).toThrow('not yet');
  expect(ask('a')).toBe(2);
});
