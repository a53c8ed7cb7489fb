import type { Instant } from '../domain/day.ts';
import { type Result, refusal, success } from '../shared/result.ts';
import { BackupError } from '../storage/backup/backup-error.ts';
import { type BackupWatch, UNWATCHED } from '../storage/backup/backup-watch.ts';
import { type BackupComparison, compareBackup } from '../storage/backup/compare-backup.ts';
import { type OpenRequest, type StagedBackup, stageBackup } from '../storage/backup/staging.ts';
import { noSpaceRefusal } from './no-space.ts';
import type { Program } from './program.ts';

/** What a backup holds against what is here. */
export interface BackupPreview {
  readonly madeAt: Instant;
  readonly programVersion: string;
  /** It was locked with a passphrase. */
  readonly wasLocked: boolean;
  readonly comparison: BackupComparison;
}

/** A backup that was read and checked; until it is let go it stands beside the book. */
export interface OpenBackup extends BackupPreview {
  readonly staged: StagedBackup;
}

/**
 * Opens a backup and says what it would bring; nothing of the book is changed. Refused with a sentence, by the reasons of
 * `BackupProblem` or `no-space`. Rejects with the signal's reason when it is cancelled.
 */
export async function readBackup(
  { database }: Program,
  request: OpenRequest,
  watch: BackupWatch = UNWATCHED,
): Promise<Result<OpenBackup>> {
  let staged: StagedBackup | null = null;
  try {
    staged = await stageBackup(database, request, watch);
    const { header } = staged;
    const comparison = await compareBackup(database, staged, watch);
    return success({
      madeAt: header.madeAt,
      programVersion: header.programVersion,
      wasLocked: header.lock !== null,
      comparison,
      staged,
    });
  } catch (error) {
    await staged?.release();
    const refused = backupRefusal(error);
    if (refused) return refused;
    throw error;
  }
}

/** Removes what stands beside the book. */
export function dropBackup({ staged }: OpenBackup): Promise<void> {
  return staged.release();
}

export function backupRefusal(error: unknown): ReturnType<typeof refusal> | null {
  if (error instanceof BackupError) return refusal(error.reason, error.message);
  return noSpaceRefusal(error);
}
