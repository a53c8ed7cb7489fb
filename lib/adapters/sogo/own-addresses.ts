import { addressOf } from '../address-in.ts';
import { FACTS, USER } from './selectors.ts';

const STATED = /(?:UserEmail = '|"email":")([^'"]+)/g;

/** The mailbox of the page and all its user writes as, in every account. */
export function ownAddresses(document: Document): string[] {
  const facts = Array.from(document.querySelectorAll(FACTS), ({ textContent }) => textContent).join();
  return [
    document.querySelector(USER)?.textContent,
    ...Array.from(facts.matchAll(STATED), ([, address]) => address),
  ].flatMap((text) => addressOf(text) ?? []);
}
