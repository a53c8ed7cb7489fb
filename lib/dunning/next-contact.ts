import { addDays, dayIn, type Instant, instantAt } from '../domain/day.ts';
import { formatDay } from '../domain/format-day.ts';
import { sumByCurrency } from '../domain/sum-by-currency.ts';
import { minBy } from '../shared/list.ts';
import { count } from '../shared/text.ts';
import { balancesOf } from './balances.ts';
import { brokenPromise } from './broken-promise.ts';
import { type ItemStanding, itemStandings } from './chaseable-items.ts';
import { choosePerson } from './choose-person.ts';
import type { AccountFacts, Moment } from './facts.ts';
import { type ItemLevel, itemLevel } from './item-level.ts';
import type { ContactPlan, NextContact } from './next-contact-types.ts';
import {
  brokenPromiseReasons,
  levelReason,
  overdueReason,
  silenceReasons,
  staleReason,
} from './plan-reasons.ts';
import { type DunningLevel, type DunningProcedure, levelById, levelIndex } from './procedure.ts';
import { reason } from './reason.ts';
import { type Silence, silenceOf } from './silence.ts';
import { standstill } from './standstill.ts';
import { stepChannel } from './step-channel.ts';

interface Work {
  readonly facts: AccountFacts;
  readonly procedure: DunningProcedure;
  readonly moment: Moment;
  readonly silence: Silence;
  readonly standings: readonly ItemStanding[];
}

interface ItemStep extends ItemLevel {
  readonly standing: ItemStanding;
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
    silence: silenceOf(facts.activities),
    standings: itemStandings(facts, procedure, moment),
  };
  const plan = brokenPromisePlan(work) ?? levelPlan(work);
  if (!plan) return nothingToChase(work);
  if (plan === 'nobody') return askForDetails(work);
  return timed(plan, work);
}

function brokenPromisePlan(work: Work): ContactPlan | 'nobody' | null {
  const broken = brokenPromise(work.facts, work.procedure, work.moment);
  const call = levelById(work.procedure, 'call') ?? work.procedure.levels[0];
  if (!broken) return null;
  const covered = new Set(broken.promise.covers.map(({ itemId }) => itemId));
  const items = work.standings.filter(({ item, leftOut }) => covered.has(item.id) && leftOut === null);
  if (items.length === 0) return null;
  const others = dueSteps(work, null).filter(({ standing }) => !covered.has(standing.item.id));
  const covers = [
    ...items.map(({ item }) => ({ itemId: item.id, levelId: call.id })),
    ...others.map((step) => ({ itemId: step.standing.item.id, levelId: step.next?.level.id ?? null })),
  ];
  const reasons = brokenPromiseReasons(broken.promise, broken.state, work.facts, work.moment);
  const amounts = sumByCurrency(
    [...items, ...others.map((step) => step.standing)].map(({ item }) => item.open),
  );
  return planFor(work, { level: call, covers, amounts, reasons, brokenPromiseId: broken.promise.id });
}

function levelPlan(work: Work): ContactPlan | 'nobody' | null {
  const takeOver = takeOverLevel(work);
  const steps = allSteps(work, takeOver);
  const lead = minBy(steps, (step) => leadOrder(step, work));
  if (!lead?.next) return null;
  const { level, dueOn } = lead.next;
  const together = steps.filter(
    (step) => step.next && (step.next.dueOn <= work.moment.today || step === lead),
  );
  const covers = together.map((step) => ({
    itemId: step.standing.item.id,
    levelId: step.next?.level.id ?? null,
  }));
  const reasons = [levelReason(level, lead.taken?.level ?? null, takeOver !== null)];
  const amounts = sumByCurrency(together.map(({ standing }) => standing.item.open));
  const plan = planFor(work, { level, covers, amounts, reasons, brokenPromiseId: null });
  return plan === 'nobody'
    ? plan
    : { ...plan, from: Math.max(plan.from, instantAt(work.moment.zone, dueOn, 0)) };
}

