import type { Ranked } from '../find-ranked.ts';
import { sentMail } from '../sent-mail.ts';
import type { SentMail, SentWatch } from '../writer.ts';

/** What a site says about a mail that was written. */
export interface SaidMarks {
  readonly send: Ranked;
  /** Saves a draft, which is told like a mail that was sent. */
  readonly save?: string;
  isDraft?(box: Element): boolean;
  /** Something went well; something went wrong. */
  readonly said: string;
  readonly failed: string;
}

/** The box has gone: what a site has to say it has said by then. */
const SETTLED_MS = 2500;

/**
 * Sent is: Send pressed, then the site saying that something went well that was no draft. After an error the user may change
 * the mail and press Send again. A box or a page that goes without a word after the press is told as unsure.
 */
export function watchSaid(site: SaidMarks) {
  return (watch: SentWatch): void => {
    const { document, box, onSent, signal } = watch;
    const done = new AbortController();
    const until = AbortSignal.any([signal, done.signal]);
    let mail: SentMail | null = null;
    let mayHaveGone = false;

    const tell = (isSure: boolean) => {
      if (until.aborted || !mail || !(isSure || mayHaveGone) || site.isDraft?.(box)) return;
      done.abort();
      onSent(mail, isSure);
    };
    const press = ({ target }: Event) => {
      const isOn = (selector: string | undefined) => selector && (target as Element).closest(selector);
      mayHaveGone ||= site.send.some(isOn);
      if (site.send.some(isOn)) mail = sentMail(watch);
      else if (isOn(site.save)) mail = null;
    };
    // Written on: it was not sent when Send was pressed.
    const write = () => {
      mayHaveGone = false;
    };
    document.addEventListener('click', press, { capture: true, signal: until });
    box.addEventListener('input', write, { signal: until });
    document.defaultView?.addEventListener('pagehide', () => tell(false), { signal: until });

    const observer = new MutationObserver((records) => {
      const isNew = (selector: string) => records.some((record) => brings(record, selector));
      if (isNew(site.failed)) mail = null;
      else if (isNew(site.said)) tell(true);
      if (mail && !box.isConnected) setTimeout(tell, SETTLED_MS, false);
    });
    observer.observe(document, { subtree: true, childList: true });
    until.addEventListener('abort', () => observer.disconnect());
  };
}

/** It is added, or stands there and says the same again. */
function brings({ target, addedNodes }: MutationRecord, selector: string): boolean {
  const isPart = (node: Node) => 'closest' in node && (node as Element).closest(selector);
  const isAround = (node: Node) => 'querySelector' in node && (node as Element).querySelector(selector);
  return [target, ...addedNodes].some(isPart) || [...addedNodes].some(isAround);
}
