import { expect, test } from 'vitest';
import { isAmbiguousDay, orderEvidence } from '../../../../lib/importers/values/date-order.ts';

test.each([
  [['03/04/2026', '03/25/2026'], 'mdy'],
  [['03/04/2026', '25/03/2026'], 'dmy'],
  [['03/25/2026', '25/03/2026'], 'both'],
  [['03/04/2026', '2026-12-31', ''], 'none'],
  [['13/45/2026'], 'none'],
])('%j proves %s (case 68)', (values, expected) => {
  expect(orderEvidence(values)).toBe(expected);
});

test('the same figure twice and a spelled month have one reading', () => {
  expect([isAmbiguousDay('03/03/2026'), isAmbiguousDay('3 Apr 2026'), isAmbiguousDay('03/04/2026')]).toEqual([
    false,
    false,
    true,
  ]);
});
