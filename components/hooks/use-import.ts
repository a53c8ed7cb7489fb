import { startTransition, useEffect, useRef, useState } from 'react';
import { sampleFiles } from '../../lib/app/sample-files.ts';
import { saveMapping } from '../../lib/app/save-mapping.ts';
import { dayIn } from '../../lib/domain/day.ts';
import type { ImportAnswers, ImportQuestion } from '../../lib/importers/import-answers.ts';
import type { ImportWatch } from '../../lib/importers/import-progress.ts';
import { refusal } from '../../lib/shared/result.ts';
import { addFiles, openable } from './dropped-files.ts';
import { questionKey, withAnswers, withoutAnswer } from './import-answer.ts';
import {
  type ColumnsQuestion,
  type ImportBusy,
  type ImportDesk,
  type ImportState,
  NOTHING_YET,
} from './import-desk.ts';
import { useSurface } from './surface.ts';
import { useImports } from './use-imports.ts';

/** Answers come in a row; the files are read again once, when she pauses. */
const PAUSE_MS = 150;

/** Files in, preview out, again after every file and every answer; nothing is written before `confirm`. */
export function useImport(): ImportDesk {
  const { program, bookChanged, keepDataFromNowOn } = useSurface();
  const imports = useImports();
  const [state, setState] = useState(NOTHING_YET);
  const held = useRef(NOTHING_YET);
  const work = useRef<AbortController | null>(null);
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => work.current?.abort(), []);

  function change(part: Partial<ImportState>) {
    held.current = { ...held.current, ...part };
    // Drawn in slices: a long preview does not hold the page up.
    startTransition(() => setState(held.current));
  }

  /** One piece of work at a time: a later one ends the one before. `null`: it was overtaken, stopped or failed. */
  async function doing<T>(
    kind: ImportBusy['kind'],
    act: (watch: ImportWatch) => Promise<T>,
  ): Promise<T | null> {
    clearTimeout(pause.current);
    work.current?.abort();
    const mine = new AbortController();
    work.current = mine;
    const isMine = () => work.current === mine;
    change({ busy: { kind, at: null, stopping: false }, refusal: null, stopped: null });
    try {
      const done = await act({
        signal: mine.signal,
        progress: (at) => {
          if (isMine() && held.current.busy) change({ busy: { ...held.current.busy, at } });
        },
      });
      if (!isMine()) return null;
      change({ busy: null });
      return done;
    } catch (error) {
      if (isMine()) change({ busy: null, ...whatHappened(kind, error, mine.signal, held.current) });
      return null;
    }
  }

  async function read() {
    const { files, answers } = held.current;
    if (files.length === 0) {
      const { refusal: said } = held.current;
      startAgain();
      return change({ refusal: said });
    }
    const preview = await doing('reading', (watch) => imports.preview(files, answers, watch));
    if (preview) change({ preview });
  }

  async function add(dropped: readonly File[]) {
    // Sample data and her own figures are not mixed in one import.
    if (held.current.isSample) startAgain();
    const { files: opened, unopened } = await openable(dropped);
    const { files, replaced } = addFiles(held.current.files, opened);
    change({ files, replaced, outcome: null });
    if (opened.length > 0) await read();
    if (unopened) change({ refusal: unopened });
  }

  async function readSample() {
    const today = dayIn(program.defaults.zone, program.now());
    const files = sampleFiles(today).map(({ name, text }) => new File([text], name, { type: 'text/csv' }));
    change({ ...NOTHING_YET, files, isSample: true });
    await read();
  }

  async function confirm() {
    const { preview, busy, isSample } = held.current;
    if (!preview?.canConfirm || busy) return;
    const done = await doing('writing', (watch) => imports.confirm(watch, isSample));
    if (!done) return;
    if (!done.ok) return change({ refusal: done });
    await rememberColumns(held.current.answers);
    change({ ...NOTHING_YET, outcome: done.value });
    imports.letGo();
    bookChanged();
    // Whether the browser agrees is shown under "Data and privacy"; the import stands either way.
    keepDataFromNowOn().catch(console.error);
  }

  /** After the import and not before it: a way to read a list is kept once it has proved right. */
  async function rememberColumns({ columns = {} }: ImportAnswers) {
    for (const mapping of Object.values(columns)) {
      const saved = await saveMapping(program, { ...mapping, savedAt: program.now() });
      if (!saved.ok) console.error('The columns could not be remembered', saved);
    }
  }

  function readSoon() {
    clearTimeout(pause.current);
    work.current?.abort();
    work.current = null;
    // From now on what is shown is old: it is not to be confirmed.
    change({ busy: { kind: 'reading', at: null, stopping: false }, refusal: null, stopped: null });
    pause.current = setTimeout(() => void read(), PAUSE_MS);
  }

  function close(question: ImportQuestion) {
    const key = questionKey(question);
    change({ reopened: held.current.reopened.filter((one) => questionKey(one) !== key) });
  }

  function reopen(question: ColumnsQuestion) {
    close(question);
    change({ reopened: [...held.current.reopened, question] });
  }

  function startAgain() {
    clearTimeout(pause.current);
    work.current?.abort();
    work.current = null;
    change(NOTHING_YET);
    imports.letGo();
  }

  return {
    ...state,
    add,
    remove: (file) => {
      change({ files: held.current.files.filter((one) => one !== file), replaced: [] });
      return read();
    },
    answer: (question: ImportQuestion, answers: ImportAnswers) => {
      const others = held.current.answered.filter((one) => questionKey(one) !== questionKey(question));
      change({ answers: withAnswers(held.current.answers, answers), answered: [...others, question] });
      close(question);
      readSoon();
    },
    askAgain: (given: ImportQuestion) => {
      const question = asAnswered(given, held.current.answers);
      change({
        answers: withoutAnswer(held.current.answers, question),
        answered: held.current.answered.filter((one) => one !== given),
      });
      if (question.kind === 'columns' && !question.isBlocking) reopen(question);
      readSoon();
    },
    reopen,
    leave: close,
    readAgain: async () => {
      if (held.current.files.length > 0 && held.current.busy?.kind !== 'writing') await read();
    },
    readSample,
    confirm,
    stop: () => {
      const { busy } = held.current;
      if (!busy) return;
      clearTimeout(pause.current);
      change(work.current ? { busy: { ...busy, stopping: true } } : { busy: null, stopped: busy.kind });
      work.current?.abort(new DOMException('Stopped by the user', 'AbortError'));
    },
    startAgain,
  };
}

