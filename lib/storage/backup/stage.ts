import type { PerOurCallDatabase } from '../database.ts';
import type { RawBatch } from './read-backup-rows.ts';
import type { RowBatch } from './read-rows.ts';

/** What is to stand beside the book. */
export interface ToStage {
  /** Of the database that is made for it. */
  readonly name: string;
  /** The version of the schema its rows were written by. */
  readonly schema: number;
  readonly own: PerOurCallDatabase;
  readonly rows: AsyncGenerator<RawBatch>;
  /** The file is from a later release than this program. */
  readonly isFromNewer: boolean;
}

/** What stands beside the book. */
export interface Stage {
  readonly batches: () => AsyncGenerator<RowBatch>;
  readonly close: () => void;
}
