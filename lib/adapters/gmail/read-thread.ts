import type { Participant } from '../../domain/page-evidence.ts';
import type { Page } from '../adapter.ts';
import { findVisible, type Ranked } from '../find-ranked.ts';
import { forwardedPeople } from '../forwarded-people.ts';
import { LONGEST_TEXT, type Seen } from '../page-evidence.ts';
import { participant } from '../participant.ts';
import { BODY, MESSAGES, RECIPIENTS, SENDER, SUBJECT } from './selectors.ts';

type Thread = Required<Pick<Seen, 'threadKey' | 'subject' | 'participants' | 'text'>>;

/** The conversation in `scope`, or `null` when none is open there. */
export function readThread({ url }: Page, scope: ParentNode): Thread | null {
  const subject = findVisible(scope, SUBJECT)[0];
  const messages = findVisible(scope, MESSAGES).reverse();
  if (!subject || !messages.length) return null;
  const text = textOf(messages);
  return {
    threadKey: threadKey(subject, url),
    subject: textWithEmoji(subject),
    participants: [
      ...messages.flatMap((message) => [
        ...people(message, SENDER, 'from').slice(0, 1),
        ...people(message, RECIPIENTS, 'to'),
      ]),
      ...forwardedPeople(text),
    ],
    text,
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

function people(message: Element, ranked: Ranked, role: Participant['role']): Participant[] {
  return findVisible(message, ranked)
    .filter((one) => !one.closest(BODY.join()))
    .flatMap((one) => participant(one.getAttribute('email'), one.getAttribute('name'), role));
}

/** Gmail writes the word "undefined" where it has no key yet. */
function threadKey({ dataset }: HTMLElement, { hash, searchParams }: URL): string | null {
  const inHash = /\/([A-Za-z]{16,}|[\da-f]{16}|thread-[af]:[\w-]+)(\?|$)/.exec(hash)?.[1];
  const keys = [dataset.threadPermId, dataset.legacyThreadId, inHash, searchParams.get('th')];
  return keys.find((key) => key && key !== 'undefined')?.replace('#', '') ?? null;
}

/** Gmail draws emoji as pictures that carry the sign as their alternative text. */
function textWithEmoji(element: Element): string {
  return Array.from(element.childNodes, (node) =>
    'alt' in node ? String(node.alt) : (node.textContent ?? ''),
  ).join('');
}
