import { useCallback, useRef, useState } from 'react';
import type { Refusal, Result } from '../../lib/shared/result.ts';

interface Command<A extends unknown[], T> {
  /** Runs the use case once at a time; `null` when it was refused, failed or, as a second press, passed over. */
  readonly run: (...args: A) => Promise<T | null>;
  readonly busy: boolean;
  /** Why it was refused: a sentence, and the name of the field it is about. */
  readonly refusal: Refusal | null;
  readonly clear: () => void;
}

/**
 * What comes while the use case runs: a second press of a button is passed over; what is typed or chosen is done after
 * it, or it would be lost.
 */
export type Meanwhile = 'passed-over' | 'in-turn';

/** A use case with its refusal: what a button does. An exception is shown as a sentence too, and logged for a report. */
export function useCommand<A extends unknown[], T>(
  useCase: (...args: A) => Promise<Result<T>>,
  meanwhile: Meanwhile = 'passed-over',
): Command<A, T> {
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const running = useRef(false);
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const latest = useRef(useCase);
  latest.current = useCase;
  const runOnce = useCallback(async (...args: A): Promise<T | null> => {
    if (running.current) return null;
    running.current = true;
    setBusy(true);
    setRefusal(null);
    try {
      const result = await latest.current(...args);
      if (result.ok) return result.value;
      setRefusal(result);
    } catch (error) {
      console.error(error);
      setRefusal({
        ok: false,
        reason: 'failed',
        message: `That did not work; nothing was changed. (${String(error)})`,
      });
    } finally {
      running.current = false;
      setBusy(false);
    }
    return null;
  }, []);
  const runInTurn = useCallback(
    (...args: A): Promise<T | null> => {
      const mine = last.current.then(() => runOnce(...args));
      last.current = mine;
      return mine;
    },
    [runOnce],
  );
  const run = meanwhile === 'in-turn' ? runInTurn : runOnce;
  return { run, busy, refusal, clear: useCallback(() => setRefusal(null), []) };
}
