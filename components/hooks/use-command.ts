import { useCallback, useRef, useState } from 'react';
import type { Refusal, Result } from '../../lib/shared/result.ts';

interface Command<A extends unknown[], T> {
  /** Runs the use case; `null` when it was refused, failed or, while it ran, passed over. */
  readonly run: (...args: A) => Promise<T | null>;
  readonly busy: boolean;
  /** Why it was refused: a sentence, and the name of the field it is about. */
  readonly refusal: Refusal | null;
  readonly clear: () => void;
}

/**
 * What comes while the use case runs: a second press of a button is passed over; what is typed or chosen is done as well,
 * or it would be lost. Each writes in one transaction, begun with the call, so that the last word stands.
 */
export type Meanwhile = 'passed-over' | 'as-well';

/** A use case with its refusal: what a button does. An exception is shown as a sentence too, and logged for a report. */
export function useCommand<A extends unknown[], T>(
  useCase: (...args: A) => Promise<Result<T>>,
  meanwhile: Meanwhile = 'passed-over',
): Command<A, T> {
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const running = useRef(0);
  const latest = useRef(useCase);
  latest.current = useCase;
  const run = useCallback(
    async (...args: A): Promise<T | null> => {
      if (running.current > 0 && meanwhile === 'passed-over') return null;
      running.current += 1;
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
        running.current -= 1;
        setBusy(running.current > 0);
      }
      return null;
    },
    [meanwhile],
  );
  return { run, busy, refusal, clear: useCallback(() => setRefusal(null), []) };
}
