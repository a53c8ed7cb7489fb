import type { Id } from '../../domain/id.ts';
import { BackupError } from './backup-error.ts';
import { BACKUP_TABLES, type BackupRow, losesSomething } from './backup-tables.ts';
import { readBatch } from './read-batches.ts';
import type { StagedBackup } from './staging.ts';
import { isForBackup } from './write-backup.ts';

export interface StagedBatch {
  readonly table: string;
  /** As this program writes them. */
  readonly rows: readonly BackupRow[];
  /** Of customers that were erased here: they stay erased, whatever a file remembers. */
  readonly erased: number;
  /** What no program of this version can read. */
  readonly unreadable: number;
  /** Rows looked at, these and the two before. */
  readonly seen: number;
}

interface Sieve {
  /** Ids of customers erased here. */
  readonly erased: ReadonlySet<Id>;
  /** The file is from a later release: a row that would lose something is refused. */
  readonly isFromNewer: boolean;
}

/** The rows of a staged backup, each parsed, a batch at a time. @throws BackupError `newer` */
export async function* stagedRows({ database }: StagedBackup, sieve: Sieve): AsyncGenerator<StagedBatch> {
  for (const { name, read } of BACKUP_TABLES) {
    const table = database.table<object>(name);
    for (let raws = await readBatch(table, null); raws.length > 0; ) {
      const wanted = raws.filter((raw) => isForBackup(name, raw) && !isOfErased(name, raw, sieve.erased));
      const rows = wanted.flatMap((raw): BackupRow[] => {
        const row = read(raw);
        if (row && sieve.isFromNewer && losesSomething(raw, row)) throw new BackupError('newer');
        return row ? [orphaned(name, row, sieve.erased)] : [];
      });
      yield {
        table: name,
        rows,
        erased: raws.filter((raw) => isOfErased(name, raw, sieve.erased)).length,
        unreadable: wanted.length - rows.length,
        seen: raws.length,
      };
      raws = await readBatch(table, raws.at(-1) ?? null);
    }
  }
}

function isOfErased(table: string, row: object, erased: ReadonlySet<Id>): boolean {
  if (table === 'accounts') return 'id' in row && erased.has(String(row.id));
  return 'accountId' in row && erased.has(String(row.accountId));
}

/** Who belonged to an erased customer stands alone, as after the erasing itself. */
function orphaned(table: string, row: BackupRow, erased: ReadonlySet<Id>): BackupRow {
  return table === 'accounts' && erased.has(String(row.parentId))
    ? { ...row, parentId: null, paidByParent: false }
    : row;
}
