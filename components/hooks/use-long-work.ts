import { useEffect, useRef, useState } from 'react';
import { type Result, refusal } from '../../lib/shared/result.ts';
import type { BackupProgress, BackupWatch } from '../../lib/storage/backup/backup-watch.ts';
import { useCommand } from './use-command.ts';

/** A use case that takes its time: how far it is, and a way to stop it. What is stopped has changed nothing. */
export function useLongWork<I, T>(work: (input: I, watch: BackupWatch) => Promise<Result<T>>) {
  const [progress, setProgress] = useState<BackupProgress | null>(null);
  const stop = useRef<AbortController | null>(null);
  const command = useCommand(async (input: I): Promise<Result<T>> => {
    const controller = new AbortController();
    stop.current = controller;
    try {
      return await work(input, { progress: setProgress, signal: controller.signal });
    } catch (error) {
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
