import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backward, onward, walkAt, walkTo } from '../../../lib/app/walk-plan.ts';
import type { Walk } from '../../../lib/domain/walk.ts';

const walk = (path: string[], at = path.length - 1): Walk => ({ startedAt: 0, path, at });

describe('whom a walk comes to next', () => {
  it.each([
    ['the most urgent that was not shown', walk(['a']), ['a', 'b', 'c'], 'b'],
    ['the next, once the one in front is handled', walk(['a']), ['b', 'c'], 'b'],
    ['the one behind it, when the next was handled meanwhile', walk(['a']), ['a', 'c'], 'c'],
    ['one that has come up since and is more urgent', walk(['a', 'b']), ['z', 'b', 'c'], 'z'],
    ['nobody, when all that is left was shown', walk(['a', 'b']), ['a', 'b'], null],
    ['nobody, when nothing is left', walk(['a', 'b']), [], null],
    ['the one she came back from', walk(['a', 'b', 'c'], 0), ['a', 'b', 'c', 'd'], 'b'],
    ['the one after, when the one she came back from is handled', walk(['a', 'b', 'c'], 0), ['c', 'd'], 'c'],
    ['a new one, when all she came back from are handled', walk(['a', 'b', 'c'], 0), ['d'], 'd'],
  ])('is %s', (_, before, toDo, next) => {
    expect(onward(before, toDo)).toBe(next);
  });

  it('shows nobody twice, and everybody who stays due once, whatever is handled or comes up on the way', () => {
    const ids = fc.uniqueArray(fc.constantFrom(...'abcdefghij'), { minLength: 1 });
    fc.assert(
      fc.property(ids, fc.array(ids, { maxLength: 20 }), ids, (start, plans, last) => {
        let now = walkTo(null, start[0] ?? '', 0);
        const shown = [walkAt(now)];
        // The plan of the end stands until nobody is left.
        for (const plan of [...plans, ...Array.from({ length: 12 }, () => last)]) {
          const next = onward(now, plan);
          if (next === null) continue;
          now = walkTo(now, next, 0);
          shown.push(next);
        }
        expect(new Set(shown).size).toBe(shown.length);
        expect(last.filter((id) => !shown.includes(id))).toEqual([]);
      }),
    );
  });
});

describe('the way of a walk', () => {
  it('goes back one at a time, and no further than its beginning', () => {
    const there = walk(['a', 'b', 'c']);
    expect(backward(there)).toBe('b');
    expect(backward(walkTo(there, 'a', 9))).toBeNull();
  });

  it('goes to one that was shown without showing it a second time', () => {
    expect(walkTo(walk(['a', 'b', 'c']), 'a', 9)).toEqual(walk(['a', 'b', 'c'], 0));
  });

  it('begins at the moment of the first step and keeps it', () => {
    const begun = walkTo(null, 'a', 5);
    expect(begun).toEqual({ startedAt: 5, path: ['a'], at: 0 });
    expect(walkTo(begun, 'b', 9).startedAt).toBe(5);
  });
});
