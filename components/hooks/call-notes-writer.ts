import { forgetCallNotes, keepCallNotes, keepWholeForm } from '../../lib/app/keep-call-notes.ts';
import type { Program } from '../../lib/app/program.ts';
import type { CallForm } from '../../lib/domain/call-form.ts';

/** Writes what is typed of the call to one account. */
export interface CallNotesWriter {
  /** Kept as soon as what was typed before it is. */
  readonly add: (form: CallForm, part: Partial<CallForm>) => void;
  /** The page goes: what is not kept yet is written in one stroke; nothing is, when all is kept. */
  readonly flush: () => void;
  /** Once everything that was typed is kept, or could not be. */
  readonly settled: () => Promise<void>;
  /** Nothing is kept any more, and nothing that is still on its way comes after that. */
  readonly forget: () => Promise<void>;
  /** Hears whether what was typed last could be kept. */
  onTrouble: (isInTrouble: boolean) => void;
}

interface Waiting {
  readonly form: CallForm;
  readonly part: Partial<CallForm>;
}

// Sheet, guided call and card of one page take turns: the next reads only after what the one before has typed is kept.
const writers = new WeakMap<Program, Map<string, CallNotesWriter>>();

/** `isNew`: this page has not had the call in hand before. */
export function writerFor(
  program: Program,
  accountId: string,
): { readonly writer: CallNotesWriter; readonly isNew: boolean } {
  const known = writers.get(program) ?? new Map<string, CallNotesWriter>();
  writers.set(program, known);
  const before = known.get(accountId);
  const writer = before ?? callNotesWriter(program, accountId);
  known.set(accountId, writer);
  return { writer, isNew: before === undefined };
}

/**
 * Does not wait for a pause in the typing: one write at a time, and what comes meanwhile goes with the next. A panel that
 * is closed in the middle of a word loses at most its last letter.
 */
function callNotesWriter(program: Program, accountId: string): CallNotesWriter {
  const waiting: Waiting[] = [];
  let running: Promise<void> | null = null;
  // On its way: a page that goes may not live to see it arrive.
  let writing: Waiting | null = null;
  let flushed: Waiting | null = null;
  let isErased = false;
  const run = async () => {
    for (let now = waiting.shift(); now; now = waiting.shift()) {
      try {
        writing = now;
        isErased = !(await keepCallNotes(program, { accountId, ...now }));
        writer.onTrouble(false);
      } catch (error) {
        console.error(error);
        writer.onTrouble(true);
        // Tried again together with what is typed next.
        const [next] = waiting.splice(0);
        waiting.push({ form: next?.form ?? now.form, part: { ...now.part, ...next?.part } });
        break;
      } finally {
        writing = null;
      }
    }
    running = null;
  };
  const writer: CallNotesWriter = {
    add: (form, part) => {
      const [before] = waiting.splice(0);
      waiting.push({ form, part: { ...before?.part, ...part } });
      running ??= run();
    },
    flush: () => {
      const [last = writing] = waiting;
      // A page is hidden before it goes, and may be shown again: what waits keeps its turn.
      if (!last || last === flushed || isErased) return;
      flushed = last;
      void keepWholeForm(program, accountId, last.form).catch(console.error);
    },
    settled: async () => {
      await running;
    },
    forget: async () => {
      waiting.splice(0);
      await running;
      waiting.splice(0);
      try {
        await forgetCallNotes(program, accountId);
      } catch (error) {
        // Notes that stay are shown again; whoever has saved the call must not think it is not.
        console.error(error);
        writer.onTrouble(true);
      }
    },
    onTrouble: () => {},
  };
  return writer;
}
