import type { Page } from '../adapter.ts';
import { findVisible } from '../find-ranked.ts';
import { forwardedPeople } from '../forwarded-people.ts';
import { LONGEST_TEXT, type Seen } from '../page-evidence.ts';
import { participant } from '../participant.ts';
import { unquotedText } from '../unquoted-text.ts';
import { peopleIn } from './people-in.ts';
import { BODY, DATE, INNER_HEADER, MESSAGE, PART, SENDER, SENDER_NAME, SUBJECT } from './selectors.ts';

type Message = Required<Pick<Seen, 'threadKey' | 'subject' | 'participants' | 'messages' | 'text'>>;

/** The open message, or `null` when none is. */
export function readMessage({ document, url }: Page): Message | null {
  const card = findVisible(document, MESSAGE)[0];
  const subject = card && outsideParts(card, SUBJECT);
  if (!subject) return null;
  const shown = (selector: string) => outsideParts(card, selector)?.textContent ?? null;
  const from = participant(shown(SENDER), shown(SENDER_NAME), 'from');
  const text = textsOf(card, PART).join('\n');
  // A mail that is attached shows its header in lines of two.
  const attached = textsOf(card, INNER_HEADER).map((lines) => lines.replace(/\n+/, ': '));
  const key = keyInAddress(url);
  return {
    threadKey: key,
    subject: subject.textContent,
    participants: [
      ...from,
      ...peopleIn(card, 'to').flatMap((person) => participant(person, null, 'to')),
      ...peopleIn(card, 'cc').flatMap((person) => participant(person, null, 'cc')),
      ...forwardedPeople([...attached, '-', text].join('\n').slice(0, LONGEST_TEXT)),
    ],
    messages: [{ key, from: from[0]?.address ?? null, dated: shown(DATE) }],
    text,
  };
}

/** The words of the open message; those of a mail attached to it are its own. */
export function readText(page: Page, index: number): string | null {
  const body = !index && readMessage(page) && findVisible(page.document, BODY)[0];
  return body ? unquotedText(body) : null;
}

/** Account, folder and number of the message. */
export function keyInAddress({ hash }: URL): string | null {
  return /^#!\/Mail\/(.+\/\d+)(\/[a-z]+)?$/.exec(hash)?.[1] ?? null;
}

function textsOf(card: Element, selector: string): string[] {
  return Array.from(card.querySelectorAll<HTMLElement>(selector), ({ innerText }) => innerText);
}

/** Mail from outside may look like anything. */
function outsideParts(card: Element, selector: string): Element | undefined {
  return [...card.querySelectorAll(selector)].find((one) => !one.closest(PART));
}
