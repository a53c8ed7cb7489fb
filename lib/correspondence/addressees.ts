import type { Contact } from '../domain/contact.ts';
import type { Draft } from '../domain/draft.ts';
import type { TextFacts } from './text-facts.ts';

/** Whom a text goes to: the person's mail address, or a letter's postal one with the person's name; none where none is known. */
export function recipientsOf({ channel, account, contact }: TextFacts): Draft['to'] {
  if (channel !== 'letter') return addressees(contact);
  return account.postalAddress === null
    ? []
    : [{ address: account.postalAddress, name: contact?.name ?? null }];
}

/** One recipient a message (B7 of rules.md): the person's first address; none when no address is known. */
export function addressees(contact: Contact | null): Draft['to'] {
  const address = contact?.emails[0]?.address;
  return address ? [{ address, name: contact?.name ?? null }] : [];
}
