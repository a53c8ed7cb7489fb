import type { Channel } from '../domain/contact.ts';
import type { Place } from '../domain/place.ts';
import type {
  CapRule,
  ConsentRule,
  ContactRule,
  DutyRule,
  HoursRule,
  NoContactRule,
  PauseRule,
} from './contact-rule.ts';
import { holdsIn } from './rule-place.ts';

/** Who is contacted, as far as it decides which rules hold, and who contacts. */
export interface Parties {
  readonly kind: 'trade' | 'consumer';
  readonly place: Place | null;
  readonly as: 'creditor' | 'agency';
  readonly channel: Channel;
}

/** The rules that hold for one way of contact, by what they are. */
export interface ApplicableRules {
  readonly noContact: readonly NoContactRule[];
  readonly consent: readonly ConsentRule[];
  /** What is counted over the log. */
  readonly counted: readonly (CapRule | PauseRule)[];
  readonly hours: readonly HoursRule[];
  /** Asked only where the customer's clock or law is not known. */
  readonly hoursWhenUnknown: readonly HoursRule[];
  readonly duties: readonly DutyRule[];
  /** How many days back the log has to be read. */
  readonly daysBack: number;
}

/**
 * The rules of `rules` that hold between these two, from memory: a book asks for the same few hundred combinations again
 * and again. So hand in the same list each time, not a new one for every account.
 */
export function applicableRules(rules: readonly ContactRule[], parties: Parties): ApplicableRules {
  const { kind, place, as, channel } = parties;
  const where = place ? `${place.country}/${place.region ?? ''}/${place.city ?? ''}` : '';
  const question = `${channel} ${as} ${kind} ${where}`;
  const known = memory.get(rules) ?? new Map<string, ApplicableRules>();
  memory.set(rules, known);
  const answer = known.get(question) ?? choose(rules, parties);
  known.set(question, answer);
  return answer;
}

const memory = new WeakMap<readonly ContactRule[], Map<string, ApplicableRules>>();

function choose(rules: readonly ContactRule[], { kind, place, as, channel }: Parties): ApplicableRules {
  const listed = rules.filter(
    (rule) =>
      (rule.binds === 'both' || rule.binds === as) &&
      (rule.debtors === 'both' || rule.debtors === kind) &&
      rule.channels.includes(channel) &&
      holdsIn(rule.place, place),
  );
  // So that no verdict depends on the order of the list.
  const applying = listed.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const hours = applying.filter((rule) => rule.kind === 'hours');
  const counted = applying.filter((rule) => rule.kind === 'cap' || rule.kind === 'pause');
  return {
    noContact: applying.filter((rule) => rule.kind === 'no-contact'),
    consent: applying.filter((rule) => rule.kind === 'consent'),
    counted,
    hours: hours.filter((rule) => !rule.onlyWhenUnknown),
    hoursWhenUnknown: hours.filter((rule) => rule.onlyWhenUnknown),
    duties: listed.filter((rule) => rule.kind === 'duty'),
    daysBack: Math.max(0, ...counted.map(({ days }) => days)),
  };
}
