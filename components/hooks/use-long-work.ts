import { useEffect, useRef, useState } from 'react';
import { type Result, refusal } from '../../lib/shared/result.ts';
import type { BackupProgress, BackupWatch } from '../../lib/storage/backup/backup-watch.ts';
import { useCommand } from './use-command.ts';

/** What is said when whoever did the work has ended in the middle of it, by how far it was. */
type CutOff = (at: BackupProgress | null) => string;

const NOTHING_CHANGED: CutOff = () =>
  'The browser ended this work before it was done, perhaps because memory ran short. Nothing was changed. Close what you do not need, and try again.';

/** Whoever did the work has ended by itself, with all that it held. */
export function isWorkerGone(error: unknown): boolean {
  return error instanceof Error && error.name === 'WorkerGone';
}

/** A use case that takes its time: how far it is, and a way to stop it. What is stopped has changed nothing. */
export function useLongWork<I, T>(
  work: (input: I, watch: BackupWatch) => Promise<Result<T>>,
  cutOff: CutOff = NOTHING_CHANGED,
) {
  const [progress, setProgress] = useState<BackupProgress | null>(null);
  const stop = useRef<AbortController | null>(null);
  const command = useCommand(async (input: I): Promise<Result<T>> => {
    const controller = new AbortController();
    stop.current = controller;
    let last: BackupProgress | null = null;
    const tell = (at: BackupProgress) => {
      last = at;
      setProgress(at);
    };
    try {
      return await work(input, { progress: tell, signal: controller.signal });
    } catch (error) {
      // Also when it was stopped: one that would not stop was ended, and how far it was then nobody knows.
      if (isWorkerGone(error)) return refusal('cut-off-work', cutOff(last));
      if (controller.signal.aborted) return refusal('cancelled', 'Cancelled. Nothing was changed.');
      throw error;
    } finally {
      stop.current = null;
      setProgress(null);
    }
  });
  useEffect(() => () => stop.current?.abort(), []);
  return { ...command, progress, cancel: () => stop.current?.abort() };
}
