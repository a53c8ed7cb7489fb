import type { BackupHeader } from '../../domain/backup-header.ts';
import type { PerOurCallDatabase } from '../database.ts';
import { BackupError } from './backup-error.ts';
import { readHead } from './backup-head.ts';
import type { BackupWatch } from './backup-watch.ts';
import { holdAlone, nameBeside, removeBeside } from './beside.ts';
import { isNewer } from './is-newer.ts';
import { openLock } from './lock.ts';
import { type RawBatch, readBackupRows } from './read-backup-rows.ts';
import type { RowBatch } from './read-rows.ts';
import { stageParts } from './stage-parts.ts';
import { stageTables } from './stage-tables.ts';

/** A backup in a database of its own, brought up to today's schema; the book is not touched. */
export interface StagedBackup {
  readonly header: BackupHeader;
  /** Its rows, each table in the order of its keys; to be read as often as wished. @throws BackupError `newer` */
  readonly batches: () => AsyncGenerator<RowBatch>;
  /** Removes it. */
  readonly release: () => Promise<void>;
}

export interface OpenRequest {
  readonly file: Blob;
  /** `null`: not asked for yet. */
  readonly passphrase: string | null;
  /** This program's; a row of a later one must lose nothing. */
  readonly programVersion: string;
}

/**
 * Reads a file, all of it and down to its last check, into a database beside `own`. Rows of an older schema go through the
 * very migrations that a database of that time would.
 * @throws BackupError; the signal's reason; a QuotaExceededError. Whatever happens, nothing is left over.
 */
export async function stageBackup(
  own: PerOurCallDatabase,
  { file, passphrase, programVersion }: OpenRequest,
  watch: BackupWatch,
): Promise<StagedBackup> {
  const head = await readHead(file);
  const { header } = head;
  if (header.schema > own.verno) throw new BackupError('newer');
  const lock = header.lock ? await openLock(header.lock, passphrase) : null;
  const name = nameBeside(own);
  const letGo = await holdAlone(name);
  if (!letGo) throw new BackupError('busy');
  const release = async () => {
    await removeBeside(name);
    letGo();
  };
  try {
    // What a run that was killed has left.
    await removeBeside(name);
    const rows = readBackupRows(file, head, lock);
    const watched = passed(rows, header, watch);
    const stage = header.schema === own.verno ? stageParts : stageTables;
    const { batches, close } = await stage({
      name,
      schema: header.schema,
      own,
      rows: watched,
      isFromNewer: isNewer(header.programVersion, programVersion),
    });
    return {
      header,
      batches,
      release: async () => {
        close();
        await release();
      },
    };
  } catch (error) {
    await release();
    throw error;
  }
}

/** The same batches, told of and stopped between two. */
async function* passed(
  batches: AsyncGenerator<RawBatch>,
  { counts }: BackupHeader,
  { progress, signal }: BackupWatch,
): AsyncGenerator<RawBatch> {
  const of = Object.values(counts).reduce((sum, n) => sum + n, 0);
  let done = 0;
  for await (const batch of batches) {
    signal.throwIfAborted();
    yield batch;
    done += batch.rows.length;
    progress({ step: 'reading', done, of });
  }
}
