import type { Channel } from '../domain/contact.ts';
import type { Instant } from '../domain/day.ts';
import { isHolding } from '../domain/hold.ts';
import { canBeReached } from './choose-person.ts';
import type { AccountFacts } from './facts.ts';
import type { DunningLevel } from './procedure.ts';
import { type Reason, reason } from './reason.ts';
import type { Silence } from './silence.ts';

interface Question {
  readonly facts: AccountFacts;
  readonly level: DunningLevel;
  readonly silence: Silence;
  readonly now: Instant;
}

interface StepChannel {
  readonly channel: Channel;
  readonly reasons: readonly Reason[];
}

/**
 * The way to use for a level: its own preference, the other one than last time where it names two (C3, P19), and
 * whatever the customer allows and the record holds (P4, C7). `null`: nobody can be reached at all.
 */
export function stepChannel({ facts, level, silence, now }: Question): StepChannel | null {
  if (level.channels[0] === 'letter') return { channel: 'letter', reasons: [] };
  const noCalls = facts.holds.some((hold) => hold.kind === 'no-calls' && isHolding(hold, now));
  const usable = (channel: Channel) =>
    !(channel === 'call' && noCalls) && facts.contacts.some((contact) => canBeReached(contact, channel));
  const last = silence.unanswered[0];
  const lastChannel: Channel | null = last ? (last.kind === 'mail' ? 'email' : 'call') : null;
  const [first, ...rest] = level.channels;
  const wanted = rest.length > 0 && lastChannel === first ? [...rest, first] : [...level.channels];
  const channel = [...wanted, 'email' as const, 'call' as const].find(usable);
  if (!channel) return null;
  if (channel === wanted[0]) return { channel, reasons: [] };
  const why = whyNot(wanted[0] ?? channel, facts, noCalls);
  return {
    channel,
    reasons: [reason('other-way', `${why}: ${channel === 'email' ? 'write' : 'call'} instead`)],
  };
}

function whyNot(channel: Channel, { contacts }: AccountFacts, noCalls: boolean): string {
  if (channel === 'call' && noCalls) return 'The customer asked not to be called';
  if (contacts.some((contact) => canBeReached({ ...contact, forbidden: [] }, channel)))
    return `${channel === 'call' ? 'Calls' : 'Mails'} are not wanted`;
  return `No ${channel === 'call' ? 'phone number' : 'mail address'} on record`;
}
