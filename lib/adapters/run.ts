import type { PageEvidence } from '../domain/page-evidence.ts';
import type { Adapter, Page } from './adapter.ts';
import { boundedEvidence } from './page-evidence.ts';
import type { PagePort } from './page-port.ts';
import { markRunning, type RunningPage, runningOn } from './running-page.ts';
import { type PageWindow, watchChanges } from './watch-changes.ts';

export interface RunOptions {
  readonly adapters: readonly Adapter[];
  readonly document: Document;
  readonly window: PageWindow;
  readonly port: PagePort;
  readonly signal: AbortSignal;
}

/**
 * An update puts the new script into a world of its own, from which the old one's mark is not seen: it is called, and goes
 * if it was cut off. A page that calls does no harm.
 */
const NEWCOMER = 'per-our-call';

/**
 * What every page of a site loads: it tells who is on the page when that changes. What is drawn there (`drawChip`) and done
 * there (`write`) comes when it is wanted. A second run on one page does nothing, unless the first was cut off by an update
 * of the extension.
 */
export function run({ adapters, document, window, port, signal: outer }: RunOptions): void {
  const earlier = runningOn(document);
  if (earlier?.alive()) return;
  earlier?.leave();
  const stop = new AbortController();
  const signal = AbortSignal.any([outer, stop.signal]);
  const leave = () => stop.abort();
  document.dispatchEvent(new Event(NEWCOMER));
  document.addEventListener(NEWCOMER, () => port.alive() || leave(), { signal });

  let adapter: Adapter | undefined;
  let last = '';
  let shown = '';
  let isAskedAgain = false;
  let asked = 0;

  const ask = async <T>(call: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await call();
    } catch (error) {
      if (!port.alive() || String(error).includes('invalidated')) leave();
      return undefined;
    }
  };

  /**
   * By the first adapter that knows the page, also when one further down the list has known it before: a page is drawn in
   * pieces. One that fails has met something it does not know.
   */
  const read = (): readonly [Adapter, PageEvidence] | null => {
    const page: Page = { document, url: new URL(window.location.href), inside };
    const missed: string[] = [];
    for (const one of adapters) {
      if (one !== adapter && !one.recognises(page)) continue;
      try {
        const evidence = one.read(page);
        adapter = evidence ? one : adapter;
        if (evidence) return [one, evidence];
      } catch {
        adapter = one;
        missed.push('read');
      }
    }
    return adapter
      ? [adapter, boundedEvidence({ site: adapter.site, view: 'none', missed }, document)]
      : null;
  };

  const look = async () => {
    if (document.hidden) return;
    if (!port.alive()) return leave();
    const evidence = read()?.[1];
    if (!evidence) return;
    const seen = JSON.stringify(evidence);
    if (seen === last && !isAskedAgain) return;
    isAskedAgain = false;
    const turn = ++asked;
    if (shown !== identity(evidence)) running.showChip?.(null);
    [last, shown] = [seen, identity(evidence)];
    const answer = await ask(() => port.pageSeen(evidence));
    const chip = answer?.chip ?? null;
    const insertion = evidence.view === 'compose' ? answer?.insertion : null;
    if (chip && !running.showChip) await ask(() => port.partWanted('chip'));
    if (insertion && !running.insertWaiting) await ask(() => port.partWanted('writing'));
    // The page may have moved on, or has asked again, while the answers were under way.
    if (turn !== asked) return;
    if (!answer) last = '';
    running.showChip?.(chip);
    if (insertion) running.insertWaiting?.(insertion);
  };

  const running: RunningPage = {
    alive: () => !signal.aborted && port.alive(),
    leave,
    signal,
    read,
    isTold(evidence) {
      const isSame = shown === identity(evidence);
      if (!isSame) look();
      return isSame;
    },
    ask,
  };
  markRunning(document, running);
  // What is reported next is new again, also when the same page comes back from the browser's cache.
  const left = () => {
    if (last) void ask(() => port.pageLeft());
    last = '';
    asked++;
  };
  window.addEventListener('pagehide', left, { signal });
  port.onLookAgain(() => {
    isAskedAgain = true;
    void look();
  }, signal);
  const inside = watchChanges(document, window, look, signal);
  look();
}

/** Which conversation or box the page shows, up to its last mail: what must be the same when a draft is inserted. */
function identity({ view, threadKey, subject, own, messages }: PageEvidence): string {
  return JSON.stringify([view, own, threadKey ?? (view === 'thread' && subject), messages.at(-1)?.key]);
}
