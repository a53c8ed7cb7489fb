import { dayIn, type Instant, instantAt } from '../domain/day.ts';
import type { DunningProcedure } from '../domain/dunning-procedure.ts';
import { formatDay } from '../domain/format-day.ts';
import { formatMoney } from '../domain/format-money.ts';
import { sumByCurrency } from '../domain/sum-by-currency.ts';
import { count, joinWords } from '../shared/text.ts';
import { agreementReasons } from './agreement-reasons.ts';
import { answerToRead } from './answer-to-read.ts';
import { gapDays, gapEnd } from './contact-gap.ts';
import { decidedReason, decisionAbout } from './decision-about.ts';
import type { AccountFacts, Moment } from './facts.ts';
import { type ItemStep, isCovered, itemSteps } from './item-steps.ts';
import { leftOutReasons } from './left-out-reasons.ts';
import type { ContactPlan, NextContact, NotNow } from './next-contact-types.ts';
import { partnerKnowsReasons, unlessPartnerWaits } from './partner-to-tell.ts';
import { creditReason } from './plan-reasons.ts';
import { pendingPromises } from './promises-with-state.ts';
import { disputeToAnswer, nextAnswerBy, unlessAsked } from './questions.ts';
import { type Reading, readAccount } from './reading.ts';
import { type Reason, reason } from './reason.ts';
import { standstill } from './standstill.ts';
import { brokenPromisePlan, levelPlan, missedInstalmentPlan } from './step-plans.ts';

/**
 * The next good contact with one account, or why there is none now, or what must be asked first. Pure: the same
 * facts at the same moment give the same answer; correcting a fact corrects the answer (C12).
 *
 * An invoice of 1,200.00 USD, 17 days late, reminded of once 11 days ago, gives a contact: the second notice by mail to
 * accounts payable, because "Next step after “Friendly reminder”: Second notice", "1 invoice overdue (1,200.00 USD) by
 * 17 days" and "1 mail unanswered since 7 November".
 */
export function nextContact(facts: AccountFacts, procedure: DunningProcedure, moment: Moment): NextContact {
  return nextContactOf(readAccount(facts, procedure, moment));
}

/** The same from a reading, for those who show it as well. */
export function nextContactOf(reading: Reading): NextContact {
  return standstill(reading) ?? unlessPartnerWaits(goingOn(reading), reading);
}

function goingOn(reading: Reading): NextContact {
  const steps = itemSteps(reading);
  const plan =
    brokenPromisePlan(reading, steps) ?? missedInstalmentPlan(reading, steps) ?? levelPlan(reading, steps);
  if (plan === 'nobody') return askForDetails(reading);
  const next = plan ? timed(plan, reading) : nothingToChase(reading);
  if (next.kind !== 'not-now') return next;
  return disputeToAnswer(reading) ?? wayEnded(reading, steps) ?? unlessAgreed(next, reading);
}

/** The minimum gap holds whatever the reason (C8, cases 14 and 22): one contact, later, instead of two. */
function timed(plan: ContactPlan, reading: Reading): NextContact {
  const { moment } = reading;
  const free = gapEnd(reading);
  const from = Math.max(plan.from, free);
  const later = { ...plan, from };
  const unread = dayIn(moment.zone, plan.from) <= moment.today ? answerToRead(later, reading) : null;
  if (unread) return unread;
  if (dayIn(moment.zone, from) <= moment.today) return unlessAsked(later, reading);
  const why = free > plan.from ? [gapReason(from, reading)] : waitReasons(plan, reading);
  return { kind: 'not-now', until: from, reasons: why, afterwards: later };
}

function gapReason(from: Instant, reading: Reading): Reason {
  const days = count(gapDays(reading), 'day');
  return reason(
    'minimum-gap',
    `In touch already: ${days} between contacts, so not before ${on(from, reading)}`,
  );
}

/** Why the step itself waits: a person decided on a later day, its day has not come, or who it is for is away. */
function waitReasons({ level, items, from, reasons }: ContactPlan, reading: Reading): Reason[] {
  const ids = items.map(({ itemId }) => itemId);
  const decision = level.decidedByPerson ? decisionAbout(level, ids, reading) : null;
  if (decision && decision.on > reading.moment.today) return [decidedReason(decision, level, reading)];
  const away = reasons.filter(({ code }) => code === 'away');
  return [...away, reason('level-not-due', `Next step “${level.name}” is due on ${on(from, reading)}`)];
}

