import type { Participant } from '../../domain/page-evidence.ts';
import type { Page } from '../adapter.ts';
import { findAll } from '../find-ranked.ts';
import type { Conversation } from '../mail-evidence.ts';
import { mailboxesIn, personShown } from '../mail-page/people-shown.ts';
import { oneMail } from '../mail-server/one-mail.ts';
import { BODY, DATE, LINKED, MESSAGE_LINK, PEOPLE, SUBJECT } from './selectors.ts';

const HEADERS: readonly (readonly [string, Participant['role']])[] = [
  ['from', 'from'],
  ['replyto', 'reply-to'],
  ['to', 'to'],
  ['cc', 'cc'],
];

/** The message drawn in a document: a page of its own or the frame beside the list. `null` when it shows none. */
export function readMessage({ document, url }: Page): Conversation | null {
  const subject = findAll(document, SUBJECT)[0];
  if (!subject) return null;
  const people = HEADERS.flatMap(([name, role]) =>
    findAll(document, PEOPLE(name)).flatMap((shown) => person(shown, role)),
  );
  return oneMail(
    messageKey(document, url),
    subject,
    people,
    findAll(document, DATE)[0]?.textContent,
    findAll(document, BODY)[0]?.innerText ?? '',
  );
}

export function messageBody(document: Document): HTMLElement | null | undefined {
  return findAll(document, SUBJECT).length ? findAll(document, BODY)[0] : null;
}

/** In words the address stands last: a name may hold another. */
function person(shown: HTMLElement, role: Participant['role']): Participant[] {
  const links = [...shown.querySelectorAll<HTMLElement>(LINKED)];
  if (!links.length) return mailboxesIn(shown.innerText, role).slice(-1);
  return links.flatMap((link) => personShown(link, role));
}

/** Mailbox and uid: from the address, else from the link to the same message. */
function messageKey(document: Document, url: URL): string | null {
  const link = findAll(document, MESSAGE_LINK)[0]?.getAttribute('href')?.split('?')[1];
  for (const params of [url.searchParams, new URLSearchParams(link)]) {
    const uid = params.get('_uid');
    if (uid) return `${params.get('_mbox')}/${uid}`;
  }
  return null;
}
