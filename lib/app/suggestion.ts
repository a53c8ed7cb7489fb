import { guardContact, type Verdict } from '../compliance/guard-contact.ts';
import type { Channel } from '../domain/contact.ts';
import { addDays, dayIn, type Instant, instantAt } from '../domain/day.ts';
import { formatShortDay, formatTime } from '../domain/format-day.ts';
import type { AccountFacts, Moment } from '../dunning/facts.ts';
import { nextContactOf } from '../dunning/next-contact.ts';
import type { ContactPlan, NextContact, Question } from '../dunning/next-contact-types.ts';
import { type Reading, readAccount } from '../dunning/reading.ts';
import { type Reason, reason } from '../dunning/reason.ts';
import { isDecisionAlone } from '../dunning/takes-step.ts';
import { type BookTerms, momentFor, procedureFor } from './book-terms.ts';
import { suggestionHeadline } from './suggestion-headline.ts';
import { type Whereabouts, whereabouts } from './whereabouts.ts';

/** What to do with an account, as every surface shows it. */
export interface Suggestion {
  readonly kind: 'contact' | 'not-now' | 'ask';
  /** The largest words on the panel: "Call Mary Adams today before 19:00". */
  readonly headline: string;
  /** What only a person can tell; `null`: nothing is asked. */
  readonly question: Question | null;
  /** Who, how and what about; behind a question, what follows once it is answered. `null` when nothing is planned. */
  readonly plan: ContactPlan | null;
  /** When it comes up: now or earlier for a contact; `null`: not by itself. */
  readonly dueAt: Instant | null;
  /** When the window of a contact closes. */
  readonly until: Instant | null;
  /** The contact is due; only the hours of the day keep it, until `dueAt`. */
  readonly isOutOfHours: boolean;
  readonly reasons: readonly Reason[];
}

/** One account as it is read at a moment, and where it sits. */
export interface ReadingInPlace {
  readonly reading: Reading;
  readonly where: Whereabouts;
}

export function readInPlace(facts: AccountFacts, terms: BookTerms): ReadingInPlace {
  const where = whereabouts(facts, terms.settings);
  const moment = momentFor(terms, where.place);
  return { reading: readAccount(facts, procedureFor(facts.account, terms), moment), where };
}

/** Asks dunning what the next contact is, then compliance whether and when it may be made. */
export function suggestionOf(inPlace: ReadingInPlace, terms: BookTerms): Suggestion {
  const { next, verdict, plan, reading, where } = planned(inPlace, terms);
  return said(next, verdict, { plan, where }, reading.moment);
}

interface Planned extends ReadingInPlace {
  readonly next: NextContact;
  readonly plan: ContactPlan | null;
  readonly verdict: Verdict | null;
}

/** The next contact by the ways that are open to us: one that is closed for good is left out, and asked about again. */
export function planned({ reading, where }: ReadingInPlace, terms: BookTerms): Planned {
  const next = nextContactOf(reading);
  const plan = planIn(next);
  const verdict = plan && guarded(plan, reading, where, terms);
  const closed = plan && verdict ? closedFor(verdict, plan.channel, reading.moment) : null;
  if (closed === null) return { reading, where, next, plan, verdict };
  const moment = { ...reading.moment, closedWays: closed };
  return planned({ reading: { ...reading, moment }, where }, terms);
}

/** A rule that no waiting helps against closes its way. A way that is closed already is not closed twice. */
function closedFor(verdict: Verdict, channel: Channel, moment: Moment): Moment['closedWays'] | null {
  if (verdict.ok || verdict.until !== null || moment.closedWays.has(channel)) return null;
  return new Map([...moment.closedWays, [channel, verdict.says]]);
}

function planIn(next: NextContact): ContactPlan | null {
  return next.kind === 'contact' ? next.plan : next.afterwards;
}

/** What a person decides and nobody is told, such as the hand-off, needs no hour. */
function guarded(
  plan: ContactPlan,
  { facts, log, moment }: Reading,
  where: Whereabouts,
  terms: BookTerms,
): Verdict | null {
  if (isDecisionAlone(plan.level)) return null;
  const question = { facts, log, moment, where, plan };
  const verdict = guardWay(plan.channel, Math.max(plan.from, moment.now), question, terms);
  return plan.channel === 'call' ? atOurHours(verdict, question, terms) : verdict;
}

/**
 * A call that has to wait waits for an hour at which somebody is at work here too, where there is one in the next days:
 * nobody rings Berlin at five in the morning. Who is at the desk at that hour all the same may call.
 */
