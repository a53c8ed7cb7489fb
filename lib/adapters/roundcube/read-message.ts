import type { Participant } from '../../domain/page-evidence.ts';
import { addressOf } from '../address-in.ts';
import { findAll } from '../find-ranked.ts';
import { forwardedPeople } from '../forwarded-people.ts';
import { LONGEST_TEXT, type Seen } from '../page-evidence.ts';
import { participant } from '../participant.ts';
import { BODY, HEADER, MESSAGE_LINK, SUBJECT } from './selectors.ts';

type Message = Required<Pick<Seen, 'threadKey' | 'subject' | 'participants' | 'text'>>;

const HEADERS: readonly (readonly [string, Participant['role']])[] = [
  ['from', 'from'],
  ['replyto', 'reply-to'],
  ['to', 'to'],
  ['cc', 'cc'],
];

/** The message drawn in a document: a page of its own or the frame beside the list. `null` when it shows none. */
export function readMessage(document: Document, url: URL): Message | null {
  const subject = findAll(document, SUBJECT)[0];
  if (!subject) return null;
  const text = findAll(document, BODY)[0]?.innerText.slice(0, LONGEST_TEXT) ?? '';
  return {
    threadKey: messageKey(document, url),
    subject: ownText(subject),
    participants: [
      ...HEADERS.flatMap(([name, role]) =>
        findAll(document, HEADER(name)).flatMap((link) => person(link, role)),
      ),
      ...forwardedPeople(text),
    ],
    text,
  };
}

function person(link: HTMLElement, role: Participant['role']): Participant[] {
  const inHref = /^mailto:([^?]*)/.exec(link.getAttribute('href') ?? '')?.[1];
  return participant(addressOf(link.title) ?? inHref, link.textContent, role);
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
