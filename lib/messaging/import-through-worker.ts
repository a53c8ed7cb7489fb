import type { ImportPort } from '../app/import-port.ts';
import { importProtocol } from './import-protocol.ts';
import { type WorkerLike, workThroughWorker } from './work-through-worker.ts';

/** The port of the import page over a worker, which holds what was read until it is let go. */
export function importThroughWorker(start: () => WorkerLike): ImportPort {
  const { ask, letGo } = workThroughWorker(importProtocol, start);
  return {
    preview: async (files, answers, watch) => {
      const read = await ask('preview', { files: [...files], answers }, watch);
      // Reading says what is wrong in the preview; it refuses nothing.
      if (!read.ok) throw new Error(read.message);
      return read.value;
    },
    confirm: (watch, isSample) => ask('confirm', { isSample }, watch),
    undo: (watch) => ask('undo', {}, watch),
    letGo,
  };
}