function atOurHours(verdict: Verdict, question: WayQuestion, terms: BookTerms): Verdict {
  if (verdict.ok || verdict.until === null) return verdict;
  const { zone } = terms.settings;
  let at = verdict.until;
  for (let tries = 0; tries < LOOK_AHEAD; tries += 1) {
    const on = dayIn(zone, at);
    const [opens, closes] = [instantAt(zone, on, OUR_HOURS[0]), instantAt(zone, on, OUR_HOURS[1])];
    if (at >= opens && at < closes) return { ...verdict, until: at };
    const next = at < opens ? opens : instantAt(zone, addDays(on, 1), OUR_HOURS[0]);
    const again = guardWay('call', next, question, terms);
    if (!again.ok && again.until === null) break;
    at = again.ok ? next : (again.until ?? next);
  }
  return verdict;
}

/** From the early riser's seven to nine in the evening. */
const OUR_HOURS = [7, 21] as const;
const LOOK_AHEAD = 8;

interface WayQuestion {
  readonly facts: AccountFacts;
  readonly log: Reading['log'];
  readonly moment: Moment;
  readonly where: Whereabouts;
  readonly plan: Pick<ContactPlan, 'items'>;
  readonly clockIsShown?: boolean;
}

/** Whether compliance lets that way be used then: the only question it is asked. */
export function guardWay(
  channel: Channel,
  from: Instant,
  { facts, log, moment, where, plan, clockIsShown = false }: WayQuestion,
  { rules, settings }: BookTerms,
): Verdict {
  return guardContact({
    channel,
    activities: log,
    rules,
    from,
    party: {
      kind: facts.account.kind,
      place: where.place,
      zones: where.zones,
      zoneIsKnown: where.isKnown,
      electronicConsentOn: facts.account.electronicConsentOn,
      holds: facts.holds,
    },
    as: 'creditor',
    items: plan.items.map(({ itemId }) => itemId),
    ours: moment.ours,
    theirs: moment.theirs,
    ourZone: settings.zone,
    locale: settings.locale,
    clockIsShown,
  });
}

interface Said {
  readonly plan: ContactPlan | null;
  readonly where: Whereabouts;
}

function said(next: NextContact, verdict: Verdict | null, { plan, where }: Said, moment: Moment): Suggestion {
  if (next.kind === 'ask') {
    const { question, reasons } = next;
    const ask = { kind: 'ask', question, plan, dueAt: moment.now, until: null, isOutOfHours: false } as const;
    return worded({ ...ask, reasons }, where, moment);
  }
  const waits = next.kind === 'not-now' ? next.reasons : [];
  const asked = { question: null, plan };
  if (!plan) {
    const dueAt = next.kind === 'not-now' ? next.until : null;
    const notNow = { kind: 'not-now', dueAt, until: null, isOutOfHours: false } as const;
    return worded({ ...asked, ...notNow, reasons: waits }, where, moment);
  }
  const dueAt = verdict && !verdict.ok ? verdict.until : plan.from;
  const isNow = dueAt !== null && dueAt <= moment.now;
  const until = verdict?.ok ? verdict.until : null;
  const reasons = [...waits, ...planReasons(plan, waits), ...ruleReasons(verdict, plan, where, moment)];
  const isOutOfHours = next.kind === 'contact' && plan.from <= moment.now && waitsForHours(verdict);
  const kind = isNow ? 'contact' : 'not-now';
  return worded({ ...asked, kind, dueAt, until, isOutOfHours, reasons }, where, moment);
}

function waitsForHours(verdict: Verdict | null): boolean {
  return verdict !== null && !verdict.ok && verdict.rule.kind === 'hours' && verdict.until !== null;
}

/** The step is named once: by its day when it is not due yet. */
function planReasons(plan: ContactPlan, waits: readonly Reason[]): Reason[] {
  const isNamed = waits.some(({ code }) => code === 'level-not-due');
  return plan.reasons.filter(({ code }) => !(isNamed && code === 'level'));
}

/** The rule that stands in the way. Of a day to come it is named only when it moves that day. */
function ruleReasons(
  verdict: Verdict | null,
  plan: ContactPlan,
  where: Whereabouts,
  moment: Moment,
): Reason[] {
  if (!verdict || verdict.ok) return [];
  const { until, rule, says } = verdict;
  const day = (at: Instant) => dayIn(moment.zone, at);
  if (until !== null && plan.from > moment.now && day(until) === day(plan.from)) return [];
  const [zone] = where.zones;
  const when =
    until === null
      ? ''
      : `: from ${formatShortDay(dayIn(zone, until), moment.locale)}, ${formatTime(until, zone, moment.locale)}`;
  return [reason(`rule-${rule.id}`, `${says}${when}`)];
}

function worded(rest: Omit<Suggestion, 'headline'>, where: Whereabouts, moment: Moment): Suggestion {
  return { ...rest, headline: suggestionHeadline(rest, where, moment) };
}
