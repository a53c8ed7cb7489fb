import type { Insertion, PageOutcome, TextWanted } from '../messaging/protocol.ts';
import type { Adapter, Page } from './adapter.ts';
import { type InsertResult, insertDraft } from './insert-draft.ts';
import { insertWhenReady } from './insert-when-ready.ts';
import type { WritingPort } from './page-port.ts';
import { readText } from './read-text.ts';
import { runningOn } from './running-page.ts';
import type { PageWindow } from './watch-changes.ts';
import type { SentMail, Writer } from './writer.ts';

export interface WriteOptions {
  readonly writers: readonly Writer[];
  readonly document: Document;
  readonly window: PageWindow;
  readonly port: WritingPort;
}

/** Nobody asks for more of a mail's text. */
const LONGEST_TEXT = 20_000;

/**
 * What a page loads once something is to be done on it: it puts drafts into the compose box, says when the mail has gone
 * and gives the text of a message. Needs a page that is read; a second time on one page it does nothing.
 */
export function write({ writers, document, window, port }: WriteOptions): void {
  const running = runningOn(document);
  if (!running?.alive() || running.insertWaiting) return;
  const { ask, signal } = running;
  const watched = new WeakMap<Element, string>();
  let waiting = '';

  const here = (): Page => ({ document, url: new URL(window.location.href) });
  const writerOf = (adapter: Adapter) => writers.find(({ site }) => site === adapter.site);

  const attempt = (adapter: Adapter, writer: Writer, insertion: Insertion): InsertResult => {
    const result = insertDraft(here(), adapter, writer, insertion);
    if (result.kind !== 'inserted') return result;
    const { compose: box } = result;
    const known = watched.has(box);
    watched.set(box, insertion.draftId);
    if (known) return result;
    const onSent = (mail: SentMail, isSure: boolean) => {
      const draftId = watched.get(box);
      watched.delete(box);
      if (draftId) ask(() => port.mailSent(draftId, boundedMail(mail), isSure));
    };
    writer.watchSent({ document, box, boxes: () => adapter.boxes?.(here()) ?? [], onSent, signal });
    return result;
  };

  const insertSoon = (adapter: Adapter, writer: Writer, insertion: Insertion) =>
    insertWhenReady(() => attempt(adapter, writer, insertion), document, window, signal);

  const insert = async (insertion: Insertion): Promise<PageOutcome> => {
    const [adapter, evidence] = running.read() ?? [];
    if (!adapter || !evidence) return refused('no-compose');
    if (!running.isTold(evidence)) return refused('moved-on');
    const writer = writerOf(adapter);
    if (!writer) return refused('no-compose');
    const result = attempt(adapter, writer, insertion);
    if (result.kind !== 'no-compose') return outcome(result);
    const opened = writer.openCompose(here(), insertion);
    if (!opened) return outcome(result);
    if (opened === 'opened') return outcome(await insertSoon(adapter, writer, insertion));
    if (!(await ask(() => port.insertionWaits(insertion.draftId)))) return refused('not-taken');
    // After the answer has left: it would be lost with this page.
    setTimeout(() => window.location.assign(opened.href), 50);
    return { ok: true, state: 'opening' };
  };

  const textWanted = ({ threadKey, message }: TextWanted): string | null => {
    const [adapter, evidence] = running.read() ?? [];
    if (!adapter || evidence?.threadKey !== threadKey) return null;
    return readText(here(), adapter, message)?.slice(0, LONGEST_TEXT) ?? null;
  };

  running.insertWaiting = async (insertion) => {
    const [adapter] = running.read() ?? [];
    const writer = adapter && writerOf(adapter);
    if (!writer || waiting === insertion.draftId) return;
    waiting = insertion.draftId;
    const result = await insertSoon(adapter, writer, insertion);
    waiting = '';
    await ask(() => port.insertionEnded(insertion.draftId, result.kind === 'inserted'));
  };
  port.onTextWanted(textWanted, signal);
  port.onInsert(insert, signal);
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
