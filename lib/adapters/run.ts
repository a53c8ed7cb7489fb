import type { PageEvidence } from '../domain/page-evidence.ts';
import type { Insertion, PageOutcome, TextWanted } from '../messaging/protocol.ts';
import type { Adapter, InsertResult, Page, SentMail } from './adapter.ts';
import { pageChip } from './chip.ts';
import { insertWhenReady } from './insert-when-ready.ts';
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
/**
 * An update puts the new script into a world of its own, from which the old one's mark is not seen: it is called, and goes
 * if it was cut off. A page that calls does no harm.
 */
const NEWCOMER = 'per-our-call';
/** Nobody asks for more of a mail's text. */
const LONGEST_TEXT = 20_000;
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
  document.dispatchEvent(new Event(NEWCOMER));
  document.addEventListener(NEWCOMER, () => port.alive() || leave(), { signal });

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

  /**
   * By the first adapter that knows the page, also when one further down the list has known it before: a page is drawn in
   * pieces. One that fails has met something it does not know.
   */
  const read = (): PageEvidence | null => {
    const page = here();
    const missed: string[] = [];
    for (const one of adapters) {
      if (one !== adapter && !one.recognises(page)) continue;
      try {
        const evidence = one.read(page);
        adapter = evidence ? one : adapter;
        if (evidence) return evidence;
      } catch {
        adapter = one;
        missed.push('read');
      }
    }
    return adapter ? boundedEvidence({ site: adapter.site, view: 'none', missed }, document) : null;
  };

  const look = async () => {
    if (document.hidden) return;
    if (!port.alive()) return leave();
    const evidence = read();
    if (!adapter || !evidence) return;
    const seen = JSON.stringify(evidence);
    if (seen === last) return;
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
    const onSent = (mail: SentMail, isSure: boolean) => {
      const draftId = watched.get(compose);
      watched.delete(compose);
      if (draftId) ask(() => port.mailSent(draftId, boundedMail(mail), isSure));
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

  const insert = async (insertion: Insertion): Promise<PageOutcome> => {
    const evidence = read();
    if (!adapter || !evidence) return refused('no-compose');
    if (shown !== identity(evidence)) {
      look();
      return refused('moved-on');
    }
    const result = attempt(adapter, insertion);
    if (result.kind !== 'no-compose') return outcome(result);
    const opened = adapter.openCompose(here(), insertion);
    if (!opened) return outcome(result);
    if (opened === 'opened') return outcome(await insertSoon(adapter, insertion));
    if (!(await ask(() => port.insertionWaits(insertion.draftId)))) return refused('not-taken');
    // After the answer has left: it would be lost with this page.
    setTimeout(() => window.location.assign(opened.href), 50);
    return { ok: true, state: 'opening' };
  };

  const readText = ({ threadKey, message }: TextWanted): string | null => {
    if (!adapter?.readText || read()?.threadKey !== threadKey) return null;
    return adapter.readText(here(), message)?.slice(0, LONGEST_TEXT) ?? null;
  };

  port.onChip(chip.show, signal);
  port.onTextWanted(readText, signal);
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

/** Which conversation or box the page shows, up to its last mail: what must be the same when a draft is inserted. */
function identity({ view, threadKey, subject, own, messages }: PageEvidence): string {
  return JSON.stringify([view, own, threadKey ?? (view === 'thread' && subject), messages.at(-1)?.key]);
}

function outcome({ kind }: InsertResult): PageOutcome {
  return kind === 'inserted' ? { ok: true, state: kind } : refused(kind);
}

function refused(reason: Extract<PageOutcome, { ok: false }>['reason']): PageOutcome {
  return { ok: false, reason };
}

/** No longer than the message that carries it may be. */
function boundedMail({ to, subject, body }: SentMail): SentMail {
  return { to: to.slice(0, 100), subject: subject.slice(0, 2000), body: body.slice(0, 200_000) };
}
