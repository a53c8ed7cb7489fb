import type { Instant } from '../domain/day.ts';
import { importRecordSchema } from '../domain/import-record.ts';
import { readBackupPutOff, readLastBackup, writeBackupPutOff } from '../storage/backup-mark-store.ts';
import { hasAccounts } from '../storage/book-store.ts';
import { newestChange } from '../storage/newest-change.ts';
import type { Program } from './program.ts';

const DAY = 24 * 60 * 60 * 1000;
const OLD_AFTER = 14 * DAY;
/** Nobody is asked for a backup in the first minutes. */
const FIRST_AFTER = 3 * DAY;
const PUT_OFF_FOR = 7 * DAY;

export interface BackupFacts {
  readonly now: Instant;
  /** There are customers, and not only those of the sample data. */
  readonly isWorthIt: boolean;
  /** `null`: nothing was ever imported. */
  readonly firstImportAt: Instant | null;
  /** `null`: never. */
  readonly lastBackupAt: Instant | null;
  readonly changedAt: Instant;
  readonly putOffUntil: Instant | null;
}

/**
 * Whether to remind of a backup: there is something to lose, the last one is over 14 days old (or there is none, three days
 * after the first import), something has changed since, and nobody has said "later" within a week.
 */
export function isBackupDue(facts: BackupFacts): boolean {
  const { now, isWorthIt, firstImportAt, lastBackupAt, changedAt, putOffUntil } = facts;
  if (!isWorthIt || (putOffUntil !== null && now < putOffUntil && putOffUntil - now <= PUT_OFF_FOR))
    return false;
  if (lastBackupAt === null) return firstImportAt !== null && now - firstImportAt >= FIRST_AFTER;
  return changedAt > lastBackupAt && now - lastBackupAt > OLD_AFTER;
}

export interface BackupReminder {
  readonly isDue: boolean;
  /** `null`: never. */
  readonly lastBackupAt: Instant | null;
  /** Whole days since; 0 when it was never made. */
  readonly daysOld: number;
}

export async function backupReminder({ database, now }: Program): Promise<BackupReminder> {
  const [isFilled, imports, lastBackupAt, putOffUntil, changedAt] = await Promise.all([
    hasAccounts(database),
    database.imports.orderBy('at').toArray(),
    readLastBackup(database),
    readBackupPutOff(database),
    newestChange(database),
  ]);
  const own = imports
    .flatMap((row) => importRecordSchema.safeParse(row).data ?? [])
    .filter(({ isSample, undoneAt }) => !isSample && undoneAt === null);
  const facts = {
    now: now(),
    isWorthIt: isFilled && own.length > 0,
    firstImportAt: own[0]?.at ?? null,
    lastBackupAt,
    changedAt,
    putOffUntil,
  };
  const daysOld = lastBackupAt === null ? 0 : Math.floor(Math.max(0, facts.now - lastBackupAt) / DAY);
  return { isDue: isBackupDue(facts), lastBackupAt, daysOld };
}

/** Not now: asked again in a week. */
export async function putOffBackup({ database, now }: Program): Promise<void> {
  await writeBackupPutOff(database, now() + PUT_OFF_FOR);
}
