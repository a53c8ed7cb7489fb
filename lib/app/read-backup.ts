import type { Instant } from '../domain/day.ts';
import { type Result, refusal, success } from '../shared/result.ts';
import { BackupError } from '../storage/backup/backup-error.ts';
import { type BackupWatch, UNWATCHED } from '../storage/backup/backup-watch.ts';
import { type BackupComparison, compareBackup } from '../storage/backup/compare-backup.ts';
import { removeLeftovers, type StagedBackup, stageBackup } from '../storage/backup/staging.ts';
import { noSpaceRefusal } from './no-space.ts';
import type { Program } from './program.ts';

/** What a backup holds, read and checked; until it is let go it stands beside the book. */
export interface BackupPreview {
  readonly madeAt: Instant;
  readonly programVersion: string;
  /** It was locked with a passphrase. */
  readonly wasLocked: boolean;
  readonly comparison: BackupComparison;
  readonly staged: StagedBackup;
  readonly isFromNewer: boolean;
}

interface Request {
  readonly file: Blob;
  /** `null`: not asked for yet. */
  readonly passphrase: string | null;
  readonly programVersion: string;
}

/**
 * Opens a backup and says what it would bring; nothing of the book is changed. Refused with a sentence, by the reasons of
 * `BackupProblem` or `no-space`. Rejects with the signal's reason when it is cancelled.
 */
export async function readBackup(
  { database }: Program,
  { file, passphrase, programVersion }: Request,
  watch: BackupWatch = UNWATCHED,
): Promise<Result<BackupPreview>> {
  let staged: StagedBackup | null = null;
  try {
    staged = await stageBackup(database, file, passphrase, watch);
    const { header } = staged;
    const isFromNewer = isNewer(header.programVersion, programVersion);
    const comparison = await compareBackup(database, staged, isFromNewer, watch);
    return success({
      madeAt: header.madeAt,
      programVersion: header.programVersion,
      wasLocked: header.lock !== null,
      comparison,
      staged,
      isFromNewer,
    });
  } catch (error) {
    await staged?.release();
    const refused = backupRefusal(error);
    if (refused) return refused;
    throw error;
  }
}

/** Removes what stands beside the book. */
export function dropBackup({ staged }: BackupPreview): Promise<void> {
  return staged.release();
}

/** Removes what a page that was closed in the middle has left beside the book. */
export function dropLeftovers({ database }: Program): Promise<void> {
  return removeLeftovers(database);
}

export function backupRefusal(error: unknown): ReturnType<typeof refusal> | null {
  if (error instanceof BackupError) return refusal(error.reason, error.message);
  return noSpaceRefusal(error);
}

/** isNewer('0.10.0', '0.9.1') */
function isNewer(version: string, than: string): boolean {
  const [a, b] = [version, than].map((text) => text.split('.').map((part) => Number.parseInt(part, 10) || 0));
  const index = [0, 1, 2, 3].find((at) => (a?.[at] ?? 0) !== (b?.[at] ?? 0));
  return index !== undefined && (a?.[index] ?? 0) > (b?.[index] ?? 0);
}
