import { channelOf } from '../domain/activity.ts';
import type { Channel, Contact } from '../domain/contact.ts';
import type { DunningLevel } from '../domain/dunning-procedure.ts';
import { formatDay } from '../domain/format-day.ts';
import { isHolding } from '../domain/hold.ts';
import { canBeReached, canBeReachedBy, choosePerson, isAway, reachableBy } from './choose-person.ts';
import { emailState } from './detail-state.ts';
import type { Reading } from './reading.ts';
import { type Reason, reason } from './reason.ts';
import { isDecisionAlone } from './takes-step.ts';

interface StepChannel {
  readonly channel: Channel;
  readonly reasons: readonly Reason[];
}

/**
 * The way to use for a level: its own preference, the next after the one that stayed unanswered where it names several
 * (C3, P19), and whatever the customer allows and the record holds (P4, C7). `null`: nobody can be reached at all.
 */
export function stepChannel(level: DunningLevel, reading: Reading): StepChannel | null {
  if (isDecisionAlone(level)) return { channel: 'letter', reasons: [] };
  const last = reading.silence.unanswered[0];
  const wanted = turned(level.channels, last ? channelOf(last) : null);
  // A notice with a term is never only said (P27, case 61).
  const ways = [...wanted, 'email' as const, 'call' as const, 'letter' as const].filter(
    (one) => one !== 'call' || level.termDays === null,
  );
  const reached = ways.find((one) => canBeReachedBy(one, reading));
  // Who is away waits for the mail; meanwhile whoever is there is rung or written to (case 53).
  const isThere = (contact: Contact) => !isAway(contact, reading.moment.today);
  const meanwhile = (one: Channel) => one !== 'letter' && reachableBy(one, reading).some(isThere);
  const channel =
    reached && !reachableBy(reached, reading).some(isThere) ? (ways.find(meanwhile) ?? reached) : reached;
  if (!channel) return null;
  const liked = likedWay(level, channel, reading);
  if (liked) return liked;
  const [first] = wanted;
  // A letter in the round needs an address on record; that it is passed over otherwise explains itself.
  if (channel === first || first === undefined || first === 'letter') return { channel, reasons: [] };
  return {
    channel,
    reasons: [reason('other-way', `${whyNot(first, reading)}: ${INSTEAD[channel]} instead`)],
  };
}

/** The way the person likes best goes before that of the step, unless it was tried in vain, or the step has to be written. */
function likedWay(level: DunningLevel, channel: Channel, reading: Reading): StepChannel | null {
  const { contact } = choosePerson(reading, channel, 'usual');
  const liked = contact?.preferred ?? null;
  if (!contact || liked === null || liked === channel) return null;
  if (liked === 'call' && level.termDays !== null) return null;
  const isTried = reading.silence.unanswered.some((one) => channelOf(one) === liked);
  if (isTried || isAway(contact, reading.moment.today) || !reachableBy(liked, reading).includes(contact))
    return null;
  const who = contact.name ?? 'The contact';
  return { channel: liked, reasons: [reason('liked-way', `${who} likes ${LIKED[liked]} best`)] };
}

const LIKED: Record<Channel, string> = { call: 'a call', email: 'a mail', letter: 'a letter' };
const INSTEAD: Record<Channel, string> = { call: 'call', email: 'write', letter: 'write a letter' };

/** In a circle, beginning behind the way that was used last. */
function turned(channels: readonly Channel[], last: Channel | null): Channel[] {
  const behind = last === null ? 0 : channels.indexOf(last) + 1;
  return [...channels.slice(behind), ...channels.slice(0, behind)];
}

function whyNot(channel: Channel, reading: Reading): string {
  const { facts, moment } = reading;
  const [away] = reachableBy(channel, reading).sort((a, b) => (a.id < b.id ? -1 : 1));
  if (away?.awayUntil)
    return `${away.name ?? 'The contact'} is away until ${formatDay(away.awayUntil, moment.locale, moment.today)}`;
  const closed = moment.closedWays.get(channel);
  if (closed !== undefined) return closed;
  const kind = channel === 'call' ? 'no-calls' : 'no-mails';
  const word = channel === 'call' ? 'Calls' : 'Mails';
  if (facts.holds.some((hold) => hold.kind === kind && isHolding(hold, moment.now)))
    return channel === 'call' ? 'The customer asked not to be called' : 'The customer asked for no mails';
  if (facts.contacts.some((contact) => canBeReached({ ...contact, forbidden: [] }, channel)))
    return facts.contacts.some((contact) => canBeReached(contact, channel))
      ? noLongerGood(channel, reading)
      : `${word} are not wanted`;
  return `No ${channel === 'call' ? 'phone number' : 'mail address'} on record`;
}

/** Of what is on record nothing can be used any more. */
function noLongerGood(channel: Channel, reading: Reading): string {
  if (channel === 'call') return 'The telephone number is no longer right';
  const came = reading.facts.contacts.some(
    ({ stale, emails }) => !stale && emails.some((email) => emailState(email, reading).bouncedAt !== null),
  );
  return came ? 'Mails have come back' : 'The mail address is no longer right';
}
