import type { ImportPort } from '../../../lib/app/import-port.ts';
import type { ImportOutcome, ImportPreview } from '../../../lib/app/import-preview.ts';
import type { ImportAnswers } from '../../../lib/importers/import-answers.ts';
import type { ImportProgress, ImportWatch } from '../../../lib/importers/import-progress.ts';
import { type Result, success } from '../../../lib/shared/result.ts';
import { buildImportOutcome } from '../build-import-preview.ts';

interface Script {
  /** What is read, by the files and the answers so far. */
  readonly preview: (answers: ImportAnswers, names: readonly string[]) => ImportPreview | Error;
  readonly outcome?: Result<ImportOutcome> | Error;
  readonly undone?: Result<unknown>;
}

interface ScriptedImports extends ImportPort {
  /** From now on work waits, having told this much, until it is stopped or `goOn` is called. */
  readonly holdAt: (at: ImportProgress) => void;
  readonly goOn: () => void;
  /** What is held ends in this when it is stopped. */
  readonly failStopping: (error: Error) => void;
  /** What was asked, in order: "preview aging.csv", "confirm sample", "undo". */
  readonly asked: string[];
  readonly answers: ImportAnswers[];
}

/** An import that answers what the test says: for states of the page that files do not bring about by themselves. */
export function scriptedImports({ preview, outcome, undone }: Script): ScriptedImports {
  const asked: string[] = [];
  const answersSeen: ImportAnswers[] = [];
  let held: ImportProgress | null = null;
  let release = () => {};
  let stopFailure: Error | null = null;

  async function waited(watch: ImportWatch): Promise<void> {
    if (held) {
      watch.progress(held);
      await new Promise<void>((done, stop) => {
        release = done;
        // Once it is written there is only the list left to stop.
        const isWritten = held?.step === 'listing';
        watch.signal.addEventListener('abort', () =>
          isWritten ? done() : stop(stopFailure ?? watch.signal.reason),
        );
      });
    }
    if (held?.step !== 'listing') watch.signal.throwIfAborted();
  }

  return {
    asked,
    answers: answersSeen,
    holdAt: (at) => {
      held = at;
    },
    failStopping: (error) => {
      stopFailure = error;
    },
    goOn: () => {
      held = null;
      release();
    },
    preview: async (files, answers, watch) => {
      const names = files.map(({ name }) => name);
      asked.push(`preview ${names.join(' ')}`);
      answersSeen.push(answers);
      await waited(watch);
      const made = preview(answers, names);
      if (made instanceof Error) throw made;
      return made;
    },
    confirm: async (watch, isSample) => {
      asked.push(isSample ? 'confirm sample' : 'confirm');
      await waited(watch);
      if (outcome instanceof Error) throw outcome;
      return outcome ?? success(buildImportOutcome());
    },
    undo: async (watch) => {
      asked.push('undo');
      await waited(watch);
      return undone ?? success(null);
    },
    letGo: () => {},
  };
}
