import { addDays, type Day, dayIn } from '../domain/day.ts';
import { levelIndex } from '../domain/dunning-procedure.ts';
import type { Id } from '../domain/id.ts';
import { isCoveredByCredit } from './balances.ts';
import { gapDays, gapEnd } from './contact-gap.ts';
import { decisionAbout } from './decision-about.ts';
import type { ItemStanding } from './item-standings.ts';
import { isEarly, type NextLevel, nextLevel } from './next-level.ts';
import type { Reading } from './reading.ts';

/** An invoice that may be chased, and the step that follows for it. */
export interface ItemStep {
  readonly standing: ItemStanding;
  readonly next: NextLevel;
}

/**
 * The step of every invoice that may be chased and has one left. Beside something overdue no courtesy note is sent: it
 * would read as if nobody had noticed, and hold back what matters by the minimum gap.
 */
export function itemSteps(reading: Reading): ItemStep[] {
  const { standings, moment } = reading;
  const earliest = dayIn(moment.zone, Math.max(moment.now, gapEnd(reading)));
  const steps: ItemStep[] = [];
  for (const standing of standings) {
    if (standing.leftOut !== null || isCovered(standing, reading)) continue;
    const next = nextLevel(standing, reading, earliest);
    if (next) steps.push({ standing, next: postponed(next, standing.item.id, reading) });
  }
  const late = steps.some(({ standing }) => (standing.daysPastDue ?? 0) > 0);
  return late ? steps.filter(({ next }) => !isEarly(next.level)) : steps;
}

/** What a person decided for a later day waits for that day, and holds nothing else back meanwhile (P21). */
function postponed(next: NextLevel, itemId: Id, reading: Reading): NextLevel {
  if (!next.level.decidedByPerson) return next;
  const on = decisionAbout(next.level, [itemId], reading)?.on ?? next.dueOn;
  return on > next.dueOn ? { ...next, dueOn: on } : next;
}

/** Overdue in a currency whose credits and payments not yet allocated are enough for all that is overdue in it. */
export function isCovered({ item, daysPastDue }: ItemStanding, { balances }: Reading): boolean {
  return (daysPastDue ?? 0) > 0 && isCoveredByCredit(balances, item.open.currency);
}

export function isStepDue({ next }: Pick<ItemStep, 'next'>, today: Day): boolean {
  return next.dueOn <= today;
}

/**
 * The step that leads a contact: due before not yet due; among the due the furthest level, then the oldest invoice (case
 * 13); the soonest when none is due. What is not worth a contact of its own never leads (case 10). `null`: none may.
 */
export function leadStep(steps: readonly ItemStep[], reading: Reading): ItemStep | null {
  const lead = leadAsOf(reading.moment.today, steps, reading);
  if (!lead || !isStepDue(lead, reading.moment.today)) return lead;
  return furtherSoon(lead, steps, reading) ?? lead;
}

/**
 * A further step of another invoice that comes up before the gap after this contact has passed: one message about both
 * then, instead of two in one week (C8, cases 13 and 14). A step that a person has decided counts; an undecided one has no
 * day.
 */
function furtherSoon(lead: ItemStep, steps: readonly ItemStep[], reading: Reading): ItemStep | null {
  const { procedure, moment } = reading;
  if (lead.next.level.decidedByPerson) return null;
  const before = addDays(moment.today, gapDays(reading));
  const place = levelIndex(procedure, lead.next.level.id);
  const further = steps.filter(
    ({ standing, next }) =>
      !standing.isSmall &&
      !isStepDue({ next }, moment.today) &&
      next.dueOn < before &&
      levelIndex(procedure, next.level.id) > place &&
      (!next.level.decidedByPerson || decisionAbout(next.level, [standing.item.id], reading)?.go === true),
  );
  const [first] = further.map(({ next }) => next.dueOn).sort();
  return first === undefined ? null : leadAsOf(first, further, reading);
}

function leadAsOf(today: Day, steps: readonly ItemStep[], { procedure }: Reading): ItemStep | null {
  let lead: ItemStep | null = null;
  for (const step of steps)
    if (!step.standing.isSmall && (lead === null || before(step, lead) < 0)) lead = step;
  return lead;

  function before(a: ItemStep, b: ItemStep): number {
    const [isDue, isOtherDue] = [isStepDue(a, today), isStepDue(b, today)];
    if (isDue !== isOtherDue) return isDue ? -1 : 1;
    if (!isDue && a.next.dueOn !== b.next.dueOn) return a.next.dueOn < b.next.dueOn ? -1 : 1;
    const byLevel = levelIndex(procedure, b.next.level.id) - levelIndex(procedure, a.next.level.id);
    return byLevel || (b.standing.daysPastDue ?? 0) - (a.standing.daysPastDue ?? 0);
  }
}
