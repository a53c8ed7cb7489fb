import { describe, expect, it } from 'vitest';
import { backupAge } from '../../../components/data/backup-words.ts';
import { passphraseAdvice } from '../../../components/data/passphrase-advice.ts';
import { mergeWarning, oddities, restoredWords } from '../../../components/data/restore-words.ts';
import { writtenBytes } from '../../../components/data/written-bytes.ts';
import type { BackupPreview } from '../../../lib/app/read-backup.ts';

const preview = (comparison: Partial<BackupPreview['comparison']>) => ({
  comparison: { tables: new Map(), erased: 0, unreadable: 0, twice: 0, ...comparison },
});

it.each([
  [0, '0 byte'],
  [999, '999 byte'],
  [1500, '1.5 kB'],
  [12_400_000, '12 MB'],
  [60_000_000_000, '60 GB'],
  [2e18, '2,000,000 TB'],
])('%d bytes are %s', (bytes, words) => {
  expect(writtenBytes(bytes, 'en-US')).toBe(words);
});

it.each([
  ['', null],
  ['short', /^Too short/],
  ['aaaaaaaaaaaaaaaa', /^The same few/],
  ['Tuesday2026', /^Fair/],
  ['four quiet words here', /^Good/],
])('of the passphrase “%s”', (text, advice) => {
  if (advice === null) expect(passphraseAdvice(text)).toBeNull();
  else expect(passphraseAdvice(text)).toMatch(advice);
});

describe('a preview says', () => {
  it('nothing when nothing is odd', () => {
    expect([oddities(preview({}), 'en-US'), mergeWarning(preview({}), 'en-US')]).toEqual([[], null]);
  });

  it('who stays erased and what cannot be read', () => {
    expect(oddities(preview({ erased: 1, unreadable: 1200 }), 'en-US')).toEqual([
      '1 customer in the file was erased here and stays erased.',
      '1,200 entries in the file cannot be read and will be left out.',
    ]);
  });

  it('which customers would be listed twice', () => {
    expect(mergeWarning(preview({ twice: 2 }), 'en-US')).toMatch(/^2 customers of the file are here already/);
  });
});

it.each([
  [{ mode: 'replace', rows: 40, customers: 1 } as const, '1 customer restored'],
  [{ mode: 'merge', rows: 0, customers: 0 } as const, 'Everything in the backup was here already'],
  [{ mode: 'merge', rows: 1, customers: 0 } as const, '1 entry added, no new customers'],
  [{ mode: 'merge', rows: 40, customers: 3 } as const, '3 customers added'],
])('%j: %s', (outcome, words) => {
  expect(restoredWords(outcome, 'en-US')).toBe(words);
});

it('says how old the last backup is', () => {
  expect(backupAge({ isDue: true, lastBackupAt: null, daysOld: 0 })).toBe('No backup yet');
  expect(backupAge({ isDue: true, lastBackupAt: 1, daysOld: 20 })).toBe('Last backup 20 days ago');
});
