import type { InsertResult } from './insert-draft.ts';
import { type PageWindow, watchChanges } from './watch-changes.ts';

const PATIENCE_MS = 5000;
/** A box that has just opened may be emptied once by its own page. */
const SETTLED_MS = 300;

/** Tries until a box has opened that takes the draft, or it took too long: then the last refusal. */
export function insertWhenReady(
  attempt: () => InsertResult,
  document: Document,
  window: PageWindow,
  signal: AbortSignal,
): Promise<InsertResult> {
  if (signal.aborted) return Promise.resolve({ kind: 'no-compose' });
  return new Promise((resolve) => {
    const done = new AbortController();
    const until = AbortSignal.any([signal, done.signal, AbortSignal.timeout(PATIENCE_MS)]);
    let result: InsertResult = { kind: 'no-compose' };
    const tryIt = () => {
      result = attempt();
      if (result.kind === 'inserted') setTimeout(attempt, SETTLED_MS);
      if (result.kind === 'inserted' || result.kind === 'other-mail') done.abort();
    };
    until.addEventListener('abort', () => resolve(result));
    watchChanges(document, window, tryIt, until);
    tryIt();
  });
}
