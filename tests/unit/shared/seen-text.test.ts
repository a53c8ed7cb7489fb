import { expect, it } from 'vitest';
import { seenText } from '../../../lib/shared/seen-text.ts';

it.each([
  ['Hello\r\n\r\n\r\n\r\nMary ', 'Hello\n\nMary'],
  ['pay\u202elater\u202c now\u200b', 'paylater now'],
  ['a\u00a0 b\tc \n d', 'a b c\nd'],
  ['bell\u0007', 'bell'],
])('%j is seen as %j', (text, seen) => {
  expect(seenText(text, 100)).toBe(seen);
});

it('is cut where it is too long', () => {
  expect(seenText('x'.repeat(500), 100)).toHaveLength(100);
});
