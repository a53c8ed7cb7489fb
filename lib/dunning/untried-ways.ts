import type { Channel, Contact } from '../domain/contact.ts';
import { byRank, isAway, reachableBy } from './choose-person.ts';
import type { Reading } from './reading.ts';
import { triesAt, triesOn, usableContact } from './usable-details.ts';

/** A way on record that has not been tried in vain since they last talked to us or wrote (P17). */
export interface UntriedWay {
  readonly contact: Contact;
  readonly channel: Extract<Channel, 'email' | 'call'>;
  /** The number or the address. */
  readonly value: string;
  /** Such as "mobile"; empty for a mail address. */
  readonly kind: string;
}

/**
 * Where to turn when one way brought no answer (P17): the other numbers and addresses of the person who was tried, then
 * other people, the best first. Nothing while nobody was tried, and nothing that is not wanted or no longer right.
 */
export function untriedWays(reading: Reading): UntriedWay[] {
  const [last] = reading.silence.unanswered;
  if (!last) return [];
  const people = [...reachableBy('call', reading), ...reachableBy('email', reading)];
  const here = reading.facts.contacts.filter(
    (one) => people.includes(one) && !isAway(one, reading.moment.today),
  );
  const isTried = ({ id }: Contact) => (id === last.contactId ? 0 : 1);
  return here
    .toSorted((a, b) => isTried(a) - isTried(b) || byRank('call', reading)(a, b))
    .flatMap((contact) => waysOf(contact, reading));
}

function waysOf(contact: Contact, reading: Reading): UntriedWay[] {
  const { phones, emails } = usableContact(contact, reading);
  const rings = reachableBy('call', reading).includes(contact);
  const writes = reachableBy('email', reading).includes(contact);
  return [
    ...phones
      .filter((phone) => rings && triesOn(phone, reading) === 0 && !wasRung(contact, reading, phones.length))
      .map(({ number, kind }) => ({ contact, channel: 'call' as const, value: number, kind })),
    ...emails
      .filter((email) => writes && triesAt(email, reading) === 0)
      .map(({ address }) => ({ contact, channel: 'email' as const, value: address, kind: '' })),
  ];
}

/** A call of which the number was not noted went to the only one there is. */
function wasRung({ id }: Contact, { silence }: Reading, numbers: number): boolean {
  return (
    numbers === 1 &&
    silence.unanswered.some((one) => one.kind === 'call' && one.contactId === id && one.phone === '')
  );
}

/** "mobile +1 555 0177", "tom@northwind.example"; of somebody else than was tried with the name in front. */
export function wayWords({ contact, value, kind }: UntriedWay, tried: string | null): string {
  const way = kind === '' || kind === 'other' ? value : `${kind} ${value}`;
  return contact.id === tried || contact.name === null ? way : `${contact.name}, ${way}`;
}
