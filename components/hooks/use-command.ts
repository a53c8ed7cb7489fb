import { useCallback, useRef, useState } from 'react';
import type { Refusal, Result } from '../../lib/shared/result.ts';

interface Command<A extends unknown[], T> {
  /** Runs the use case once at a time; `null` when it was refused, failed or is still running. */
  readonly run: (...args: A) => Promise<T | null>;
  readonly busy: boolean;
  /** Why it was refused: a sentence, and the name of the field it is about. */
  readonly refusal: Refusal | null;
  readonly clear: () => void;
}

/** A use case with its refusal: what a button does. An exception is shown as a sentence too, and logged for a report. */
export function useCommand<A extends unknown[], T>(
  useCase: (...args: A) => Promise<Result<T>>,
): Command<A, T> {
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const running = useRef(false);
  const latest = useRef(useCase);
  latest.current = useCase;
  const run = useCallback(async (...args: A): Promise<T | null> => {
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
  return { run, busy, refusal, clear: useCallback(() => setRefusal(null), []) };
}
