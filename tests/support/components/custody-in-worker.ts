import type { CustodyPort } from '../../../lib/app/custody-port.ts';
import type { Program } from '../../../lib/app/program.ts';
import { custodyThroughWorker } from '../../../lib/messaging/custody-through-worker.ts';
import type { WorkProgress } from '../../../lib/messaging/work-protocol.ts';

interface CustodyInWorker {
  readonly custody: CustodyPort;
  readonly workers: { readonly worker: Worker; ended: boolean }[];
}

/** The custody of a test's own book in a real worker; `diesIn`: the step in which the worker ends by itself. */
export function custodyInWorker(
  program: Program,
  diesIn: WorkProgress['step'] | null = null,
): CustodyInWorker {
  const workers: CustodyInWorker['workers'] = [];
  const name = JSON.stringify({ database: program.database.name, diesIn, now: program.now() });
  const custody = custodyThroughWorker(() => {
    const worker = new Worker(new URL('./custody-at-work.ts', import.meta.url), { type: 'module', name });
    const one = { worker, ended: false };
    const terminate = worker.terminate.bind(worker);
    worker.terminate = () => {
      one.ended = true;
      terminate();
    };
    workers.push(one);
    return worker;
  });
  return { custody, workers };
}
