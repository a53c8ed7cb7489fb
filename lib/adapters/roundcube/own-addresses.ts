import { addressIn } from '../address-in.ts';
import { IDENTITIES, USER } from './selectors.ts';

/** The mailbox of the page: its user, if that is an address, and who a mail can be written as. */
export function ownAddresses(document: Document): string[] {
  return [...document.querySelectorAll(`${USER},${IDENTITIES}`)].flatMap(
    (one) => addressIn(one.textContent) ?? [],
  );
}
