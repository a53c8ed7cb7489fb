import { findAll, findVisible } from '../find-ranked.ts';
import { sentMail } from '../sent-mail.ts';
import { isVisible } from '../visible.ts';
import type { SentMail, SentWatch } from '../writer.ts';
import { writtenText } from '../written-text.ts';
import { SEND, SENT_LINK, TOAST, UNDO_LINK } from './selectors.ts';

/**
 * The box has gone and Gmail says nothing: offline, or its messages look different now. Or its offer to take the mail back has
 * gone by: a mail that was taken back has its box again by then.
 */
const SILENT_MS = 4000;
/** It says something: "Sending…" with large attachments, or it offers to take the mail back, for 30 seconds at most. */
const SPEAKING_MS = 35_000;

/**
 * Sent is: Send pressed (or Ctrl+Enter), then the box gone, Gmail saying so and its offer to undo gone by. Anything else
 * that the user does in the box takes the press back: it was closed, discarded or written on. A box that has gone without
 * a word, or with its window, is told as unsure.
 */
export function watchSent({ document, box: first, boxes, onSent, signal }: SentWatch): void {
  const done = new AbortController();
  const until = AbortSignal.any([signal, done.signal]);
  let box = first;
  let mail: SentMail | null = null;
  let [isSure, isUndone] = [false, false];
  let earlier: Element | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let patience = 0;

  const isOpen = () => box.isConnected && isVisible(box);
  const tell = () => {
    if (!mail || isUndone || until.aborted) return;
    done.abort();
    onSent(mail, isSure);
  };
  const decide = () => {
    patience = 0;
    if (!mail || isOpen()) return;
    const { body } = mail;
    const again = boxes().find((one) => writtenText(one.editor) === body);
    if (again) [box, mail] = [again.box, null];
    else tell();
  };
  const waitFor = (ms: number) => {
    if (ms === patience) return;
    clearTimeout(timer);
    patience = ms;
    timer = setTimeout(decide, ms);
  };
  const look = () => {
    if (!mail || isOpen()) return;
    const toast = findVisible(document, [TOAST])[0];
    const link = toast?.querySelector(SENT_LINK);
    const isSaid = Boolean(link && link !== earlier);
    isSure ||= isSaid;
    if (isSaid && !toast?.querySelector(UNDO_LINK)) decide();
    else waitFor(isSaid || (toast && !isSure) ? SPEAKING_MS : SILENT_MS);
  };

  const act = (event: Event) => {
    const target = event.target as Element;
    const isClick = event.type === 'click';
    if (isClick && target.closest(UNDO_LINK) && document.querySelector(SENT_LINK)) isUndone = true;
    if (!box.contains(target)) return;
    if (!isSend(event, box, target)) {
      if (!isClick) mail = null;
    } else if (!isClick || !mail) {
      // A click follows its own mousedown, when Gmail may have emptied the box already.
      mail = sentMail({ box, boxes });
      isSure = isUndone = false;
      earlier = document.querySelector(SENT_LINK);
    }
  };
  for (const type of ['mousedown', 'click', 'keydown']) {
    document.addEventListener(type, act, { capture: true, signal: until });
  }
  document.defaultView?.addEventListener('pagehide', tell, { signal: until });

  const observer = new MutationObserver(look);
  observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  until.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}

function isSend(event: Event, box: Element, target: Element): boolean {
  const onButton = findAll(box, SEND).some((button) => button.contains(target));
  if (!('key' in event)) return onButton;
  const { key, ctrlKey, metaKey } = event as KeyboardEvent;
  return key === 'Enter' ? onButton || ctrlKey || metaKey : key === ' ' && onButton;
}
