import type { ImportAnswers } from '../importers/import-answers.ts';
import type { ImportWatch } from '../importers/import-progress.ts';
import { sourceFromBlob } from '../importers/source-file.ts';
import type { Result } from '../shared/result.ts';
import type { ImportOutcome, ImportPreview } from './import-preview.ts';
import type { ImportWork } from './import-work.ts';

/**
 * What the import page asks for, whoever does the work: a worker of its own in the extension, the page itself in a test.
 * Every call rejects with the signal's reason when it is cancelled; nothing was changed then.
 */
export interface ImportPort {
  /** Reads the files and compares them with the book. Writes nothing. @throws Error when reading itself fails. */
  readonly preview: (
    files: readonly File[],
    answers: ImportAnswers,
    watch: ImportWatch,
  ) => Promise<ImportPreview>;
  /** Writes what the last preview showed. */
  readonly confirm: (watch: ImportWatch, isSample: boolean) => Promise<Result<ImportOutcome>>;
  /** Takes the last import back. */
  readonly undo: (watch: ImportWatch) => Promise<Result<unknown>>;
  /** What was read is no longer needed: its memory may go. */
  readonly letGo: () => void;
}

interface Work {
  readonly work: ImportWork;
  readonly undo: (watch: ImportWatch) => Promise<Result<unknown>>;
}

/** The port over work that is done here, where this is called. */
export function importPort({ work, undo }: Work): ImportPort {
  return {
    preview: (files, answers, watch) =>
      work.preview(
        files.map((file) => sourceFromBlob(file.name, file)),
        answers,
        watch,
      ),
    confirm: work.confirm,
    undo,
    letGo: () => {},
  };
}
