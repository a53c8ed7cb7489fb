import { type Result, refusal, success } from '../shared/result.ts';
import {
  type Answer,
  type Asked,
  parsedBy,
  type WorkProtocol,
  type WorkReply,
  type WorkRequest,
  type WorkWatch,
  workReplySchema,
} from './work-protocol.ts';

/** As much of a Worker as is used, so that a test can hand in two ends of a channel. */
export interface WorkerLike {
  postMessage: (request: WorkRequest) => void;
  terminate: () => void;
  onmessage: ((event: MessageEvent<unknown>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  onmessageerror: ((event: MessageEvent<unknown>) => void) | null;
}

/** A worker that does not answer "stop" within this time is in the middle of something: it is ended, unsaved. */
const PATIENCE_MS = 5000;

/** The worker has ended by itself, and what it had read went with it; the page starts the next one by asking again. */
export class WorkerGone extends Error {
  override readonly name = 'WorkerGone';
}

interface Call {
  readonly watch: WorkWatch;
  /** `false`: nobody knows what it says. */
  readonly settle: (reply: Exclude<WorkReply, { kind: 'progress' }>) => boolean;
  readonly fail: (reason: unknown) => void;
  /** The book is written and the day's list is being made: no longer to be taken back by ending the worker. */
  isWritten: boolean;
}

export interface WorkDesk<P extends WorkProtocol> {
  /** Rejects with the signal's reason when it was stopped, with `WorkerGone` when nobody is left to answer. */
  readonly ask: <N extends keyof P & string>(
    name: N,
    asked: Asked<P, N>,
    watch: WorkWatch,
  ) => Promise<Result<Answer<P, N>>>;
  readonly isRunning: () => boolean;
  /** Ends the worker, and frees its memory, unless something is under way. */
  readonly letGo: () => void;
}

/** Hands work to a worker, which is started when it is first needed. */
export function workThroughWorker<P extends WorkProtocol>(protocol: P, start: () => WorkerLike): WorkDesk<P> {
  const calls = new Map<number, Call>();
  let worker: WorkerLike | null = null;
  let lastTurn = 0;

  function end(reason: unknown) {
    worker?.terminate();
    worker = null;
    const open = [...calls.values()];
    calls.clear();
    for (const { fail } of open) fail(reason);
  }

  function hear({ data }: MessageEvent<unknown>) {
    const parsed = workReplySchema.safeParse(data);
    if (!parsed.success) return end(unknownWords());
    const reply = parsed.data;
    const call = calls.get(reply.turn);
    if (!call) return;
    if (reply.kind === 'progress') {
      call.isWritten ||= reply.at.step === 'listing';
      return call.watch.progress(reply.at);
    }
    if (call.settle(reply)) calls.delete(reply.turn);
    else end(unknownWords());
  }

  function running(): WorkerLike {
    if (worker) return worker;
    const started = start();
    started.onmessage = hear;
    started.onerror = (event) => {
      event.preventDefault();
      end(new WorkerGone(event.message || 'It could not be started'));
    };
    started.onmessageerror = () => end(new WorkerGone('Its answer could not be read'));
    worker = started;
    return started;
  }

  async function ask<N extends keyof P & string>(name: N, asked: Asked<P, N>, watch: WorkWatch) {
    watch.signal.throwIfAborted();
    const turn = ++lastTurn;
    const { promise, resolve, reject } = Promise.withResolvers<Result<Answer<P, N>>>();
    const call: Call = {
      watch,
      settle: (reply) => {
        if (reply.kind === 'refusal') resolve(refusal(reply.reason, reply.message));
        else if (reply.kind === 'cancelled') reject(watch.signal.reason);
        else if (reply.kind === 'failed') reject(new Error(reply.message));
        else {
          const deed: P[N] = protocol[name];
          const answer = parsedBy<P[N]['answer']>(deed.answer, reply.answer);
          if (!answer.success) return false;
          resolve(success(answer.data));
        }
        return true;
      },
      fail: reject,
      isWritten: false,
    };
    calls.set(turn, call);
    let late: ReturnType<typeof setTimeout> | undefined;
    const cancel = () => {
      worker?.postMessage({ kind: 'cancel', turn });
      late = setTimeout(
        () => call.isWritten || end(new WorkerGone('It did not stop when it was asked to')),
        PATIENCE_MS,
      );
    };
    watch.signal.addEventListener('abort', cancel, { once: true });
    try {
      running().postMessage({ kind: 'do', turn, name, asked });
    } catch (error) {
      calls.delete(turn);
      reject(error);
    }
    return promise.finally(() => {
      clearTimeout(late);
      watch.signal.removeEventListener('abort', cancel);
    });
  }

  return {
    ask,
    isRunning: () => worker !== null,
    letGo: () => {
      if (calls.size === 0) end(null);
    },
  };
}

function unknownWords(): WorkerGone {
  return new WorkerGone('It answered in words nobody knows');
}
