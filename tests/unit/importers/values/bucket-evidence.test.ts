import { expect, test } from 'vitest';
import { day } from '../../../../lib/domain/day.ts';
import { bucketDays } from '../../../../lib/importers/values/bucket-days.ts';
import { bucketEvidence } from '../../../../lib/importers/values/bucket-evidence.ts';

const asOf = day('2026-07-25');

test.each([
  ['CURRENT', '09/01/2026', 'mdy'],
  ['1 - 30 days past due', '01/07/2026', 'dmy'],
  ['91 or more days past due', '12/11/2025', 'none'],
  ['Some group', '09/01/2026', 'none'],
  ['31 - 60 days past due', '01/01/2020', 'none'],
])('under %s the due date %s proves %s (case 68)', (bucket, text, expected) => {
  expect(bucketEvidence([{ bucket, text }], asOf)).toBe(expected);
});

test.each([
  ['Current', { from: Number.NEGATIVE_INFINITY, to: 0 }],
  ['31 - 60 days past due', { from: 31, to: 60 }],
  ['31-60 days past due', { from: 31, to: 60 }],
  ['91 or more days past due', { from: 91, to: Number.POSITIVE_INFINITY }],
  ['0-30', { from: 0, to: 30 }],
  ['Over 90', { from: 91, to: Number.POSITIVE_INFINITY }],
  ['90+', { from: 90, to: Number.POSITIVE_INFINITY }],
  ['2025', null],
  ['Contoso', null],
])('%s as days past due', (label, expected) => {
  expect(bucketDays(label)).toEqual(expected);
});
