import type { Activity } from '../domain/activity.ts';
import type { Channel } from '../domain/contact.ts';
import type { Instant } from '../domain/day.ts';
import type { HolidayCalendar } from '../domain/holiday-calendar.ts';
import { applicableRules } from './applicable-rules.ts';
import { type Bar, latestBar } from './bar.ts';
import type { ContactRule, HoursRule } from './contact-rule.ts';
import { countUnder, recentContacts } from './counted-contacts.ts';
import { type Clocks, earliestOpening } from './earliest-opening.ts';
import { holdBar } from './hold-bar.ts';
import type { Party } from './party.ts';
import { refusalInWords } from './refusal-in-words.ts';

/** May this contact be made at `from`? */
export interface ContactQuestion {
  readonly channel: Channel;
  /** The contact log as it counts, newest first: amended entries left out. */
  readonly activities: readonly Activity[];
  /** The same list for every account of a book: what holds is remembered by it. */
  readonly rules: readonly ContactRule[];
  readonly from: Instant;
  readonly party: Party;
  readonly as: 'creditor' | 'agency';
  /** Items the contact is about, for rules that count each debt by itself; none: everything counts. */
  readonly items: readonly string[];
  /** The customer asked for this very contact: no cap and no pause stands against it (US2, case 58); hours do. */
  readonly askedFor?: boolean;
  readonly ours: HolidayCalendar;
  readonly theirs: HolidayCalendar;
  /** The seller's zone: on which of our days the contact would be made. */
  readonly ourZone: string;
  /** How the reader writes dates; only the words depend on it. */
  readonly locale: string;
  /** Their day and time stand beside the words, which do not say them again. */
  readonly clockIsShown?: boolean;
}

export type Verdict =
  /** Allowed from `from`, which is the moment asked about, until `until` (`null`: no end, set by `rules`). */
  | {
      readonly ok: true;
      readonly from: Instant;
      readonly until: Instant | null;
      readonly rules: readonly ContactRule[];
    }
  /** Refused by `rule`; allowed from `until` under all rules together, `null`: not until a person changes something. */
  | {
      readonly ok: false;
      readonly rule: ContactRule;
      readonly until: Instant | null;
      /** "At most 2 calls in 7 days: 2 were made since 12 November"; without the end and without a full stop. */
      readonly says: string;
    };

/**
 * The strictest of all rules that hold for one contact (C6): allowed at `from`, or which rule says no and until when.
 * With two calls in vain on the 12th and the 15th, a call asked about on Wednesday the 18th is refused by
 * "house-calls-7" until Thursday the 19th, 9:00 on the customer's clock. Source of each rule: the rule itself.
 *
 * How it reads the rules where they leave a choice, always to the stricter side:
 * - "in 7 days" is seven whole calendar days, the day of a contact being the first, as Regulation F counts them, and on
 *   every clock the customer may live by: there is room when there is room on all of them.
 * - Tries on a day to come (the clock was set back) count as well.
 * - A rule with a part of the place unknown: see `holdsIn`. For a customer whose clock is unknown, and a consumer whose
 *   country is, calls keep to the narrow window (B6).
 * - Hours have to be open on every clock at the same moment, and on working days of both sides (case 18).
 * - "As per our call" is no contact of its own, incoming calls and those asked for are no tries; a conversation starts
 *   the pause either way (US2).
 */
export function guardContact(question: ContactQuestion): Verdict {
  const { rules, channel, from, party, as } = question;
  const applying = applicableRules(rules, { kind: party.kind, place: party.place, as, channel });
  const bars: Bar[] = [];
  for (const rule of applying.noContact) {
    const bar = holdBar(rule, party.holds, from);
    if (bar) bars.push(bar);
  }
  if (party.electronicConsentOn === null) {
    for (const rule of applying.consent) {
      bars.push({ kind: 'consent', rule, freeFrom: Number.POSITIVE_INFINITY });
    }
  }
  if (question.askedFor !== true) {
    const contacts = recentContacts(question.activities, from, applying.daysBack);
    for (const rule of applying.counted) {
      const counted = countUnder(rule, contacts, question.items, party.zones);
      if (counted && counted.freeFrom > from) bars.push({ kind: 'count', rule, ...counted });
    }
  }
  const hours = isWhereaboutsUnknown(party)
    ? [...applying.hours, ...applying.hoursWhenUnknown]
    : applying.hours;
  return within(hours, latestBar(bars), question);
}

/** What the hours make of the moment at which nothing else stands in the way. */
function within(hours: readonly HoursRule[], bar: Bar | null, question: ContactQuestion): Verdict {
  const { from, party, ourZone, ours, theirs } = question;
  const clocks: Clocks = { zones: party.zones, ourZone, ours, theirs };
  const free = bar ? bar.freeFrom : from;
  const opening = Number.isFinite(free) ? earliestOpening(hours, free, clocks) : null;
  if (opening?.from === from) {
    const { until, closedBy } = opening;
    return { ok: true, from, until: Number.isFinite(until) ? until : null, rules: closedBy };
  }
  // What keeps the contact away for days is the cap; the hours only say when that day begins.
  const isShut = opening === null && Number.isFinite(free);
  const cause = bar && !isShut ? bar : latestBar(hours.map((rule) => hoursBar(rule, free, clocks)));
  if (cause === null) throw new Error('Without any rule in the way a contact is allowed');
  const until = opening ? opening.from : null;
  const { locale, clockIsShown = false } = question;
  const says = refusalInWords(cause, { hours, free, until, from, party, clocks, locale, clockIsShown });
  return { ok: false, rule: cause.rule, until, says };
}

function hoursBar(rule: HoursRule, at: Instant, clocks: Clocks): Bar {
  const opening = earliestOpening([rule], at, clocks);
  return { kind: 'hours', rule, freeFrom: opening ? opening.from : Number.POSITIVE_INFINITY };
}

/** B6: nobody knows what their clock shows, or whose law protects a consumer. */
function isWhereaboutsUnknown({ kind, place, zoneIsKnown }: Party): boolean {
  return !zoneIsKnown || (kind === 'consumer' && place === null);
}
