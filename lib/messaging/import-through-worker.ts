import type { ImportPort } from '../app/import-port.ts';
import type { ImportWatch } from '../importers/import-progress.ts';
import { type ImportReply, type ImportRequest, importReplySchema } from './import-protocol.ts';

/** As much of a Worker as is used, so that a test can hand in two ends of a channel. */
export interface WorkerLike {
  postMessage: (request: ImportRequest) => void;
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
  readonly watch: ImportWatch;
  readonly settle: (reply: ImportReply) => void;
  readonly fail: (reason: unknown) => void;
  /** The book is written and the day's list is being made: no longer to be taken back by ending the worker. */
  isWritten: boolean;
}

/** The port of the import page over a worker, which is started when it is first needed. */
export function importThroughWorker(start: () => WorkerLike): ImportPort {
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
    const parsed = importReplySchema.safeParse(data);
    if (!parsed.success) return end(new WorkerGone('It answered in words nobody knows'));
    const reply = parsed.data;
    const call = calls.get(reply.turn);
    if (!call) return;
    if (reply.kind === 'progress') {
      call.isWritten ||= reply.at.step === 'listing';
      return call.watch.progress(reply.at);
    }
    calls.delete(reply.turn);
    call.settle(reply);
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

  function ask(request: (turn: number) => ImportRequest, watch: ImportWatch): Promise<ImportReply> {
    watch.signal.throwIfAborted();
    const turn = ++lastTurn;
    const { promise, resolve, reject } = Promise.withResolvers<ImportReply>();
    const call: Call = { watch, settle: resolve, fail: reject, isWritten: false };
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
      running().postMessage(request(turn));
    } catch (error) {
      calls.delete(turn);
      reject(error);
    }
    return promise.finally(() => {
      clearTimeout(late);
      watch.signal.removeEventListener('abort', cancel);
    });
  }

  /** What every call may end in besides its own answer. */
  function otherEnd(reply: ImportReply, { signal }: ImportWatch): never {
    if (reply.kind === 'cancelled') throw signal.reason;
    throw new Error(reply.kind === 'failed' ? reply.message : `The worker answered with "${reply.kind}"`);
  }

  return {
    preview: async (files, answers, watch) => {
      const reply = await ask((turn) => ({ kind: 'preview', turn, files: [...files], answers }), watch);
      return reply.kind === 'preview' ? reply.preview : otherEnd(reply, watch);
    },
    confirm: async (watch, isSample) => {
      const reply = await ask((turn) => ({ kind: 'confirm', turn, isSample }), watch);
      if (reply.kind === 'outcome') return { ok: true, value: reply.outcome };
      return reply.kind === 'refusal' ? refused(reply) : otherEnd(reply, watch);
    },
    undo: async (watch) => {
      const reply = await ask((turn) => ({ kind: 'undo', turn }), watch);
      if (reply.kind === 'undone') return { ok: true, value: null };
      return reply.kind === 'refusal' ? refused(reply) : otherEnd(reply, watch);
    },
    letGo: () => {
      if (calls.size === 0) end(null);
    },
  };
}

function refused({ reason, message }: { reason: string; message: string }) {
  return { ok: false, reason, message } as const;
}
