import type { ImportAnswers } from '../importers/import-answers.ts';
import type { ImportWatch } from '../importers/import-progress.ts';
import type { SourceFile } from '../importers/source-file.ts';
import type { Result } from '../shared/result.ts';
import type { ImportOutcome, ImportPreview } from './import-preview.ts';

/**
 * One import at work, from files to the book: made in a worker, which holds what was read between `preview` and `confirm`.
 * Both reject with the signal's reason when they are cancelled; nothing is written then.
 */
export interface ImportWork {
  /** Reads the files, checks their totals, compares with the book. Writes nothing. */
  readonly preview: (
    files: readonly SourceFile[],
    answers: ImportAnswers,
    watch: ImportWatch,
  ) => Promise<ImportPreview>;
  /**
   * Writes what the last preview showed, in one transaction; then makes the day's list, which may be cut off and is gone on with.
   * `isSample`: the files are our own sample data, and the record says so.
   */
  readonly confirm: (watch: ImportWatch, isSample?: boolean) => Promise<Result<ImportOutcome>>;
}
