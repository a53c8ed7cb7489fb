import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textDifference } from '../../../lib/templates/text-difference.ts';

function one(before: string, after: string): string {
  const marks = { same: '', added: '+', removed: '-' };
  return textDifference(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : `[${marks[kind]}${text}]`))
    .join('');
}

describe('the difference of two texts', () => {
  it.each([
    ['a word', 'Please pay soon.', 'Please pay today.', 'Please pay [-soon][+today].'],
    ['a line', 'a\nb', 'a\nc\nb', 'a\n[+c\n]b'],
    ['nothing, where only line ends differ', 'a\r\nb', 'a\nb', 'a\nb'],
    ['all of it, where nothing stood', '', 'new', '[+new]'],
    [
      'all of it, where only small words are the same',
      'It is in the box, may I ask?',
      'Soon, may it stay dry',
      '[-It is in the box, may I ask?][+Soon, may it stay dry]',
    ],
    ['a word to fill in', '{{ total }} is open', '{{ count }} is open', '{{ [-total][+count] }} is open'],
  ])('names %s', (_name, before, after, expected) => {
    expect(one(before, after)).toBe(expected);
  });

  it('gives both texts back, whatever they are', () => {
    const words = fc.array(fc.constantFrom('a', 'b ', '\n', '{{ x }}', 'ü', '😀', '  '), { maxLength: 60 });
    fc.assert(
      fc.property(words, words, (from, to) => {
        const [before, after] = [from.join(''), to.join('')];
        const parts = textDifference(before, after);
        const without = (kind: 'added' | 'removed') =>
          parts.flatMap((part) => (part.kind === kind ? [] : [part.text])).join('');
        expect(without('added')).toBe(before);
        expect(without('removed')).toBe(after);
      }),
    );
  });

  it('of two long texts with nothing in common is there at once', () => {
    const long = (word: string) => Array.from({ length: 12_000 }, (_, n) => `${word}${n}`).join(' ');
    const parts = textDifference(long('a'), long('b'));
    expect(parts.map(({ kind }) => kind)).toEqual(['removed', 'added']);
  });
});
