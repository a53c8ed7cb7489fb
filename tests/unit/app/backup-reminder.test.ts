import { expect, it } from 'vitest';
import { type BackupFacts, isBackupDue } from '../../../lib/app/backup-reminder.ts';
import { NOW } from '../../support/fixed-clock.ts';

const DAY = 24 * 60 * 60 * 1000;
const ago = (days: number) => NOW - days * DAY;

const FACTS: BackupFacts = {
  now: NOW,
  isWorthIt: true,
  firstImportAt: ago(60),
  lastBackupAt: ago(15),
  changedAt: ago(1),
  putOffUntil: null,
};

it.each<[string, string, Partial<BackupFacts>, boolean]>([
  ['1', 'over 14 days old and something changed since', {}, true],
  ['2', '14 days old to the moment', { lastBackupAt: ago(14) }, false],
  ['3', 'nothing changed since', { changedAt: ago(16) }, false],
  ['4', 'nothing worth it is here', { isWorthIt: false }, false],
  [
    '5',
    'never, and the first import was three days ago',
    { lastBackupAt: null, firstImportAt: ago(3) },
    true,
  ],
  [
    '6',
    'never, and the first import was this morning',
    { lastBackupAt: null, firstImportAt: ago(0.2) },
    false,
  ],
  ['7', 'never, and nothing was imported', { lastBackupAt: null, firstImportAt: null }, false],
  ['8', 'put off until tomorrow', { putOffUntil: NOW + DAY }, false],
  ['9', 'put off until now', { putOffUntil: NOW }, true],
  ['10', 'put off by a clock that was wrong by a year', { putOffUntil: NOW + 365 * DAY }, true],
  ['11', 'the last one is of tomorrow: the clock was set back', { lastBackupAt: NOW + DAY }, false],
])('%s: %s', (_, __, facts, due) => {
  expect(isBackupDue({ ...FACTS, ...facts })).toBe(due);
});