/** Asked again, a question about columns begins with the last answer. */
function asAnswered(question: ImportQuestion, { columns }: ImportAnswers): ImportQuestion {
  const answer = question.kind === 'columns' ? columns?.[question.signature] : undefined;
  return question.kind === 'columns' && answer ? { ...question, proposal: answer } : question;
}

/** How work ended that gave nothing: stopped on request, or failed, with what is left to go on with. */
function whatHappened(
  kind: ImportBusy['kind'],
  error: unknown,
  signal: AbortSignal,
  { busy, preview }: ImportState,
): Partial<ImportState> {
  const detail = error instanceof Error ? error.message : String(error);
  // What was read went with the worker, so it has to be read again before it can be saved.
  const isGone = error instanceof Error && error.name === 'WorkerGone';
  if (signal.aborted) return { stopped: kind, preview: isGone ? null : preview };
  console.error(error);
  const isWritten = busy?.at?.step === 'listing';
  const message =
    kind === 'reading'
      ? `These files could not be read; nothing was changed. Try again, or take out the file you added last. (${detail})`
      : isWritten
        ? `The customers and invoices were saved; only today’s list was not finished. It is made again when the browser starts. (${detail})`
        : `The import did not finish, and nothing was saved. Read the files again to go on. (${detail})`;
  return { refusal: refusal('failed', message), preview: isGone || kind === 'reading' ? null : preview };
}
