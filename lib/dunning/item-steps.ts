import { type Day, dayIn } from '../domain/day.ts';
import { levelIndex } from '../domain/dunning-procedure.ts';
import type { Id } from '../domain/id.ts';
import { isCoveredByCredit } from './balances.ts';
import { gapEnd } from './contact-gap.ts';
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

export function isStepDue({ next }: ItemStep, today: Day): boolean {
  return next.dueOn <= today;
}

/**
 * The step that leads a contact: due before not yet due; among the due the furthest level, then the oldest invoice (case
 * 13); the soonest when none is due. What is not worth a contact of its own never leads (case 10). `null`: none may.
 */
export function leadStep(steps: readonly ItemStep[], { procedure, moment }: Reading): ItemStep | null {
  let lead: ItemStep | null = null;
  for (const step of steps)
    if (!step.standing.isSmall && (lead === null || before(step, lead) < 0)) lead = step;
  return lead;

  function before(a: ItemStep, b: ItemStep): number {
    const [isDue, isOtherDue] = [isStepDue(a, moment.today), isStepDue(b, moment.today)];
    if (isDue !== isOtherDue) return isDue ? -1 : 1;
    if (!isDue && a.next.dueOn !== b.next.dueOn) return a.next.dueOn < b.next.dueOn ? -1 : 1;
    const byLevel = levelIndex(procedure, b.next.level.id) - levelIndex(procedure, a.next.level.id);
    return byLevel || (b.standing.daysPastDue ?? 0) - (a.standing.daysPastDue ?? 0);
  }
}
