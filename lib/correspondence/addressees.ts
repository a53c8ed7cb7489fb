import type { Contact } from '../domain/contact.ts';
import type { Draft } from '../domain/draft.ts';

/** One recipient a message (B7 of rules.md): the person's first address; none when no address is known. */
export function addressees(contact: Contact | null): Draft['to'] {
  const address = contact?.emails[0]?.address;
  return address ? [{ address, name: contact?.name ?? null }] : [];
}
