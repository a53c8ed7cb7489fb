import type { CoveredItem } from '../domain/activity.ts';
import { addDays, dayIn, type Instant, instantAt } from '../domain/day.ts';
import { formatDay } from '../domain/format-day.ts';
import { sumByCurrency } from '../domain/sum-by-currency.ts';
import { minBy } from '../shared/list.ts';
import { count } from '../shared/text.ts';
import { type Balances, balancesOf, isCoveredByCredit } from './balances.ts';
import { brokenPromises, isTalkedOver } from './broken-promise.ts';
import { type ItemStanding, itemStandings } from './chaseable-items.ts';
import { choosePerson } from './choose-person.ts';
import type { AccountFacts, Moment } from './facts.ts';
import { type ItemStep, isStepDue, itemSteps, leadOrder } from './item-steps.ts';
import { leftOutReasons } from './left-out-reasons.ts';
import type { ContactPlan, NextContact, NotNow } from './next-contact-types.ts';
import {
  brokenPromiseReasons,
  creditReason,
  levelReason,
  overdueReason,
  silenceReasons,
  staleReason,
  waitReason,
} from './plan-reasons.ts';
import { type DunningLevel, type DunningProcedure, levelById } from './procedure.ts';
import { pendingPromises } from './promises-with-state.ts';
import { reason } from './reason.ts';
import { type Silence, silenceOf } from './silence.ts';
import { standstill } from './standstill.ts';
import { stepChannel } from './step-channel.ts';

interface Work {
  readonly facts: AccountFacts;
  readonly procedure: DunningProcedure;
  readonly moment: Moment;
  readonly balances: Balances;
  readonly silence: Silence;
  readonly standings: readonly ItemStanding[];
}

/**
 * The next good contact with one account, or why there is none now, or what must be asked first. Pure: the same
 * facts at the same moment give the same answer; correcting a fact corrects the answer (C12).
 */
export function nextContact(facts: AccountFacts, procedure: DunningProcedure, moment: Moment): NextContact {
  const balances = balancesOf(facts.items, moment.today);
  const stopped = standstill(facts, balances, moment);
  if (stopped) return stopped;
  const work: Work = {
    facts,
    procedure,
    moment,
    balances,
    silence: silenceOf(facts.activities),
    standings: itemStandings(facts, procedure, moment).filter((standing) => !isCovered(standing, balances)),
  };
  const plan = brokenPromisePlan(work) ?? levelPlan(work);
  if (plan === 'nobody') return askForDetails(work);
  const next = plan ? timed(plan, work) : nothingToChase(work);
  return next.kind === 'not-now' ? (wayEnded(work) ?? unlessPromised(next, work)) : next;
}

/** Overdue in a currency whose credits and payments not yet allocated are enough for all that is overdue in it. */
function isCovered({ item, daysPastDue }: ItemStanding, balances: Balances): boolean {
  return (daysPastDue ?? 0) > 0 && isCoveredByCredit(balances, item.open.currency);
}

function brokenPromisePlan(work: Work): ContactPlan | 'nobody' | null {
  const { facts, procedure, moment } = work;
  const call = levelById(procedure, 'call') ?? procedure.levels[0];
  for (const { promise, state } of brokenPromises(facts, procedure, moment)) {
    const covered = new Set(promise.covers.map(({ itemId }) => itemId));
    const items = work.standings.filter(
      ({ item, leftOut, daysPastDue }) => covered.has(item.id) && leftOut === null && (daysPastDue ?? 0) > 0,
    );
    if (items.length === 0 || isTalkedOver(promise, call, facts.activities)) continue;
    const others = stepsOf(work, null).filter(
      (step) =>
        isStepDue(step, moment) && !step.next.level.decidedByPerson && !covered.has(step.standing.item.id),
    );
    const covers = [
      ...items.map(({ item }) => ({ itemId: item.id, levelId: call.id })),
      ...others.map(coveredBy),
    ];
    const reasons = brokenPromiseReasons(promise, state, facts, moment);
    const amounts = sumByCurrency(
      [...items, ...others.map(({ standing }) => standing)].map(({ item }) => item.open),
    );
    return planFor(work, { level: call, covers, amounts, reasons, brokenPromiseId: promise.id });
  }
  return null;
}

function levelPlan(work: Work): ContactPlan | 'nobody' | null {
  const { facts, procedure, moment } = work;
  const takeOver = facts.activities.length === 0 ? levelById(procedure, 'call') : null;
  const steps = stepsOf(work, takeOver);
  const lead = minBy(steps, (step) => leadOrder(step, procedure, moment));
  if (!lead) return null;
  const { level, dueOn } = lead.next;
  const together = steps.filter(
    (step) => step === lead || (isStepDue(step, moment) && goesAlong(step.next.level, level)),
  );
  const reasons = [
    levelReason(level, {
      taken: lead.taken?.level ?? null,
      takeOver: level === takeOver && lead.taken === null,
      unanswered: work.silence.unanswered.length > 0,
    }),
  ];
  const amounts = sumByCurrency(together.map(({ standing }) => standing.item.open));
  const plan = planFor(work, {
    level,
    covers: together.map(coveredBy),
    amounts,
    reasons,
    brokenPromiseId: null,
  });
  return plan === 'nobody' ? plan : { ...plan, from: Math.max(plan.from, instantAt(moment.zone, dueOn, 0)) };
}

/** What a person decides is decided for the invoices that have come so far, and names no others (P27). */
function goesAlong(level: DunningLevel, lead: DunningLevel): boolean {
  return !lead.decidedByPerson || level.id === lead.id;
}

