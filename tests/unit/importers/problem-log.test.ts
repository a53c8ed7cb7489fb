import { expect, test } from 'vitest';
import { stopAt, warnAt } from '../../../lib/importers/problem-at.ts';
import { problemLog } from '../../../lib/importers/problem-log.ts';

function stops(n: number) {
  return Array.from({ length: n }, (_, at) => stopAt({ file: 'a.csv', line: at + 1 }, 'wrong.'));
}

test('shows twenty of a kind and counts the rest, each file and severity for itself', () => {
  const log = problemLog();
  log.add(...stops(23), warnAt({ file: 'a.csv', line: 3 }, 'odd.'));
  const shown = log.list();
  expect(shown).toHaveLength(22);
  expect(shown[20]).toEqual({
    file: 'a.csv',
    line: null,
    severity: 'stop',
    message: 'There are 3 more remarks of this kind in this file.',
  });
  expect(shown[21]?.message).toBe('Line 3: odd.');
  expect([log.countOf('stop'), log.countOf('row')]).toEqual([23, 0]);
});

test('what another log only counted is counted on', () => {
  const [log, other] = [problemLog(), problemLog()];
  log.add(...stops(2));
  other.add(...stops(25));
  log.take(other);
  expect(log.list().at(-1)?.message).toBe('There are 7 more remarks of this kind in this file.');
  expect(log.countOf('stop')).toBe(27);
});
