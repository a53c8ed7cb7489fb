import { channelOf } from '../domain/activity.ts';
import type { Channel, Contact } from '../domain/contact.ts';
import type { DunningLevel } from '../domain/dunning-procedure.ts';
import { formatDay } from '../domain/format-day.ts';
import { isHolding } from '../domain/hold.ts';
import { canBeReached, canBeReachedBy, isAway, reachableBy } from './choose-person.ts';
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
  const [first] = wanted;
  // A letter in the round needs an address on record; that it is passed over otherwise explains itself.
  if (channel === first || first === undefined || first === 'letter') return { channel, reasons: [] };
  return {
    channel,
    reasons: [reason('other-way', `${whyNot(first, reading)}: ${INSTEAD[channel]} instead`)],
  };
}

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
      ? 'Mails have come back'
      : `${word} are not wanted`;
  return `No ${channel === 'call' ? 'phone number' : 'mail address'} on record`;
}
