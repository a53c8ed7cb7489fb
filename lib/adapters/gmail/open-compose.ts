import type { Insertion } from '../../messaging/protocol.ts';
import type { Page } from '../adapter.ts';
import { findVisible } from '../find-ranked.ts';
import { COMPOSE_BUTTON } from './selectors.ts';

/** The part of an address that says whose mailbox it is: /u/1/, delegated /u/0/d/KEY/ and /b/KEY/u/0/. */
const MAILBOX = /^\/mail\/([bdu]\/[^/]+\/)*/;
/** Written in percent signs this is up to 2.7 kB of address; Gmail refuses 8 kB. */
const LONGEST_SUBJECT = 300;

/**
 * Presses Gmail's own "Compose"; its buttons listen to the mouse going down and up, not to clicks alone. Windows that show
 * one conversation have none: there Gmail's address for a new mail of the same mailbox.
 */
export function openCompose({ document, url }: Page, { to, subject }: Insertion): 'opened' | URL {
  const button = findVisible(document, COMPOSE_BUTTON)[0];
  for (const type of ['mousedown', 'mouseup', 'click']) {
    button?.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true }));
  }
  if (button) return 'opened';
  const address = new URL(MAILBOX.exec(url.pathname)?.[0] ?? '/mail/', url);
  const head = { to: to.map((one) => one.address).join(), su: subject.slice(0, LONGEST_SUBJECT) };
  // Gmail takes a plus sign for what it is.
  address.search = `view=cm&fs=1&tf=1&${new URLSearchParams(head)}`.replaceAll('+', '%20');
  return address;
}
