import type { Instant } from '../domain/day.ts';
import type { DueContact } from '../domain/due-contact.ts';
import { holdSentence, isHolding, stopsOneWay } from '../domain/hold.ts';
import type { Balances } from '../dunning/balances.ts';
import type { AccountFacts, Moment } from '../dunning/facts.ts';
import type { ContactPlan, Question } from '../dunning/next-contact-types.ts';
import { isDecisionAlone } from '../dunning/takes-step.ts';
import { promisedUntil, waitingAt } from '../dunning/waiting-at.ts';
import type { BookTerms } from './book-terms.ts';
import { dueRank } from './due-rank.ts';
import { type ReadingInPlace, type Suggestion, suggestionOf } from './suggestion.ts';
import { actionOf } from './suggestion-headline.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** The account's line in the day's list, from its reading. `null`: it has nothing to be listed for. */
export function dueProjection(
  inPlace: ReadingInPlace,
  terms: BookTerms,
  before: DueContact | null,
): DueContact | null {
  const { facts, balances, placed, moment } = inPlace.reading;
  if (balances.open.length === 0 && placed.size === 0) return null;
  const suggested = suggestionOf(inPlace, terms);
  // Of what was handed over and paid the partner has to be told (case 63).
  if (balances.open.length === 0 && suggested.question !== 'tell-partner') return null;
  // Being due already is one state, whenever it is computed: it keeps the moment it began.
  const dueAt = comesUpAt(suggested, before, moment);
  const dueSince = dueSinceOf(suggested, before, { dueAt, now: moment.now });
  const notifiedAt = toldAt(suggested, before, { dueSince, now: moment.now });
  const rank = rankOf(suggested, balances);
  const isDue = dueAt !== null && dueAt <= moment.now;
  const waiting = waitingAt(inPlace.reading);
  return {
    accountId: facts.account.id,
    accountName: facts.account.name,
    kind: suggested.kind,
    question: suggested.question,
    dueAt,
    dueSince,
    until: suggested.until,
    rank,
    // What follows a question is not to be done yet.
    channel: suggested.kind === 'ask' ? null : wayOf(suggested.plan),
    action: actionFor(suggested, facts, moment),
    reason: suggested.reasons[0]?.text ?? '',
    overdue: [...balances.overdue],
    overdueCount: balances.overdueCount,
    oldestDaysPastDue: balances.oldestDaysPastDue,
    notifiedAt,
    untoldAt: notifiedAt === null ? dueAt : null,
    dueRank: isDue ? rank : null,
    unrankedAt: isDue ? null : dueAt,
    waiting,
    waitsUntil: waiting[0]?.on ?? null,
    promisedUntil: promisedUntil(inPlace.reading),
  };
}

/** A step that a person takes alone, such as the hand-off, is no call and no letter. */
function wayOf(plan: ContactPlan | null): DueContact['channel'] {
  return plan === null || isDecisionAlone(plan.level) ? null : plan.channel;
}

function actionFor(
  { kind, question, plan, headline, dueAt }: Suggestion,
  { holds }: AccountFacts,
  { now }: Moment,
): string {
  if (question === 'tell-partner') return ASKED[question];
  if (question !== null) return (plan && actionIfDecided(plan)) ?? ASKED[question];
  if (plan) return actionOf(plan);
  const held = holds.find((hold) => !stopsOneWay(hold.kind) && isHolding(hold, now));
  if (held) return holdSentence(held.kind);
  return kind === 'not-now' && dueAt !== null ? 'Look again' : headline;
}

/** "Decide: final notice": what a person decides is named. */
function actionIfDecided(plan: ContactPlan): string | null {
  return plan.level.decidedByPerson ? actionOf(plan) : null;
}

/** A few words for a line of the list; the whole question is its reason. */
const ASKED: Record<Question, string> = {
  'due-date': 'Add a due date',
  'contact-details': 'Add an address or a number',
  'allocate-payment': 'Allocate the payments',
  'prior-contacts': 'Say what was done before',
  'stale-figures': 'Check for newer payments',
  'decide-step': 'Decide how to go on',
  'answer-to-read': 'Read their mail',
  'answer-dispute': 'Answer the complaint',
  'tell-partner': 'Tell the collection partner',
  'next-step': 'Decide what comes next',
};

function comesUpAt(suggested: Suggestion, before: DueContact | null, moment: Moment): number | null {
  if (suggested.dueAt === null || suggested.dueAt > moment.now) return suggested.dueAt;
  return wasDue(before, moment) ? (before?.dueAt ?? suggested.dueAt) : suggested.dueAt;
}

function wasDue(before: DueContact | null, moment: Pick<Moment, 'now'>): boolean {
  return before?.dueAt != null && before.dueAt <= moment.now;
}

interface UpNow {
  readonly dueAt: Instant | null;
  readonly now: Instant;
}

/**
 * A contact whose hours close is no less due, and is not due anew when they open. What follows a question that was
 * answered out of hours is another matter.
 */
function dueSinceOf(
  { isOutOfHours }: Suggestion,
  before: DueContact | null,
  { dueAt, now }: UpNow,
): Instant | null {
  const since = sinceBefore(before, now);
  if (dueAt === null) return null;
  if (dueAt <= now) return since ?? dueAt;
  return isOutOfHours && before?.kind !== 'ask' ? since : null;
}

/** An older program kept no more of it than when the line came up; a clock that was set back is before it. */
function sinceBefore(before: DueContact | null, now: Instant): Instant | null {
  const since = before?.dueSince ?? (wasDue(before, { now }) ? before?.dueAt : null) ?? null;
  return since !== null && since <= now ? since : null;
}

interface DueSince {
  readonly dueSince: Instant | null;
  readonly now: Instant;
}

/**
 * Told once for each stretch in which it is due: kept while it stays due, forgotten once it is put off by a snooze, a
 * promise, a call. A clock that was set back makes it come up again without being new (case 23); a telling that is a day
 * or more ahead is a clock that was wrong then, and counts for nothing.
 */
function toldAt(
  { dueAt }: Suggestion,
  before: DueContact | null,
  { dueSince, now }: DueSince,
): number | null {
  const told = before?.notifiedAt ?? null;
  if (told === null || dueAt === null) return null;
  if (told > now + DAY_MS) return null;
  return dueSince !== null || dueAt <= Math.max(now, told) ? told : null;
}

function rankOf({ plan }: Suggestion, { overdue, oldestDaysPastDue }: Balances): number {
  return dueRank({
    isBroken: plan?.brokenPromiseId != null,
    isContact: plan !== null,
    tone: plan?.level.tone ?? 0,
    overdue,
    oldestDaysPastDue,
  });
}
