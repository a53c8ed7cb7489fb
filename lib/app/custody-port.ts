import { type Result, refusal, success } from '../shared/result.ts';
import type { BackupWatch } from '../storage/backup/backup-watch.ts';
import type { RestoreMode } from '../storage/backup/restore-rows.ts';
import type { OpenRequest } from '../storage/backup/staging.ts';
import { type ExportedFile, type ExportedTable, exportTable } from './export-table.ts';
import { type BackupRequest, type MadeBackup, makeBackup } from './make-backup.ts';
import type { Program } from './program.ts';
import { type BackupPreview, dropBackup, type OpenBackup, readBackup } from './read-backup.ts';
import { type RestoreOutcome, restoreBackup } from './restore-backup.ts';

/**
 * What the data page asks for, whoever does the work: a worker of its own in the extension, the page itself in a test.
 * Every call rejects with the signal's reason when it is cancelled; nothing was changed then.
 */
export interface CustodyPort {
  /** Everything as one file; see `makeBackup`. */
  readonly backUp: (request: BackupRequest, watch: BackupWatch) => Promise<Result<MadeBackup>>;
  /** Opens a backup and holds it, in the place of one that is held; see `readBackup`. */
  readonly open: (request: OpenRequest, watch: BackupWatch) => Promise<Result<BackupPreview>>;
  /** Puts what is held into the book; see `restoreBackup`. Refused as `not-open` when nothing is held. */
  readonly restore: (mode: RestoreMode, watch: BackupWatch) => Promise<Result<RestoreOutcome>>;
  /** Lets go of what is held, and removes it from beside the book. */
  readonly drop: () => Promise<void>;
  /** One table for a spreadsheet; see `exportTable`. */
  readonly saveTable: (table: ExportedTable, watch: BackupWatch) => Promise<Result<ExportedFile>>;
}

/** The port over work that is done here, where this is called. */
export function custodyPort(program: Program): CustodyPort {
  let held: OpenBackup | null = null;
  const drop = async () => {
    const before = held;
    held = null;
    if (before) await dropBackup(before);
  };
  return {
    backUp: (request, watch) => makeBackup(program, request, watch),
    open: async (request, watch) => {
      await drop();
      const opened = await readBackup(program, request, watch);
      if (!opened.ok) return opened;
      held = opened.value;
      const { madeAt, programVersion, wasLocked, comparison } = held;
      return success({ madeAt, programVersion, wasLocked, comparison });
    },
    restore: async (mode, watch) => {
      if (!held) return NOT_OPEN;
      const done = await restoreBackup(program, held, mode, watch);
      if (done.ok) held = null;
      return done;
    },
    drop,
    saveTable: async (table, watch) => success(await exportTable(program, table, watch)),
  };
}

const NOT_OPEN = refusal('not-open', 'The backup is no longer open. Choose the file once more.');
