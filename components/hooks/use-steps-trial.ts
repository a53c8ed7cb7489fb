import { useCallback, useEffect, useRef, useState } from 'react';
import { type StepsTrial, TRIAL_DAYS, trialBook, tryingSteps } from '../../lib/app/steps-trial.ts';
import type { DunningProcedure } from '../../lib/domain/dunning-procedure.ts';
import { useSurface } from './surface.ts';

export interface TrialOutcome {
  readonly asSaved: StepsTrial;
  /** `null`: nothing was edited. */
  readonly asEdited: StepsTrial | null;
  /** The steps that were tried beside the saved ones. */
  readonly edited: DunningProcedure | null;
  /** Customers that were tried, of how many with something open. */
  readonly tried: number;
  readonly customers: number;
}

type TrialState =
  | { readonly kind: 'idle' }
  /** `share` of the work, 0 to 1. */
  | { readonly kind: 'running'; readonly share: number }
  | { readonly kind: 'done'; readonly outcome: TrialOutcome }
  | { readonly kind: 'failed'; readonly error: Error };

/** Milliseconds of work before the page has its turn: short enough to scroll and type meanwhile. */
const SLICE_MS = 20;

/** Tries steps on the user's own book, in slices; can be stopped, and stops by itself when the page goes. */
export function useStepsTrial() {
  const { program } = useSurface();
  const [state, setState] = useState<TrialState>({ kind: 'idle' });
  const turn = useRef(0);
  const stop = useCallback(() => {
    turn.current += 1;
    setState({ kind: 'idle' });
  }, []);
  useEffect(
    () => () => {
      turn.current += 1;
    },
    [],
  );

  const run = useCallback(
    async (edited: DunningProcedure | null) => {
      const mine = ++turn.current;
      const isOver = () => turn.current !== mine;
      const rounds = edited ? 2 : 1;
      setState({ kind: 'running', share: 0 });
      try {
        const book = await trialBook(program);
        const live = (procedure: DunningProcedure | null, round: number) =>
          inSlices(tryingSteps(book, procedure), isOver, (day) =>
            setState({ kind: 'running', share: (round + day / TRIAL_DAYS) / rounds }),
          );
        const asSaved = await live(null, 0);
        const asEdited = edited && (await live(edited, 1));
        if (isOver() || !asSaved) return;
        const tried = book.book.length;
        setState({ kind: 'done', outcome: { asSaved, asEdited, edited, tried, customers: book.customers } });
      } catch (error) {
        console.error(error);
        if (!isOver())
          setState({ kind: 'failed', error: error instanceof Error ? error : new Error(String(error)) });
      }
    },
    [program],
  );
  return { state, run, stop };
}

/** Goes on with the work after each slice, once the page had its turn; `null`: it was stopped. */
async function inSlices<T>(
  work: Generator<number, T>,
  isOver: () => boolean,
  onProgress: (done: number) => void,
): Promise<T | null> {
  let began = performance.now();
  for (let step = work.next(); ; step = work.next()) {
    if (step.done) return step.value;
    if (performance.now() - began < SLICE_MS) continue;
    onProgress(step.value);
    await new Promise((goOn) => setTimeout(goOn));
    if (isOver()) return null;
    began = performance.now();
  }
}
