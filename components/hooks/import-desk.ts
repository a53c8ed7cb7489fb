import type { ImportOutcome, ImportPreview } from '../../lib/app/import-preview.ts';
import type { ImportAnswers, ImportQuestion } from '../../lib/importers/import-answers.ts';
import type { ImportProgress } from '../../lib/importers/import-progress.ts';
import type { Refusal } from '../../lib/shared/result.ts';

export type ColumnsQuestion = Extract<ImportQuestion, { kind: 'columns' }>;

/** What is going on, and how far it is; `at: null` until the worker has said something. */
export interface ImportBusy {
  readonly kind: 'reading' | 'writing';
  readonly at: ImportProgress | null;
  /** The user asked to stop; the worker has not answered yet. */
  readonly stopping: boolean;
}

export interface ImportState {
  readonly files: readonly File[];
  /** The files are our own sample data. */
  readonly isSample: boolean;
  readonly answers: ImportAnswers;
  /** The questions as they were when they were answered, so that an answer can be taken back. */
  readonly answered: readonly ImportQuestion[];
  /** Lists that are read as she said at an earlier import, and which she wants to read otherwise. */
  readonly reopened: readonly ColumnsQuestion[];
  /** What the files say; `null` until some were read. While others are being read it is the last one. */
  readonly preview: ImportPreview | null;
  readonly outcome: ImportOutcome | null;
  readonly busy: ImportBusy | null;
  /** Why files could not be opened, read or written; the book is as it was. */
  readonly refusal: Refusal | null;
  /** It was stopped on request while it read or wrote; the book is as it was. */
  readonly stopped: ImportBusy['kind'] | null;
  /** Names of files the last drop put others in the place of. */
  readonly replaced: readonly string[];
}

export const NOTHING_YET: ImportState = {
  files: [],
  isSample: false,
  answers: {},
  answered: [],
  reopened: [],
  preview: null,
  outcome: null,
  busy: null,
  refusal: null,
  stopped: null,
  replaced: [],
};

export interface ImportDesk extends ImportState {
  readonly add: (dropped: readonly File[]) => Promise<void>;
  readonly remove: (file: File) => Promise<void>;
  /** Takes the answer and reads the files again with it. */
  readonly answer: (question: ImportQuestion, answers: ImportAnswers) => void;
  /** Asks a question again that was answered. */
  readonly askAgain: (question: ImportQuestion) => void;
  /** Asks about the columns of a list that is read as she once said; until it is answered they stay as they are. */
  readonly reopen: (question: ColumnsQuestion) => void;
  /** Leaves the columns of such a list as they are. */
  readonly leave: (question: ColumnsQuestion) => void;
  readonly readAgain: () => Promise<void>;
  readonly readSample: () => Promise<void>;
  readonly confirm: () => Promise<void>;
  /** Asks the work at hand to stop; nothing is written then. */
  readonly stop: () => void;
  readonly startAgain: () => void;
}
