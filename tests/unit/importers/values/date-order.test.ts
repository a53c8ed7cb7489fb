import { expect, test } from 'vitest';
import { orderWatch } from '../../../../lib/importers/values/date-order.ts';

function watched(values: readonly string[]) {
  const watch = orderWatch();
  for (const [at, value] of values.entries()) watch.see(value, at + 1);
  return watch;
}

test.each([
  [['03/04/2026', '03/25/2026'], 'mdy'],
  [['03/04/2026', '25/03/2026'], 'dmy'],
  [['03/25/2026', '25/03/2026'], 'both'],
  [['03/04/2026', '2026-12-31', ''], 'none'],
  [['13/45/2026'], 'none'],
])('%j proves %s (case 68)', (values, expected) => {
  expect(watched(values).evidence()).toBe(expected);
});

test('the same figure twice and a spelled month have one reading; of the others the first three are shown', () => {
  const { doubtful } = watched([
    ...['03/03/2026', '3 Apr 2026', '03/04/2026', '03/04/2026', '05/06/2026', '07/08/2026', '09/10/2026'],
  ]);
  expect(doubtful).toEqual([
    { text: '03/04/2026', line: 3 },
    { text: '05/06/2026', line: 5 },
    { text: '07/08/2026', line: 6 },
  ]);
});

test('a column longer than what is remembered is still told', () => {
  const many = Array.from({ length: 12_000 }, (_, at) => `03/04/2026 10:${String(at).padStart(5, '0')}`);
  expect(watched([...many, '03/25/2026']).evidence()).toBe('mdy');
});