function coveredBy({ standing, next }: ItemStep): CoveredItem {
  return { itemId: standing.item.id, levelId: next.level.id };
}

function stepsOf(work: Work, takeOver: DunningLevel | null): ItemStep[] {
  const { standings, facts, procedure, moment, silence } = work;
  const earliest = dayIn(moment.zone, Math.max(moment.now, gapEndOf(silence, procedure, moment)));
  return itemSteps({ standings, activities: facts.activities, procedure, moment, earliest, takeOver });
}

type Outline = Pick<ContactPlan, 'level' | 'amounts' | 'brokenPromiseId' | 'reasons'> & {
  covers: ContactPlan['items'];
};

function planFor(
  work: Work,
  { level, covers, amounts, reasons, brokenPromiseId }: Outline,
): ContactPlan | 'nobody' {
  const { facts, procedure, moment, silence, balances, standings } = work;
  const step = stepChannel({ facts, level, silence, now: moment.now });
  if (!step) return 'nobody';
  const person = choosePerson({ facts, channel: step.channel, person: level.person, silence });
  const covered = new Set(covers.map(({ itemId }) => itemId));
  const asked = balancesOf(
    facts.items.filter(({ id }) => covered.has(id)),
    moment.today,
  );
  return {
    level,
    channel: step.channel,
    contactId: person?.id ?? null,
    personName: person?.name ?? null,
    from: moment.now,
    zone: facts.account.zone ?? moment.zone,
    items: covers,
    amounts,
    brokenPromiseId,
    reasons: [
      ...reasons,
      ...(asked.overdueCount > 0 ? [overdueReason(asked, moment)] : []),
      ...pendingPromises(facts, procedure, moment).map((one) => waitReason(one, moment)),
      ...leftOutReasons(standings.filter(({ leftOut }) => leftOut !== 'promised')),
      ...creditReason(balances, moment),
      ...silenceReasons(silence, procedure, moment),
      ...step.reasons,
      ...staleReason(facts, procedure, moment),
    ],
  };
}

/** The minimum gap holds whatever the reason (C8, cases 14 and 22): one contact, later, instead of two. */
function timed(plan: ContactPlan, { silence, procedure, moment }: Work): NextContact {
  const gapEnd = gapEndOf(silence, procedure, moment);
  const from = Math.max(plan.from, gapEnd);
  const later = { ...plan, from };
  if (dayIn(moment.zone, from) <= moment.today) return { kind: 'contact', plan: later };
  const on = formatDay(dayIn(moment.zone, from), moment.locale, moment.today);
  const why =
    gapEnd > plan.from
      ? reason(
          'minimum-gap',
          `In touch already: ${count(procedure.minimumGapDays, 'day')} between contacts, so not before ${on}`,
        )
      : reason('level-not-due', `Next step “${plan.level.name}” is due on ${on}`);
  return { kind: 'not-now', until: from, reasons: [why], afterwards: later };
}

function gapEndOf(silence: Silence, procedure: DunningProcedure, moment: Moment): Instant {
  if (silence.lastContactAt === null) return 0;
  const free = addDays(dayIn(moment.zone, silence.lastContactAt), procedure.minimumGapDays);
  return instantAt(moment.zone, free, 0);
}

/** A promise that is looked at before anything else comes up is what the account waits for. */
function unlessPromised(next: NotNow, { facts, procedure, moment }: Work): NextContact {
  const [first, ...more] = pendingPromises(facts, procedure, moment);
  if (!first) return next;
  const until = instantAt(moment.zone, first.state.brokenFrom, 0);
  if (next.until !== null && next.until < until) return next;
  const reasons = [first, ...more].map((one) => waitReason(one, moment));
  return { kind: 'not-now', until, reasons, afterwards: null };
}

/** Every step was taken for an invoice that is still open: nobody but a person knows what follows. */
function wayEnded(work: Work): NextContact | null {
  const going = new Set(stepsOf(work, null).map(({ standing }) => standing));
  const ended = work.standings.some(
    (standing) => standing.leftOut === null && (standing.daysPastDue ?? 0) > 0 && !going.has(standing),
  );
  if (!ended) return null;
  const text = 'Every step has been taken: a person decides what comes next';
  return { kind: 'ask', question: 'next-step', reasons: [reason('way-ended', text)] };
}

function nothingToChase({ standings }: Work): NextContact {
  const asks = standings.filter(({ leftOut }) => leftOut === 'no-due-date');
  const left = leftOutReasons(standings.filter(({ leftOut }) => leftOut !== 'no-due-date'));
  if (asks.length > 0) {
    const text = `${count(asks.length, 'invoice')} without a due date: add the terms in your accounting and import again`;
    return { kind: 'ask', question: 'due-date', reasons: [reason('no-due-date', text), ...left] };
  }
  const none = reason('nothing-due', standings.length > 0 ? 'Nothing is due yet' : 'Nothing is open');
  return { kind: 'not-now', until: null, reasons: left.length > 0 ? left : [none], afterwards: null };
}

function askForDetails({ facts }: Work): NextContact {
  const { name } = facts.account;
  const known = facts.contacts.some(
    ({ stale, emails, phones }) => !stale && emails.length + phones.length > 0,
  );
  const text = known
    ? `No way on record to reach ${name} that the customer allows: add one to go on`
    : `No address or number on record for ${name}: add one to go on`;
  return { kind: 'ask', question: 'contact-details', reasons: [reason('no-details', text)] };
}
