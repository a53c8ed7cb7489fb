import { dayIn, instantAt, laterDay } from '../domain/day.ts';
import { type DunningLevel, levelIndex } from '../domain/dunning-procedure.ts';
import type { Id } from '../domain/id.ts';
import { money } from '../domain/money.ts';
import { brokenPromiseReasons, endedPlanReasons, missedInstalmentReasons } from './agreement-reasons.ts';
import { isCoveredByCredit } from './balances.ts';
import { type Covered, contactPlan } from './contact-plan.ts';
import type { ItemStanding } from './item-standings.ts';
import { type ItemStep, isStepDue, leadStep } from './item-steps.ts';
import { levelReasons } from './level-reasons.ts';
import type { ContactPlan } from './next-contact-types.ts';
import { callLevel, firstLateLevel, isEarly } from './next-level.ts';
import { brokenPromises, timesBroken } from './promises-with-state.ts';
import type { Reading } from './reading.ts';
import type { Reason } from './reason.ts';
import { isConversation } from './silence.ts';

/** A contact, nobody to be contacted, or nothing of the kind. */
type Planned = ContactPlan | 'nobody' | null;

/**
 * A promise that was not kept comes first: a call that quotes the mail which confirmed it (P25, case 32). The second time
 * the step is raised by one. Once its invoices were talked about, or the call was tried as often as it may be, the usual
 * way goes on.
 */
export function brokenPromisePlan(reading: Reading, steps: readonly ItemStep[]): Planned {
  for (const broken of brokenPromises(reading.promises)) {
    const { promise } = broken;
    const ids = idsOf(promise.covers);
    const items = chaseable(reading, ids);
    const level = brokenLevel(items, timesBroken(promise, reading.promises, reading.moment.zone), reading);
    if (!level || items.every(({ isSmall }) => isSmall)) continue;
    if (isTalkedOver(ids, promise.dueOn, level, reading)) continue;
    return contactPlan(
      {
        level,
        covers: [...items.map((standing) => ({ standing, level })), ...others(steps, ids, reading)],
        reasons: brokenPromiseReasons(broken, reading),
        from: instantAt(reading.moment.zone, broken.state.brokenFrom, 0),
        brokenPromiseId: promise.id,
      },
      reading,
    );
  }
  return null;
}

/**
 * The call; from the second break on the step behind whatever was taken so far. `null`: what follows is for a person to
 * decide, or firmer than it may be (P22): the usual way goes on, or somebody who always promises would never reach it.
 */
function brokenLevel(
  items: readonly ItemStanding[],
  times: number,
  { procedure, taken, lastTone }: Reading,
): DunningLevel | null {
  const call = callLevel(procedure) ?? firstLateLevel(procedure);
  if (times < 2) return call;
  const reached = items.map(({ item }) => levelIndex(procedure, taken.get(item.id)?.level.id ?? null));
  const raised = procedure.levels[Math.max(levelIndex(procedure, call.id), ...reached) + 1];
  if (!raised || raised.afterTerm || raised.decidedByPerson) return null;
  return raised.tone <= (lastTone ?? 0) + 1 ? raised : call;
}

/**
 * A missed instalment is asked for by itself; the invoices keep their step, for the plan goes on (P16, case 37). One that
 * was promised for another day since waits for that day, and is asked for again when that was not kept either.
 */
export function missedInstalmentPlan(reading: Reading, steps: readonly ItemStep[]): Planned {
  const { plans, procedure, moment } = reading;
  const call = callLevel(procedure) ?? firstLateLevel(procedure);
  for (const missed of plans) {
    const { plan, state } = missed;
    const [oldest] = state.missed;
    if (state.kind !== 'missed' || !oldest || !state.next) continue;
    const ids = idsOf(plan.covers);
    const newest = state.missed.at(-1) ?? oldest;
    const promised = reading.promises.filter(
      ({ promise }) =>
        promise.createdAt > plan.createdAt && promise.covers.some(({ itemId }) => ids.has(itemId)),
    );
    if (promised.some(({ state: { kind } }) => kind === 'pending')) continue;
    const broken = brokenPromises(promised).find(({ promise }) => promise.dueOn > newest.dueOn);
    if (isTalkedOver(ids, broken?.promise.dueOn ?? newest.dueOn, call, reading)) continue;
    const covered = reading.standings.filter(
      ({ item, leftOut }) =>
        ids.has(item.id) && leftOut === 'in-plan' && item.open.currency === state.received.currency,
    );
    if (covered.length === 0 || isCoveredByCredit(reading.balances, state.received.currency)) continue;
    const missing = state.missed.reduce(
      (sum, { amount }, index) => sum + (index === 0 ? (state.next?.missing.amount ?? 0) : amount.amount),
      0,
    );
    // What came under review since is not asked for (case 27).
    const most = covered.reduce((sum, { asked }) => sum + asked.amount, 0);
    return contactPlan(
      {
        level: call,
        covers: [...covered.map((standing) => ({ standing, level: null })), ...others(steps, ids, reading)],
        reasons: [
          ...(broken ? brokenPromiseReasons(broken, reading) : []),
          ...missedInstalmentReasons(missed, reading),
        ],
        from: instantAt(moment.zone, broken?.state.brokenFrom ?? state.next.missedFrom, 0),
        missed: { planId: plan.id, amount: money(Math.min(missing, most), state.received.currency) },
      },
      reading,
    );
  }
  return null;
}

