import type { Channel, Contact } from '../domain/contact.ts';
import { formatDay } from '../domain/format-day.ts';
import { type HoldKind, holdSentence, isHolding } from '../domain/hold.ts';
import type { Id } from '../domain/id.ts';
import { byRank, canBeReached, isAway } from './choose-person.ts';
import { emailState } from './detail-state.ts';
import type { NextContact } from './next-contact-types.ts';
import type { Reading } from './reading.ts';
import { type Reason, reason } from './reason.ts';
import { isGoodPostal } from './usable-details.ts';

/** Something else the user could do than what is suggested, and what the record says against it. */
export interface OtherWay {
  readonly channel: Channel;
  readonly contactId: Id;
  readonly personName: string | null;
  /** None: as good as what is suggested, only not the first choice. */
  readonly against: readonly Reason[];
}

const CHANNELS: readonly Channel[] = ['call', 'email', 'letter'];

/**
 * Everybody on record by every way there are details for, but for what is suggested, best first: the user may do
 * something else, and sees what speaks against it (C4, C7). Whether law and house rules allow it is asked elsewhere.
 */
export function otherWays(reading: Reading, next: NextContact): OtherWay[] {
  const suggested = next.kind === 'contact' ? next.plan : next.afterwards;
  const standing = next.kind === 'contact' ? [] : next.reasons.slice(0, 1);
  const { account, contacts } = reading.facts;
  return CHANNELS.flatMap((channel) =>
    contacts
      .filter((contact) => hasDetails(contact, channel, account.postalAddress))
      .toSorted(byRank(channel, reading))
      .map((contact) => ({
        channel,
        contactId: contact.id,
        personName: contact.name,
        against: [...standing, ...personal(contact, channel, reading)],
      })),
  )
    .filter(({ channel, contactId }) => channel !== suggested?.channel || contactId !== suggested.contactId)
    .sort((a, b) => a.against.length - b.against.length);
}

function hasDetails({ emails, phones }: Contact, channel: Channel, postalAddress: string | null): boolean {
  if (channel === 'email') return emails.length > 0;
  return channel === 'letter' ? postalAddress !== null : phones.some(({ kind }) => kind !== 'fax');
}

/** What speaks against this person by this way. */
function personal(contact: Contact, channel: Channel, reading: Reading): Reason[] {
  const { facts, moment, silence } = reading;
  const name = contact.name ?? 'This contact';
  const against: Reason[] = [];
  const closed = moment.closedWays.get(channel);
  if (closed !== undefined) against.push(reason('way-closed', closed));
  const held: HoldKind | null = channel === 'call' ? 'no-calls' : channel === 'email' ? 'no-mails' : null;
  if (held && facts.holds.some((hold) => hold.kind === held && isHolding(hold, moment.now)))
    against.push(reason(`hold-${held}`, holdSentence(held)));
  if (contact.stale) against.push(reason('stale-contact', `${name} no longer works there`));
  else if (contact.forbidden.includes(channel))
    against.push(reason('not-wanted', `${name} does not want ${NOT_WANTED[channel]}`));
  else against.push(...noGoodDetail(contact, channel, reading));
  if (contact.awayUntil && isAway(contact, moment.today)) {
    const back = formatDay(contact.awayUntil, moment.locale, moment.today);
    against.push(reason('away', `${name} is away until ${back}`));
  }
  const tries = silence.unanswered.filter(({ contactId }) => contactId === contact.id).length;
  if (tries > 0)
    against.push(
      reason('tried', `${name} has not answered ${tries === 1 ? 'the last try' : `${tries} tries`}`),
    );
  return against;
}

/** Mail has come back, or nobody is to be reached there any more. */
function noGoodDetail(contact: Contact, channel: Channel, reading: Reading): Reason[] {
  const name = contact.name ?? 'This contact';
  if (channel === 'letter') {
    const isGood = isGoodPostal(reading.facts.account.postalAddress, reading);
    return isGood ? [] : [reason('wrong-detail', 'The postal address on record is no longer right')];
  }
  if (canBeReached(contact, channel, reading)) return [];
  if (channel === 'call')
    return [reason('wrong-detail', `The number on record for ${name} is no longer right`)];
  return contact.emails.some((email) => emailState(email, reading).bouncedAt !== null)
    ? [reason('bounced', `Mail to ${name} has come back`)]
    : [reason('wrong-detail', `The mail address on record for ${name} is no longer right`)];
}

const NOT_WANTED: Record<Channel, string> = { call: 'calls', email: 'mails', letter: 'letters' };
