import type { Channel, Contact } from '../domain/contact.ts';
import { isRoleAddress } from '../domain/email-address.ts';
import { firstName } from '../domain/first-name.ts';
import type { AccountFacts } from './facts.ts';
import type { Silence } from './silence.ts';

interface Question {
  readonly facts: AccountFacts;
  readonly channel: Channel;
  readonly person: 'usual' | 'alternative';
  readonly silence: Silence;
}

/**
 * Whom to turn to: the person last spoken to, then accounts payable by name, then anybody with a name, then a role
 * mailbox (P6). An alternative is somebody not tried since the last conversation (P17); when there is nobody else,
 * the usual person. Former employees and forbidden ways are never chosen (P4, case 52). `null`: nobody can be
 * reached that way.
 */
export function choosePerson({ facts, channel, person, silence }: Question): Contact | null {
  const reachable = facts.contacts.filter((contact) => canBeReached(contact, channel));
  const tried = new Set(silence.unanswered.map((activity) => activity.contactId));
  const fresh = person === 'alternative' ? reachable.filter((contact) => !tried.has(contact.id)) : reachable;
  const pool = fresh.length > 0 ? fresh : reachable;
  const spokenTo = silence.lastConversation?.contactId ?? null;
  const order = (a: Contact, b: Contact) =>
    rank(a, channel, spokenTo) - rank(b, channel, spokenTo) || a.id.localeCompare(b.id);
  return [...pool].sort(order)[0] ?? null;
}

export function canBeReached(contact: Contact, channel: Channel): boolean {
  if (contact.stale || contact.forbidden.includes(channel)) return false;
  if (channel === 'email') return contact.emails.length > 0;
  return channel === 'letter' || contact.phones.some((phone) => phone.kind !== 'fax');
}

function rank(contact: Contact, channel: Channel, spokenTo: string | null): number {
  if (contact.id === spokenTo) return 0;
  const named = firstName(contact.name) !== null;
  const role = channel === 'email' && contact.emails.every(({ address }) => isRoleAddress(address));
  return (contact.role === 'accounts-payable' ? 1 : 2) + (named ? 0 : 2) + (role && !named ? 1 : 0);
}
