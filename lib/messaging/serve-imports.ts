import type { ImportPort } from '../app/import-port.ts';
import type { ImportWatch } from '../importers/import-progress.ts';
import { type ImportReply, type ImportRequest, importRequestSchema } from './import-protocol.ts';

/** The worker's side of its page. */
interface PagePort {
  readonly postMessage: (reply: ImportReply) => void;
  readonly addEventListener: (kind: 'message', heard: (event: MessageEvent<unknown>) => void) => void;
}

/** More often than the eye follows is work for nothing. */
const TELL_EVERY_MS = 80;

/** Answers a page's requests, in the worker: every call ends in exactly one reply, whatever happens in it. */
export function serveImports(page: PagePort, port: ImportPort): void {
  const calls = new Map<number, AbortController>();
  page.addEventListener('message', ({ data }) => {
    const parsed = importRequestSchema.safeParse(data);
    if (!parsed.success) {
      console.error('Not a request of the import page', parsed.error);
      return;
    }
    const request = parsed.data;
    if (request.kind === 'cancel') {
      calls.get(request.turn)?.abort(new DOMException('Stopped by the user', 'AbortError'));
      return;
    }
    const call = new AbortController();
    calls.set(request.turn, call);
    void answer(request, watchFor(page, request.turn, call.signal), port)
      .catch((error: unknown): ImportReply => {
        if (call.signal.aborted) return { kind: 'cancelled', turn: request.turn };
        console.error(error);
        return { kind: 'failed', turn: request.turn, message: String(error) };
      })
      .then((reply) => {
        calls.delete(request.turn);
        page.postMessage(reply);
      });
  });
}

async function answer(
  request: Exclude<ImportRequest, { kind: 'cancel' }>,
  watch: ImportWatch,
  port: ImportPort,
): Promise<ImportReply> {
  const { turn } = request;
  switch (request.kind) {
    case 'preview':
      return { kind: 'preview', turn, preview: await port.preview(request.files, request.answers, watch) };
    case 'confirm': {
      const done = await port.confirm(watch, request.isSample);
      return done.ok ? { kind: 'outcome', turn, outcome: done.value } : refused(turn, done);
    }
    case 'undo': {
      const done = await port.undo(watch);
      return done.ok ? { kind: 'undone', turn } : refused(turn, done);
    }
  }
}

function refused(turn: number, { reason, message }: { reason: string; message: string }): ImportReply {
  return { kind: 'refusal', turn, reason, message };
}

function watchFor(page: PagePort, turn: number, signal: AbortSignal): ImportWatch {
  let told = { step: '', at: Number.NEGATIVE_INFINITY };
  return {
    signal,
    progress: (at) => {
      const now = performance.now();
      if (at.step === told.step && now - told.at < TELL_EVERY_MS) return;
      told = { step: at.step, at: now };
      page.postMessage({ kind: 'progress', turn, at });
    },
  };
}
