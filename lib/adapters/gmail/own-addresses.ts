import type { Page } from '../adapter.ts';
import { addressIn, addressOf } from '../address-in.ts';
import { ACCOUNT_LINK, DELEGATED, MANAGE_ACCOUNT, OWN_PICTURE } from './selectors.ts';

/** The mailbox that is shown: from the clue that is surest down to the one that is there when no other is. */
export function ownAddresses({ document }: Page, subject: string | null): string[] {
  const at = (selector: string) => document.querySelector(selector);
  const own =
    addressIn(at(DELEGATED)?.textContent) ??
    addressOf(at(OWN_PICTURE)?.getAttribute('jid')) ??
    accountInTitle(document.title, subject) ??
    addressIn(at(ACCOUNT_LINK)?.getAttribute('aria-label')) ??
    addressBeside(at(MANAGE_ACCOUNT));
  return own ? [own] : [];
}

/** "<subject> - <account> - <product>". The subject is mail from outside and may end with an address: it is taken off. */
function accountInTitle(title: string, subject: string | null): string | null {
  const rest = subject && title.startsWith(subject) ? title.slice(subject.length) : title;
  return addressOf(rest.split(' - ').findLast((part, index) => index > 0 && part.includes('@')));
}

function addressBeside(link: Element | null): string | null {
  return (
    [...(link?.parentElement?.children ?? [])].flatMap((one) => addressOf(one.textContent) ?? [])[0] ?? null
  );
}
