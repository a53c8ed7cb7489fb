import type { PageMessage, Participant } from '../../domain/page-evidence.ts';
import type { Page } from '../adapter.ts';
import { findVisible, type Ranked } from '../find-ranked.ts';
import { forwardedPeople } from '../forwarded-people.ts';
import { LONGEST_TEXT, type Seen } from '../page-evidence.ts';
import { participant } from '../participant.ts';
import { unquotedText } from '../unquoted-text.ts';
import { isVisible } from '../visible.ts';
import { BODY, DATE, KEYED, MAIN, MESSAGES, RECIPIENTS, SENDER, SUBJECT } from './selectors.ts';

type Thread = Required<Pick<Seen, 'threadKey' | 'subject' | 'participants' | 'messages' | 'text'>>;

/** As many as evidence carries. */
const MOST = 200;

/** The view that is shown. A conversation in a window of its own may have no main view at all. */
export function shownView(document: Document): Element | undefined {
  const mains = [...document.querySelectorAll(MAIN)];
  return mains.length ? mains.find(isVisible) : document.body;
}

/** The conversation that is shown, or `null` when none is open. */
export function readConversation({ document, url }: Page): Thread | null {
  const scope = shownView(document);
  const subject = scope && findVisible(scope, SUBJECT)[0];
  if (!subject) return null;
  const messages = messagesIn(scope);
  const newestFirst = messages.toReversed();
  const text = textOf(newestFirst);
  return {
    threadKey: threadKey(subject, url),
    subject: textWithEmoji(subject),
    participants: [
      ...newestFirst.flatMap((message) => [...sender(message), ...people(message, RECIPIENTS, 'to')]),
      ...forwardedPeople(text),
    ],
    messages: messages.map(described),
    text,
  };
}

/** What the reader sees of one message of the conversation; folded up it has no text. */
export function readText({ document }: Page, index: number): string | null {
  const message = messagesIn(shownView(document) ?? document)[index];
  const body = message && findVisible(message, BODY)[0];
  return body ? unquotedText(body) : null;
}

/** Oldest first. What has no sender beside others that have one is a draft: it has not been sent. */
function messagesIn(scope: ParentNode): HTMLElement[] {
  const all = findVisible(scope, MESSAGES).slice(-MOST);
  const sent = all.filter((message) => sender(message).length);
  return sent.length ? sent : all;
}

function described(message: HTMLElement): PageMessage {
  const keyed = message.matches(KEYED) ? message : message.querySelector<HTMLElement>(KEYED);
  const { legacyMessageId, messageId } = keyed?.dataset ?? {};
  return {
    key: key(legacyMessageId, messageId),
    from: sender(message)[0]?.address ?? null,
    dated: outsideBodies(message, DATE)[0]?.title ?? null,
  };
}

/** Newest first, and no more than is looked through: what is drawn has to be measured line by line. */
function textOf(messages: readonly Element[]): string {
  let text = '';
  for (const message of messages) {
    for (const body of findVisible(message, BODY)) text += `${body.innerText}\n`;
    if (text.length > LONGEST_TEXT) break;
  }
  return text.slice(0, LONGEST_TEXT);
}

function sender(message: Element): Participant[] {
  return people(message, SENDER, 'from').slice(0, 1);
}

function people(message: Element, ranked: Ranked, role: Participant['role']): Participant[] {
  return outsideBodies(message, ranked).flatMap((one) =>
    participant(one.getAttribute('email'), one.getAttribute('name'), role),
  );
}

function outsideBodies(message: Element, ranked: Ranked): HTMLElement[] {
  return findVisible(message, ranked).filter((one) => !one.closest(BODY.join()));
}

function threadKey({ dataset }: HTMLElement, { hash, searchParams }: URL): string | null {
  return key(dataset.threadPermId, dataset.legacyThreadId, keyInAddress(hash), searchParams.get('th'));
}

/** The last part of the address names the conversation, or a message of it. */
export function keyInAddress(hash: string): string | undefined {
  return /\/([A-Za-z]{16,}|[\da-f]{16}|thread-[af]:[\w-]+)(\?|$)/.exec(hash)?.[1];
}

/** The first there is. Gmail writes the word "undefined" where it has no key yet. */
function key(...keys: (string | null | undefined)[]): string | null {
  return keys.find((one) => one && one !== 'undefined')?.replace('#', '') ?? null;
}

/** Gmail draws emoji as pictures that carry the sign as their alternative text. */
function textWithEmoji(element: Element): string {
  return Array.from(element.childNodes, (node) =>
    'alt' in node ? String(node.alt) : (node.textContent ?? ''),
  ).join('');
}