/**
 * The step that is next for the invoices, led by the furthest (case 13). Whatever else is overdue comes along in the same
 * contact, at its own step when that is due, else only named: no message hides an older invoice (case 14).
 */
export function levelPlan(reading: Reading, steps: readonly ItemStep[]): Planned {
  const lead = leadStep(steps, reading);
  if (!lead) return null;
  const { level, dueOn } = lead.next;
  const by = laterDay(dueOn, reading.moment.today);
  const together = steps.filter(
    (step) => step === lead || (isStepDue(step, by) && goesAlong(step.next.level, level)),
  );
  const ids = idsOf(together.map(({ standing }) => ({ itemId: standing.item.id })));
  return contactPlan(
    {
      level,
      covers: [...together.map(coveredBy), ...(isNamingOthers(level) ? named(steps, ids, reading) : [])].sort(
        oldestFirst,
      ),
      reasons: [
        ...levelReasons(lead, reading),
        ...brokenAgainReasons(ids, reading),
        ...endedPlanReasons(ids, reading),
      ],
      from: instantAt(reading.moment.zone, dueOn, 0),
    },
    reading,
  );
}

/** Whose word was not kept more than once is told so at every step (case 32). */
function brokenAgainReasons(ids: ReadonlySet<Id>, reading: Reading): Reason[] {
  const broken = brokenPromises(reading.promises).find(({ promise }) =>
    promise.covers.some(({ itemId }) => ids.has(itemId)),
  );
  if (!broken || timesBroken(broken.promise, reading.promises, reading.moment.zone) < 2) return [];
  return brokenPromiseReasons(broken, reading);
}

/** What a person decides is decided for the invoices that have come so far, and names no others (P27). */
function goesAlong(level: DunningLevel, lead: DunningLevel): boolean {
  return level.decidedByPerson || lead.decidedByPerson ? level.id === lead.id : true;
}

function coveredBy({ standing, next }: ItemStep): Covered {
  return { standing, level: next.level };
}

function idsOf(covers: readonly { readonly itemId: Id }[]): ReadonlySet<Id> {
  return new Set(covers.map(({ itemId }) => itemId));
}

/** Late, free to be chased, and not covered by credits. */
function chaseable({ standings, balances }: Reading, ids: ReadonlySet<Id>): ItemStanding[] {
  return standings.filter(
    ({ item, leftOut, daysPastDue }) =>
      ids.has(item.id) &&
      leftOut === null &&
      (daysPastDue ?? 0) > 0 &&
      !isCoveredByCredit(balances, item.open.currency),
  );
}

/** What a person decides speaks of its own invoices alone, and a courtesy of nothing that is late. */
function isNamingOthers(level: DunningLevel): boolean {
  return !level.decidedByPerson && !isEarly(level);
}

/** Whatever else is due by then comes along, and what is overdue besides is named; but for what only a person decides. */
function others(steps: readonly ItemStep[], ids: ReadonlySet<Id>, reading: Reading): Covered[] {
  const { moment } = reading;
  const due = steps.filter(
    (step) =>
      isStepDue(step, moment.today) && !step.next.level.decidedByPerson && !ids.has(step.standing.item.id),
  );
  const all = new Set([...ids, ...due.map(({ standing }) => standing.item.id)]);
  return [...due.map(coveredBy), ...named(steps, all, reading)];
}

/**
 * Written or called about before, though its own step is not due: named without taking one. Not what waits for a person,
 * a term or fresh days; and not what has only just become late (P8).
 */
function named(steps: readonly ItemStep[], ids: ReadonlySet<Id>, { taken }: Reading): Covered[] {
  return steps
    .filter(
      ({ standing, next }) =>
        !ids.has(standing.item.id) &&
        taken.has(standing.item.id) &&
        (standing.daysPastDue ?? 0) > 0 &&
        !next.level.decidedByPerson &&
        next.notice === null &&
        !next.isFresh,
    )
    .map(({ standing }) => ({ standing, level: null }));
}

function oldestFirst(a: Covered, b: Covered): number {
  return (b.standing.daysPastDue ?? 0) - (a.standing.daysPastDue ?? 0);
}

/** Since that day somebody was talked to about these invoices, or the step was tried as often as it may be. */
function isTalkedOver(
  ids: ReadonlySet<Id>,
  since: string,
  level: DunningLevel,
  { contacts }: Reading,
): boolean {
  const about = contacts.filter(
    (contact) =>
      dayIn(contact.zone, contact.at) > since && contact.items.some(({ itemId }) => ids.has(itemId)),
  );
  const tries = about.filter(({ levelId }) => levelId === level.id);
  return about.some(isConversation) || tries.length >= level.times;
}
