import { Worker } from 'node:worker_threads';

export interface HangGuard {
  /** Work begins; the guard is quiet until the next call comes too late. */
  readonly began: (what: string) => void;
  readonly stop: () => Promise<void>;
}

const WORDS = 2000;

/**
 * Ends this process, saying what it was about, when one piece of work takes longer than `limit` milliseconds: a loop that
 * never ends lets no timer of its own thread run, so that a test's time limit would never be noticed.
 */
export function startHangGuard(limit: number): HangGuard {
  const shared = new SharedArrayBuffer(8 + WORDS * 2);
  const turns = new Int32Array(shared, 0, 2);
  const words = new Uint16Array(shared, 8);
  const worker = new Worker(new URL(`data:text/javascript,${encodeURIComponent(WATCH)}`), {
    workerData: { shared, limit, pid: process.pid },
    // Options of the process, such as the kind of its own script, are not for this one.
    execArgv: [],
  });
  worker.unref();
  return {
    began: (what) => {
      words.fill(0);
      for (let at = 0; at < Math.min(what.length, WORDS); at += 1) words[at] = what.charCodeAt(at);
      Atomics.add(turns, 0, 1);
    },
    stop: async () => {
      await worker.terminate();
    },
  };
}

const WATCH = `
import { writeSync } from 'node:fs';
import { workerData } from 'node:worker_threads';
const { shared, limit, pid } = workerData;
const turns = new Int32Array(shared, 0, 2);
const words = new Uint16Array(shared, 8);
let [turn, still] = [0, 0];
// Its own beats are counted, not the clock: a machine that slept, or had no time for anybody, has not hung.
setInterval(() => {
  const now = Atomics.load(turns, 0);
  if (now !== turn || now === 0) [turn, still] = [now, 0];
  still += 250;
  if (still < limit) return;
  writeSync(2, 'Hangs for ' + limit + ' ms: ' + String.fromCharCode(...words.filter(Boolean)) + '\\n');
  process.kill(pid, 'SIGKILL');
}, 250);
`;
