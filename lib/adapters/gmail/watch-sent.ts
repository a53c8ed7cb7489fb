import type { Page, SentMail } from '../adapter.ts';
import { findAll, findVisible } from '../find-ranked.ts';
import { isVisible } from '../visible.ts';
import { writtenText } from '../written-text.ts';
import { composeIn, recipients, subjectField } from './compose.ts';
import { SEND, SENT_LINK, TOAST } from './selectors.ts';

/** A message without the link to the sent mail may say "Sending…" or "not sent": it has to stand this long. */
const TRUST_MS = 1500;

/**
 * Sent is: Send pressed (or Ctrl+Enter), then the box gone and Gmail saying something it did not say before.
 * Anything else that the user does in the box takes the press back: it was closed, discarded or written on.
 */
export function watchSent(
  { document }: Page,
  compose: Element,
  onSent: (mail: SentMail, isSure: boolean) => void,
  signal: AbortSignal,
): void {
  const done = new AbortController();
  const until = AbortSignal.any([signal, done.signal]);
  let mail: SentMail | null = null;
  let spoke = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const act = (event: Event) => {
    const target = event.target as Element;
    if (!compose.contains(target)) return;
    if (isSend(event, compose, target)) {
      // A click follows its own mousedown, when Gmail may have emptied the box already.
      if (event.type !== 'click' || !mail) [mail, spoke] = [snapshot(compose), false];
    } else if (event.type !== 'click') mail = null;
  };
  for (const type of ['mousedown', 'click', 'keydown']) {
    document.addEventListener(type, act, { capture: true, signal: until });
  }

  const look = (trusted: boolean) => {
    const said = findVisible(document, [TOAST])[0];
    if (until.aborted || !mail || !spoke || !said || (compose.isConnected && isVisible(compose))) return;
    if (trusted || said.querySelector(SENT_LINK)) {
      done.abort();
      onSent(mail, true);
    } else if (!timer) timer = setTimeout(trust, TRUST_MS);
  };
  const trust = () => {
    timer = undefined;
    look(true);
  };
  const observer = new MutationObserver((records) => {
    if (!mail) return;
    spoke ||= records.some(({ target, addedNodes }) => inToast(target) || [...addedNodes].some(inToast));
    look(false);
  });
  observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  until.addEventListener('abort', () => observer.disconnect());
}

function isSend(event: Event, compose: Element, target: Element): boolean {
  const onButton = findAll(compose, SEND).some((button) => button.contains(target));
  if (!('key' in event)) return onButton;
  const { key, ctrlKey, metaKey } = event as KeyboardEvent;
  return key === 'Enter' ? onButton || ctrlKey || metaKey : key === ' ' && onButton;
}

function snapshot(box: Element): SentMail | null {
  const compose = composeIn(box);
  return (
    compose && {
      to: recipients(compose).map(({ address }) => address),
      subject: subjectField(compose)?.value ?? '',
      body: writtenText(compose.editor),
    }
  );
}

function inToast(node: Node): boolean {
  const element = 'closest' in node ? (node as Element) : node.parentElement;
  return Boolean(element?.closest('[role=alert]'));
}
