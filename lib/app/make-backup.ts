import { dayIn, type Instant } from '../domain/day.ts';
import { type Result, refusal, success } from '../shared/result.ts';
import { type BackupWatch, UNWATCHED } from '../storage/backup/backup-watch.ts';
import { writeBackup } from '../storage/backup/write-backup.ts';
import { writeLastBackup } from '../storage/backup-mark-store.ts';
import { readSettings } from '../storage/settings-store.ts';
import { noSpaceRefusal } from './no-space.ts';
import type { Program } from './program.ts';

export interface MadeBackup {
  /** "per-our-call-2026-11-22.pocbackup" */
  readonly name: string;
  readonly file: Blob;
  readonly at: Instant;
}

export interface BackupRequest {
  readonly programVersion: string;
  /** Empty: the file is not locked. */
  readonly passphrase: string;
  /** The same once more. */
  readonly repeated: string;
}

const SHORTEST = 10;

/** Everything as one file. Writes nothing: that it was made is noted by `noteBackup` once it was handed out. */
export async function makeBackup(
  program: Program,
  { programVersion, passphrase, repeated }: BackupRequest,
  watch: BackupWatch = UNWATCHED,
): Promise<Result<MadeBackup>> {
  if (passphrase !== '' && passphrase.length < SHORTEST)
    return refusal('passphrase', `Use at least ${SHORTEST} characters. Four or five words are easy to keep.`);
  if (passphrase !== repeated) return refusal('repeated', 'The two are not the same. Type it once more.');
  const at = program.now();
  const { zone } = await readSettings(program.database, program.defaults);
  try {
    const file = await writeBackup(
      program.database,
      { madeAt: at, programVersion, passphrase: passphrase === '' ? null : passphrase },
      watch,
    );
    return success({ name: `per-our-call-${dayIn(zone, at)}.pocbackup`, file, at });
  } catch (error) {
    const refused = noSpaceRefusal(error);
    if (refused) return refused;
    throw error;
  }
}

/** From this moment on it counts: what was changed later is in no backup yet. */
export async function noteBackup({ database }: Program, at: Instant): Promise<void> {
  await writeLastBackup(database, at);
}
