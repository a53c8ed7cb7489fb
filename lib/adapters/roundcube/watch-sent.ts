import type { Page, SentMail } from '../adapter.ts';
import { findAll } from '../find-ranked.ts';
import { writtenText } from '../written-text.ts';
import { findCompose, recipients, subjectField } from './compose.ts';
import { CONFIRMED, DRAFT_MARK, FAILED, SEND } from './selectors.ts';

/**
 * Sent is: Send pressed, then a confirmation that is not one of a saved draft. After an error the user may change the
 * mail and press Send again.
 */
export function watchSent(
  { document }: Page,
  form: Element,
  onSent: (mail: SentMail, isSure: boolean) => void,
  signal: AbortSignal,
): void {
  const done = new AbortController();
  const until = AbortSignal.any([signal, done.signal]);
  let mail: SentMail | null = null;

  const press = ({ target }: Event) => {
    if (findAll(document, SEND).some((button) => button.contains(target as Node))) mail = snapshot(document);
  };
  document.addEventListener('click', press, { capture: true, signal: until });

  const observer = new MutationObserver((records) => {
    if (!mail) return;
    const said = (selector: string) => records.some((record) => isIn(record, selector));
    if (said(FAILED)) mail = null;
    else if (said(CONFIRMED) && !form.querySelector<HTMLInputElement>(DRAFT_MARK)?.value) {
      done.abort();
      onSent(mail, true);
    }
  });
  observer.observe(document, { subtree: true, childList: true });
  until.addEventListener('abort', () => observer.disconnect());
}

function snapshot(document: Document): SentMail | null {
  const compose = findCompose(document);
  return (
    compose && {
      to: recipients(document).map(({ address }) => address),
      subject: subjectField(document)?.value ?? '',
      body: writtenText(compose.editor),
    }
  );
}

/** A message is added, or the one that stands there says the same again. */
function isIn({ target, addedNodes }: MutationRecord, selector: string): boolean {
  return [target, ...addedNodes].some((node) => 'closest' in node && (node as Element).closest(selector));
}
