import { expect, test } from 'vitest';
import { isBucket } from '../../../../lib/importers/recognise/is-bucket.ts';

test.each([
  'CURRENT',
  'Current',
  '1 - 30 days past due',
  '1-30',
  '31 to 60 days',
  '91 or more days past due',
  '91 and over',
  '90+',
  '> 90',
  '>90',
  '< 1 Month',
  '1 Month',
  'Over 90 days',
  'Older',
  'Not due',
  'Noch nicht fällig',
  'Über 90 Tage',
])('%s is an age', (label) => {
  expect(isBucket(label)).toBe(true);
});

test.each([
  'Current Affairs Ltd',
  '1 - 30 Main Street',
  '3M',
  '21st Century',
  '7 Eleven',
  'Total Energies',
  'Overdue Ltd',
  '',
])('%s is a customer', (label) => {
  expect(isBucket(label)).toBe(false);
});
