import { sentMail } from '../sent-mail.ts';
import { isVisible } from '../visible.ts';
import type { SentMail, SentWatch } from '../writer.ts';

/** The box has gone: by then it would have come back. */
const SETTLED_MS = 2500;

/**
 * Sent is: Send pressed (or Ctrl+Enter), then the box gone, or the page. Anything else the user does in the box takes the
 * press back: it was closed, thrown away or written on. No site says more that is the same in all languages, so it is
 * never sure.
 */
export function watchSendPress(watch: SentWatch, send: string): void {
  const { document: page, box, onSent, signal } = watch;
  let mail: SentMail | null = null;
  const tell = () => {
    if (mail && !signal.aborted) onSent(mail, false);
    mail = null;
  };
  const isOpen = () => box.isConnected && isVisible(box);
  const act = (event: Event) => {
    const target = event.target as Element;
    const { type, key, ctrlKey, metaKey } = event as KeyboardEvent;
    const isClick = type === 'click';
    const isSend = key
      ? key === 'Enter' && (ctrlKey || metaKey || target.closest(send))
      : target.closest(send);
    // A click follows its own mousedown, when the site may have emptied the box already.
    if (isSend) mail = (isClick && mail) || sentMail(watch);
    else if (!isClick && box.contains(target)) mail = null;
  };
  for (const type of ['mousedown', 'click', 'keydown'])
    page.addEventListener(type, act, { capture: true, signal });
  page.defaultView?.addEventListener('pagehide', tell, { signal });
  const observer = new MutationObserver(() => {
    if (mail && !isOpen()) setTimeout(() => isOpen() || tell(), SETTLED_MS);
  });
  observer.observe(page, { subtree: true, childList: true, attributes: true });
  signal.addEventListener('abort', () => observer.disconnect());
}
