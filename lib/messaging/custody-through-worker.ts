import type { CustodyPort } from '../app/custody-port.ts';
import { custodyProtocol } from './custody-protocol.ts';
import { type WorkerLike, workThroughWorker } from './work-through-worker.ts';

/** The port of the data page over a worker, which lives while it works, and while it holds a backup that was opened. */
export function custodyThroughWorker(start: () => WorkerLike): CustodyPort {
  const { ask, letGo, isRunning } = workThroughWorker(custodyProtocol, start);
  let holds = false;

  async function rested<T>(work: Promise<T>): Promise<T> {
    try {
      return await work;
    } finally {
      // What one that has ended held went with it.
      holds &&= isRunning();
      if (!holds) letGo();
    }
  }

  return {
    backUp: (request, watch) => rested(ask('backUp', request, watch)),
    open: async (request, watch) => {
      holds = false;
      return rested(
        ask('open', request, watch).then((opened) => {
          holds = opened.ok;
          return opened;
        }),
      );
    },
    restore: (mode, watch) =>
      rested(
        ask('restore', { mode }, watch).then((done) => {
          holds &&= !done.ok;
          return done;
        }),
      ),
    drop: async () => {
      holds = false;
      // What a worker that has ended held is let go of, and removed as a leftover.
      if (isRunning()) await rested(ask('drop', {}, UNWATCHED));
    },
    saveTable: (table, watch) => rested(ask('saveTable', { table }, watch)),
  };
}

const UNWATCHED = { progress: () => {}, signal: new AbortController().signal };
