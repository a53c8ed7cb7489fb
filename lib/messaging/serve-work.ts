import type { z } from 'zod';
import type { Result } from '../shared/result.ts';
import {
  type Asked,
  parsedBy,
  type WorkProtocol,
  type WorkReply,
  type WorkWatch,
  workRequestSchema,
} from './work-protocol.ts';

/** The worker's side of its page. */
export interface PagePort {
  readonly postMessage: (reply: WorkReply) => void;
  readonly addEventListener: (kind: 'message', heard: (event: MessageEvent<unknown>) => void) => void;
}

export type WorkHandlers<P extends WorkProtocol> = {
  readonly [N in keyof P]: (asked: Asked<P, N>, watch: WorkWatch) => Promise<Result<z.input<P[N]['answer']>>>;
};

/** More often than the eye follows is work for nothing. */
const TELL_EVERY_MS = 80;

/** Answers a page's calls, in the worker: every call ends in exactly one reply, whatever happens in it. */
export function serveWork<P extends WorkProtocol>(
  page: PagePort,
  protocol: P,
  handlers: WorkHandlers<P>,
): void {
  const calls = new Map<number, AbortController>();

  async function answered<N extends keyof P & string>(name: N, raw: unknown, watch: WorkWatch) {
    const deed: P[N] = protocol[name];
    const asked = parsedBy<P[N]['asked']>(deed.asked, raw);
    if (!asked.success) throw new Error(`${name}: ${asked.error.message}`);
    return handlers[name](asked.data, watch);
  }

  async function answer(name: string, raw: unknown, turn: number, watch: WorkWatch): Promise<WorkReply> {
    if (!isCall(protocol, name)) throw new Error(`Nobody answers “${name}”`);
    const done = await answered(name, raw, watch);
    if (done.ok) return { kind: 'answer', turn, answer: done.value };
    return { kind: 'refusal', turn, reason: done.reason, message: done.message };
  }

  page.addEventListener('message', ({ data }) => {
    const parsed = workRequestSchema.safeParse(data);
    if (!parsed.success) {
      console.error('Not a request of the page', parsed.error);
      return;
    }
    const request = parsed.data;
    const { turn } = request;
    if (request.kind === 'cancel') {
      calls.get(turn)?.abort(new DOMException('Stopped by the user', 'AbortError'));
      return;
    }
    const call = new AbortController();
    calls.set(turn, call);
    void answer(request.name, request.asked, turn, watchFor(page, turn, call.signal))
      .catch((error: unknown): WorkReply => {
        if (call.signal.aborted) return { kind: 'cancelled', turn };
        console.error(error);
        return { kind: 'failed', turn, message: String(error) };
      })
      .then((reply) => {
        calls.delete(turn);
        page.postMessage(reply);
      });
  });
}

function isCall<P extends WorkProtocol>(protocol: P, name: string): name is keyof P & string {
  return Object.hasOwn(protocol, name);
}

function watchFor(page: PagePort, turn: number, signal: AbortSignal): WorkWatch {
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