function on(at: Instant, { moment }: Reading): string {
  return formatDay(dayIn(moment.zone, at), moment.locale, moment.today);
}

/** What was agreed is looked at first: the account waits for the promise, the instalment, the answer to a complaint. */
function unlessAgreed(next: NotNow, reading: Reading): NextContact {
  const until = lookedAtAgain(reading);
  if (until === null || (next.until !== null && next.until < until)) return next;
  const agreed = agreementReasons(reading);
  const reasons = agreed.length > 0 ? [...agreed, ...disputedReasons(reading)] : next.reasons;
  return { kind: 'not-now', until, reasons, afterwards: null };
}

function lookedAtAgain(reading: Reading): Instant | null {
  const { promises, plans, moment } = reading;
  const days = [
    ...pendingPromises(promises).map(({ state }) => state.brokenFrom),
    ...plans.flatMap(({ state }) =>
      (state.kind === 'on-time' || state.kind === 'missed') && state.lookedAtOn ? [state.lookedAtOn] : [],
    ),
  ];
  const moments = days.map((on) => instantAt(moment.zone, on, 0));
  const answer = nextAnswerBy(reading);
  const all = answer === null ? moments : [...moments, answer];
  return all.length === 0 ? null : Math.min(...all);
}

function disputedReasons({ standings }: Reading): Reason[] {
  return leftOutReasons(standings.filter(({ leftOut }) => leftOut === 'disputed'));
}

/** Every step was taken for an invoice that is still open: nobody but a person knows what follows. */
function wayEnded(reading: Reading, steps: readonly ItemStep[]): NextContact | null {
  const going = new Set(steps.map(({ standing }) => standing));
  const ended = reading.standings.some(
    (standing) =>
      standing.leftOut === null &&
      !standing.isSmall &&
      (standing.daysPastDue ?? 0) > 0 &&
      !isCovered(standing, reading) &&
      !going.has(standing),
  );
  if (!ended) return null;
  const text = 'Every step has been taken: a person decides what comes next';
  return { kind: 'ask', question: 'next-step', reasons: [reason('way-ended', text)], afterwards: null };
}

function nothingToChase(reading: Reading): NextContact {
  const { standings, moment } = reading;
  const asks = standings.filter(({ leftOut }) => leftOut === 'no-due-date');
  // With a hand-off that is paid it is over.
  const isPlaced = standings.some(({ leftOut }) => leftOut === 'placed');
  const left = [
    ...leftOutReasons(standings.filter(({ leftOut }) => leftOut !== 'no-due-date')),
    ...partnerKnowsReasons(reading),
    ...(isPlaced ? creditReason(reading) : []),
  ];
  if (asks.length > 0) {
    const text = `${count(asks.length, 'invoice')} without a due date: add the terms in your accounting and import again`;
    return {
      kind: 'ask',
      question: 'due-date',
      reasons: [reason('no-due-date', text), ...left],
      afterwards: null,
    };
  }
  const small = standings.filter(({ leftOut, isSmall }) => leftOut === null && isSmall);
  if (small.length > 0) {
    const sums = sumByCurrency(small.map(({ asked }) => asked)).map((sum) => formatMoney(sum, moment.locale));
    left.push(reason('too-small', `${joinWords(sums)} is too little for a contact of its own`));
  }
  const none = reason('nothing-due', standings.length > 0 ? 'Nothing is due yet' : 'Nothing is open');
  return { kind: 'not-now', until: null, reasons: left.length > 0 ? left : [none], afterwards: null };
}

function askForDetails({ facts, bounced }: Reading): NextContact {
  const { name } = facts.account;
  const known = facts.contacts.some(
    ({ stale, emails, phones }) => !stale && emails.length + phones.length > 0,
  );
  const text = known
    ? `No way on record to reach ${name} that the customer allows: add one to go on`
    : `No address or number on record for ${name}: add one to go on`;
  const came = bounced.size > 0 ? [reason('bounced', 'Mail has come back: ask for the right address')] : [];
  return {
    kind: 'ask',
    question: 'contact-details',
    reasons: [reason('no-details', text), ...came],
    afterwards: null,
  };
}
