import { describe, expect, it } from 'vitest';
import { carriedOver } from '../../../lib/templates/carried-over.ts';

const BEFORE = 'Dear Mary,\n\nour partner takes over.\n\nPlease write to me.\n\nKind regards,\nBob';
const AFTER =
  'Dear Mary,\n\nHarbor takes over.\n\nPlease write to me.\n\nBank 12\n\nKind regards,\nBob\nOur Firm';

describe('a change carried over to a text that was typed in since', () => {
  it.each([
    ['nothing was typed', BEFORE, AFTER],
    ['above', `Hello\n${BEFORE}`, `Hello\n${AFTER}`],
    ['below', `${BEFORE}\n\nStatement`, `${AFTER}\n\nStatement`],
    ['within a line that stays', BEFORE.replace('Dear', 'Hello'), AFTER.replace('Dear', 'Hello')],
    ['lines that end otherwise', BEFORE.replaceAll('\n', '\r\n'), AFTER],
  ])('finds its places (%s)', (_, text, becomes) => {
    expect(carriedOver(text, { before: BEFORE, after: AFTER })).toEqual({ text: becomes, isWhole: true });
  });

  it('leaves a line alone that somebody has changed, does the rest, and says so', () => {
    const text = BEFORE.replace('our partner', 'our lawyers');
    expect(carriedOver(text, { before: BEFORE, after: AFTER })).toEqual({
      text: AFTER.replace('Harbor', 'our lawyers'),
      isWhole: false,
    });
  });

  it('that is none changes nothing', () => {
    expect(carriedOver('typed', { before: BEFORE, after: BEFORE })).toEqual({ text: 'typed', isWhole: true });
  });
});
