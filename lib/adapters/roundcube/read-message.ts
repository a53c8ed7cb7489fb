import type { Participant } from '../../domain/page-evidence.ts';
import type { Page } from '../adapter.ts';
import { addressOf } from '../address-in.ts';
import { findAll } from '../find-ranked.ts';
import { forwardedPeople } from '../forwarded-people.ts';
import { mailboxesIn } from '../mail-page/people-shown.ts';
import { LONGEST_TEXT, type Seen } from '../page-evidence.ts';
import { participant } from '../participant.ts';
import { unquotedText } from '../unquoted-text.ts';
import { BODY, DATE, LINKED, MESSAGE_LINK, PEOPLE, SUBJECT } from './selectors.ts';

type Message = Required<Pick<Seen, 'threadKey' | 'subject' | 'participants' | 'messages' | 'text'>>;

const HEADERS: readonly (readonly [string, Participant['role']])[] = [
  ['from', 'from'],
  ['replyto', 'reply-to'],
  ['to', 'to'],
  ['cc', 'cc'],
];

/** The message drawn in a document: a page of its own or the frame beside the list. `null` when it shows none. */
export function readMessage({ document, url }: Page): Message | null {
  const subject = findAll(document, SUBJECT)[0];
  if (!subject) return null;
  const text = findAll(document, BODY)[0]?.innerText.slice(0, LONGEST_TEXT) ?? '';
  const people = HEADERS.flatMap(([name, role]) =>
    findAll(document, PEOPLE(name)).flatMap((shown) => person(shown, role)),
  );
  const key = messageKey(document, url);
  const from = people.find(({ role }) => role === 'from')?.address ?? null;
  return {
    threadKey: key,
    subject: ownText(subject),
    participants: [...people, ...forwardedPeople(text)],
    messages: [{ key, from, dated: findAll(document, DATE)[0]?.textContent ?? null }],
    text,
  };
}

/** The words of the message. */
export function messageText(document: Document): string | null {
  const body = findAll(document, SUBJECT).length ? findAll(document, BODY)[0] : null;
  return body ? unquotedText(body) : null;
}

/** In words the address stands last: a name may hold another. */
function person(shown: HTMLElement, role: Participant['role']): Participant[] {
  const links = [...shown.querySelectorAll<HTMLElement>(LINKED)];
  if (!links.length) return mailboxesIn(shown.innerText, role).slice(-1);
  return links.flatMap((link) => {
    const inHref = /^mailto:([^?]*)/.exec(link.getAttribute('href') ?? '')?.[1];
    return participant(addressOf(link.title) ?? inHref, link.textContent, role);
  });
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

function ownText(element: Element): string {
  return [...element.childNodes]
    .filter((node) => node.nodeType === node.TEXT_NODE)
    .map((node) => node.textContent)
    .join(' ');
}
