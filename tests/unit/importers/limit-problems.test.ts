import { expect, test } from 'vitest';
import { limitProblems } from '../../../lib/importers/limit-problems.ts';
import { stopAt, warnAt } from '../../../lib/importers/problem-at.ts';

test('shows twenty of a kind and counts the rest, each file and severity for itself', () => {
  const many = Array.from({ length: 23 }, (_, at) => stopAt({ file: 'a.csv', line: at + 1 }, 'wrong.'));
  const shown = limitProblems([...many, warnAt({ file: 'a.csv', line: 3 }, 'odd.')]);
  expect(shown).toHaveLength(22);
  expect(shown[20]).toEqual({
    file: 'a.csv',
    line: null,
    severity: 'stop',
    message: 'There are 3 more remarks of this kind in this file.',
  });
  expect(shown[21]?.message).toBe('Line 3: odd.');
});
