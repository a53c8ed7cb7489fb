import type { PageEvidence } from '../domain/page-evidence.ts';
import type { Insertion, InsertionOutcome } from '../messaging/protocol.ts';
import type { Adapter, InsertResult, Page, SentMail } from './adapter.ts';
import { pageChip } from './chip.ts';
import { insertWhenReady } from './insert-when-ready.ts';
import { insertionRefusal } from './insertion-refusal.ts';
import { boundedEvidence } from './page-evidence.ts';
import type { PagePort } from './page-port.ts';
import { type PageWindow, watchChanges } from './watch-changes.ts';

export interface RunOptions {
  readonly adapters: readonly Adapter[];
  readonly document: Document;
  readonly window: PageWindow;
  readonly port: PagePort;
  readonly signal: AbortSignal;
}

/** Left on the document, in this script's own world: the page cannot see it, a second script of ours can. */
const RUNNING = Symbol.for('per-our-call');
interface Marked {
  [RUNNING]?: { alive(): boolean; leave(): void };
}

/**
 * Everything a content script does: tells who is on the page when that changes, draws the chip, puts drafts into the
 * compose box and says when the mail has gone. A second run on one page does nothing, unless the first was cut off by
 * an update of the extension.
 */
export function run({ adapters, document, window, port, signal: outer }: RunOptions): void {
  const marked = document as Marked;
  if (marked[RUNNING]?.alive()) return;
  marked[RUNNING]?.leave();
  const stop = new AbortController();
  const signal = AbortSignal.any([outer, stop.signal]);
  const leave = () => stop.abort();
  marked[RUNNING] = { alive: () => !signal.aborted && port.alive(), leave };

  const watched = new WeakMap<Element, string>();
  let adapter: Adapter | undefined;
  let last = '';
  let shown = '';
  let waiting = '';

  const here = (): Page => ({ document, url: new URL(window.location.href) });
  /** The answer, or nothing when there is none. Cut off by an update: leave without a word. */
  const ask = async <T>(call: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await call();
    } catch (error) {
      if (!port.alive() || String(error).includes('invalidated')) leave();
      return undefined;
    }
  };
  const chip = pageChip(document, () => ask(() => port.panelWanted()), signal);

  const look = async () => {
    if (document.hidden) return;
    if (!port.alive()) return leave();
    const page = here();
    adapter ??= adapters.find((one) => one.recognises(page));
    if (!adapter) return;
    const evidence = adapter.read(page) ?? boundedEvidence({ site: adapter.site, view: 'none' }, document);
    const seen = JSON.stringify(evidence);
    chip.place();
    if (seen === last || (!last && evidence.view === 'none')) return;
    if (shown !== identity(evidence)) chip.show(null);
    [last, shown] = [seen, identity(evidence)];
    const answer = await ask(() => port.pageSeen(evidence));
    // The page may have moved on while the answer was under way.
    if (last !== seen) return;
    if (!answer) last = '';
    chip.show(answer?.chip ?? null);
    if (answer?.insertion && evidence.view === 'compose') await insertWaiting(adapter, answer.insertion);
  };

  const attempt = (by: Adapter, insertion: Insertion): InsertResult => {
    const result = by.insert(here(), insertion);
    if (result.kind !== 'inserted') return result;
    const { compose } = result;
    const known = watched.has(compose);
    watched.set(compose, insertion.draftId);
    if (known) return result;
    const onSent = (mail: SentMail) => {
      const draftId = watched.get(compose);
      watched.delete(compose);
      if (draftId) ask(() => port.mailSent(draftId, boundedMail(mail)));
    };
    by.watchSent(here(), compose, onSent, signal);
    return result;
  };

  const insertSoon = (by: Adapter, insertion: Insertion) =>
    insertWhenReady(() => attempt(by, insertion), document, window, signal);

  const insertWaiting = async (by: Adapter, insertion: Insertion) => {
    if (waiting === insertion.draftId) return;
    waiting = insertion.draftId;
    const result = await insertSoon(by, insertion);
    waiting = '';
    if (result.kind === 'inserted') await ask(() => port.draftInserted(insertion.draftId));
  };

  const insert = async (insertion: Insertion): Promise<InsertionOutcome> => {
    const evidence = adapter?.read(here());
    if (!adapter || !evidence) return insertionRefusal('no-compose');
    if (shown !== identity(evidence)) {
      look();
      return insertionRefusal(
        'other-mail',
        'The page shows something else now. Look at it, then insert again.',
      );
    }
    const result = attempt(adapter, insertion);
    if (result.kind !== 'no-compose') return outcome(result);
    const opened = adapter.openCompose(here(), insertion);
    if (!opened) return outcome(result);
    if (opened === 'opened') return outcome(await insertSoon(adapter, insertion));
    if (!(await ask(() => port.insertionWaits(insertion.draftId)))) return insertionRefusal('not-taken');
    // After the answer has left: it would be lost with this page.
    setTimeout(() => window.location.assign(opened.href), 50);
    return { ok: true, state: 'opening' };
  };

  port.onChip(chip.show, signal);
  port.onInsert(insert, signal);
  // What is reported next is new again, also when the same page comes back from the browser's cache.
  const left = () => {
    if (last) void ask(() => port.pageLeft());
    last = '';
  };
  window.addEventListener('pagehide', left, { signal });
  watchChanges(document, window, look, signal);
  look();
}

/** Which conversation or box the page shows: what must be the same when a draft is inserted. */
function identity({ view, threadKey, subject, own }: PageEvidence): string {
  return JSON.stringify([view, own, threadKey ?? (view === 'thread' && subject)]);
}

function outcome({ kind }: InsertResult): InsertionOutcome {
  return kind === 'inserted' ? { ok: true, state: kind } : insertionRefusal(kind);
}

/** No longer than the message that carries it may be. */
function boundedMail({ to, subject, body }: SentMail): SentMail {
  return { to: to.slice(0, 100), subject: subject.slice(0, 2000), body: body.slice(0, 200_000) };
}
