import type { Id } from '../../domain/id.ts';
import type { BackupRow } from './backup-tables.ts';
import type { StagedBackup } from './staging.ts';

export interface StagedBatch {
  readonly table: string;
  readonly rows: readonly BackupRow[];
  /** Of customers that were erased here: they stay erased, whatever a file remembers. */
  readonly erased: number;
  readonly unreadable: number;
  /** Rows looked at, these and the two before. */
  readonly seen: number;
}

/** The rows of a staged backup without those of customers who were erased here, a batch at a time. */
export async function* stagedRows(
  { batches }: StagedBackup,
  erased: ReadonlySet<Id>,
): AsyncGenerator<StagedBatch> {
  for await (const { table, rows, unreadable, seen } of batches()) {
    const isWanted = (row: object) => !isOfErased(table, row, erased);
    const wanted = erased.size === 0 ? rows : rows.filter(isWanted);
    const left = unreadable.filter(isWanted).length;
    yield {
      table,
      rows: wanted.map((row) => orphaned(table, row, erased)),
      erased: rows.length - wanted.length + unreadable.length - left,
      unreadable: left,
      seen,
    };
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