/** Due before not yet due; among the due the furthest level leads, then the oldest (case 13). */
function leadOrder(step: ItemStep, work: Work): number {
  if (!step.next) return Number.MAX_SAFE_INTEGER;
  const late = step.standing.daysPastDue ?? 0;
  const level = levelIndex(work.procedure, step.next.level.id);
  const wait = Date.parse(step.next.dueOn) - Date.parse(work.moment.today);
  return wait > 0 ? 1e6 + wait : -(level * 1e5) - late;
}

function allSteps(work: Work, takeOver: DunningLevel | null): ItemStep[] {
  return work.standings
    .filter(({ leftOut }) => leftOut === null)
    .map((standing) => ({
      standing,
      ...itemLevel({
        item: standing.item,
        activities: work.facts.activities,
        procedure: work.procedure,
        today: work.moment.today,
        takeOver,
      }),
    }));
}

function dueSteps(work: Work, takeOver: DunningLevel | null): ItemStep[] {
  return allSteps(work, takeOver).filter(({ next }) => next !== null && next.dueOn <= work.moment.today);
}

function takeOverLevel({ facts, procedure, standings }: Work): DunningLevel | null {
  const oldest = Math.max(0, ...standings.map((standing) => standing.daysPastDue ?? 0));
  const untouched = facts.activities.length === 0;
  return untouched && oldest > procedure.takeOverFromDaysPastDue ? levelById(procedure, 'call') : null;
}

type Outline = Pick<ContactPlan, 'level' | 'amounts' | 'brokenPromiseId' | 'reasons'> & {
  covers: ContactPlan['items'];
};

function planFor(
  work: Work,
  { level, covers, amounts, reasons, brokenPromiseId }: Outline,
): ContactPlan | 'nobody' {
  const { facts, procedure, moment, silence } = work;
  const step = stepChannel({ facts, level, silence, now: moment.now });
  if (!step) return 'nobody';
  const person = choosePerson({ facts, channel: step.channel, person: level.person, silence });
  const overdue = overdueReason(balancesOf(facts.items, moment.today), moment);
  const isLate = work.standings.some(({ daysPastDue }) => (daysPastDue ?? 0) > 0);
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
      ...(isLate ? [overdue] : []),
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

function nothingToChase({ standings, moment, facts, procedure }: Work): NextContact {
  const asks = standings.filter(({ leftOut }) => leftOut === 'no-due-date');
  const left = standings.filter(({ leftOut }) => leftOut !== null && leftOut !== 'no-due-date');
  const ended = standings.filter(({ leftOut, daysPastDue }) => leftOut === null && (daysPastDue ?? 0) > 0);
  if (left.length === 0 && ended.length > 0) {
    return {
      kind: 'ask',
      question: 'next-step',
      reasons: [reason('way-ended', 'Every step has been taken: a person decides what comes next')],
    };
  }
  if (left.length === 0 && asks.length > 0) {
    const text = `${count(asks.length, 'invoice')} without a due date: add the terms in your accounting and import again`;
    return { kind: 'ask', question: 'due-date', reasons: [reason('no-due-date', text)] };
  }
  const until = promisesUntil(facts, procedure, moment);
  const reasons = left.map(({ item, leftOut }) =>
    reason(leftOut ?? 'none', `${item.number || 'One invoice'} ${LEFT_OUT[leftOut ?? 'none']}`),
  );
  const none = reason('nothing-due', standings.length > 0 ? 'Nothing is due yet' : 'Nothing is open');
  return { kind: 'not-now', until, reasons: reasons.length > 0 ? reasons : [none], afterwards: null };
}

const LEFT_OUT: Record<string, string> = {
  disputed: 'is under review: a complaint is open',
  promised: 'waits for the promised payment',
  'not-in-last-import': 'is no longer in the export: check whether it was paid',
  none: 'is open',
};

function promisesUntil(facts: AccountFacts, procedure: DunningProcedure, moment: Moment): Instant | null {
  const days = facts.promises
    .map((promise) => addDays(promise.dueOn, procedure.promiseGraceBankDays + 1))
    .filter((on) => on > moment.today);
  const first = days.sort()[0];
  return first ? instantAt(moment.zone, first, 0) : null;
}

function askForDetails({ facts }: Work): NextContact {
  const text = `No address or number on record for ${facts.account.name}: add one to go on`;
  return { kind: 'ask', question: 'contact-details', reasons: [reason('no-details', text)] };
}
