import type { Page } from '../adapter.ts';
import { findVisible } from '../find-ranked.ts';
import type { Conversation } from '../mail-evidence.ts';
import { oneMail } from '../mail-server/one-mail.ts';
import { participant } from '../participant.ts';
import { peopleIn } from './people-in.ts';
import { BODY, DATE, INNER_HEADER, MESSAGE, PART, SENDER, SENDER_NAME, SUBJECT } from './selectors.ts';

/** The open message, or `null` when none is. */
export function readMessage({ document, url }: Page): Conversation | null {
  const card = findVisible(document, MESSAGE)[0];
  const subject = card && outsideParts(card, SUBJECT);
  if (!subject) return null;
  const shown = (selector: string) => outsideParts(card, selector)?.textContent ?? null;
  const from = participant(shown(SENDER), shown(SENDER_NAME), 'from');
  const text = textsOf(card, PART).join('\n');
  // A mail that is attached shows its header in lines of two.
  const attached = textsOf(card, INNER_HEADER).map((lines) => lines.replace(/\n+/, ': '));
  const people = [
    ...from,
    ...peopleIn(card, 'to').flatMap((person) => participant(person, null, 'to')),
    ...peopleIn(card, 'cc').flatMap((person) => participant(person, null, 'cc')),
  ];
  return oneMail(keyInAddress(url), subject, people, shown(DATE), text, [...attached, '-', text].join('\n'));
}

/** The words of the open message; those of a mail attached to it are its own. */
export function bodyOf(page: Page, index: number): HTMLElement | null | undefined {
  return !index && readMessage(page) ? findVisible(page.document, BODY)[0] : null;
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
