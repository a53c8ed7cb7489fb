import type { Channel, Contact } from '../domain/contact.ts';
import type { Day } from '../domain/day.ts';
import { isRoleAddress } from '../domain/email-address.ts';
import { firstName } from '../domain/first-name.ts';
import { type HoldKind, isHolding } from '../domain/hold.ts';
import type { Id } from '../domain/id.ts';
import { minBy } from '../shared/list.ts';
import type { DetailFacts } from './detail-state.ts';
import type { Reading } from './reading.ts';
import { goodEmails, goodPhones, isGoodPostal } from './usable-details.ts';

export interface ChosenPerson {
  readonly contact: Contact | null;
  /** The usual person was tried so often in vain that somebody else is turned to (C4). */
  readonly insteadOf: Contact | null;
  /** Somebody else was to be turned to, and nobody is on record (P17). */
  readonly isNobodyElse: boolean;
}

/**
 * Whom to turn to: who was named on the phone as the one to ask for, or the person last spoken to since, then accounts payable by name, then anybody with a name, then a role
 * mailbox (P6, case 42). Somebody else once the same person was tried too often in vain since the last answer, or where
 * the level asks for another (P17, C4); when there is nobody else, the usual person. Former employees, addresses that
 * bounced and ways that are not wanted are never chosen (P4, case 52); who is away only when nobody else is there (53).
 */
export function choosePerson(
  reading: Reading,
  channel: Channel,
  person: 'usual' | 'alternative',
): ChosenPerson {
  const reachable = reachableBy(channel, reading);
  const here = reachable.filter((contact) => !isAway(contact, reading.moment.today));
  const sorted = (here.length > 0 ? here : reachable).sort(byRank(channel, reading));
  const usual = sorted[0] ?? null;
  const tries = triesOf(reading);
  const most = person === 'alternative' ? 1 : reading.procedure.otherPersonAfterTries;
  const triesOn = ({ id }: Contact) => tries.get(id) ?? 0;
  // All were tried: the one who was tried least is next, so that nobody is rung again and again.
  const other = sorted.find((one) => triesOn(one) < most) ?? minBy(sorted, triesOn);
  const insteadOf = other === usual ? null : usual;
  const isNobodyElse = person === 'alternative' && insteadOf === null && tries.size > 0;
  return { contact: other, insteadOf, isNobodyElse };
}

function triesOf({ silence }: Reading): ReadonlyMap<Id | null, number> {
  const tries = new Map<Id | null, number>();
  for (const { contactId } of silence.unanswered) tries.set(contactId, (tries.get(contactId) ?? 0) + 1);
  return tries;
}

/** Anybody at all can be reached that way. */
export function canBeReachedBy(channel: Channel, reading: Reading): boolean {
  return reachableBy(channel, reading).length > 0;
}

/** Everybody who can be reached that way, and wants to be. */
export function reachableBy(channel: Channel, reading: Reading): Contact[] {
  const { facts, moment } = reading;
  if (moment.closedWays.has(channel)) return [];
  const ending: HoldKind = channel === 'call' ? 'no-calls' : 'no-mails';
  if (channel !== 'letter' && facts.holds.some((hold) => hold.kind === ending && isHolding(hold, moment.now)))
    return [];
  if (channel === 'letter' && !isGoodPostal(facts.account.postalAddress, reading)) return [];
  return facts.contacts.filter((contact) => canBeReached(contact, channel, reading));
}

/**
 * On record and not forbidden; by mail or on the phone with an address or a number that is still good (P2, P5, cases 52 and
 * 57). Without what the log says all on record are.
 */
export function canBeReached(contact: Contact, channel: Channel, facts: DetailFacts | null = null): boolean {
  if (contact.stale || contact.forbidden.includes(channel)) return false;
  if (channel === 'letter') return true;
  if (channel === 'email') return (facts ? goodEmails(contact, facts) : contact.emails).length > 0;
  return facts ? goodPhones(contact, facts).length > 0 : contact.phones.some((phone) => phone.kind !== 'fax');
}

export function isAway({ awayUntil }: Contact, today: Day): boolean {
  return awayUntil !== null && awayUntil > today;
}

/** The one to turn to first comes first. */
export function byRank(channel: Channel, { silence }: Reading): (a: Contact, b: Contact) => number {
  const spokenTo = silence.namedId ?? silence.lastConversation?.contactId ?? null;
  const likes = ({ preferred }: Contact) => (preferred === channel ? 0 : 1);
  return (a, b) =>
    rank(a, channel, spokenTo) - rank(b, channel, spokenTo) || likes(a) - likes(b) || (a.id < b.id ? -1 : 1);
}

function rank(contact: Contact, channel: Channel, spokenTo: Id | null): number {
  if (contact.id === spokenTo) return 0;
  const named = firstName(contact.name) !== null;
  const role = channel === 'email' && contact.emails.every(({ address }) => isRoleAddress(address));
  return (contact.role === 'accounts-payable' ? 1 : 2) + (named ? 0 : 2) + (role && !named ? 1 : 0);
}
