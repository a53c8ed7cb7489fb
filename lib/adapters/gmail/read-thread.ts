import type { PageMessage, Participant } from '../../domain/page-evidence.ts';
import type { Page } from '../adapter.ts';
import { findVisible, type Ranked } from '../find-ranked.ts';
import { forwardedPeople } from '../forwarded-people.ts';
import type { Conversation } from '../mail-evidence.ts';
import { LONGEST_TEXT } from '../page-evidence.ts';
import { participant } from '../participant.ts';
import { isVisible } from '../visible.ts';
import { BODY, DATE, KEYED, MAIN, MESSAGES, RECIPIENTS, SENDER, SUBJECT } from './selectors.ts';

type Thread = Conversation & Required<Pick<Conversation, 'messages'>>;

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
      ...newestFirst.flatMap(({ drawn, from }) => [...from, ...people(drawn, RECIPIENTS, 'to')]),
      ...forwardedPeople(text),
    ],
    messages: messages.map(described),
    text,
  };
}

/** Folded up a message has no text. */
export function bodyOf({ document }: Page, index: number): HTMLElement | undefined {
  const message = messagesIn(shownView(document) ?? document)[index];
  return message && findVisible(message.drawn, BODY)[0];
}

interface Message {
  readonly drawn: HTMLElement;
  /** One person at most. */
  readonly from: readonly Participant[];
}

/** Oldest first. What has no sender beside others that have one is a draft: it has not been sent. */
function messagesIn(scope: ParentNode): Message[] {
  const all = findVisible(scope, MESSAGES)
    .slice(-MOST)
    .map((drawn) => ({ drawn, from: people(drawn, SENDER, 'from').slice(0, 1) }));
  const sent = all.filter(({ from }) => from.length);
  return sent.length ? sent : all;
}

function described({ drawn, from }: Message): PageMessage {
  const keyed = drawn.matches(KEYED) ? drawn : drawn.querySelector<HTMLElement>(KEYED);
  const { legacyMessageId, messageId } = keyed?.dataset ?? {};
  return {
    key: key(legacyMessageId, messageId),
    from: from[0]?.address ?? null,
    dated: outsideBodies(drawn, DATE)[0]?.title ?? null,
  };
}

/** Newest first, and no more than is looked through: what is drawn has to be measured line by line. */
function textOf(messages: readonly Message[]): string {
  let text = '';
  for (const { drawn } of messages) {
    for (const body of findVisible(drawn, BODY)) text += `${body.innerText}\n`;
    if (text.length > LONGEST_TEXT) break;
  }
  return text.slice(0, LONGEST_TEXT);
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
