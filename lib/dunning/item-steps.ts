import type { Activity } from '../domain/activity.ts';
import type { Day } from '../domain/day.ts';
import type { ItemStanding } from './chaseable-items.ts';
import type { Moment } from './facts.ts';
import { type ItemLevel, itemLevel } from './item-level.ts';
import { type DunningLevel, type DunningProcedure, levelIndex } from './procedure.ts';

/** An invoice that may be chased, and the step that follows for it. */
export interface ItemStep {
  readonly standing: ItemStanding;
  readonly taken: ItemLevel['taken'];
  readonly next: NonNullable<ItemLevel['next']>;
}

interface Question {
  readonly standings: readonly ItemStanding[];
  readonly activities: readonly Activity[];
  readonly procedure: DunningProcedure;
  readonly moment: Moment;
  /** The first day on which a contact may be made at all, today or later (C8). */
  readonly earliest: Day;
  /** The level at which a book without any history is taken over; `null`: start at the beginning. */
  readonly takeOver: DunningLevel | null;
}

/**
 * The step of every invoice that may be chased and has one left. Beside something overdue no courtesy note is sent: it
 * would read as if nobody had noticed, and hold back what matters by the minimum gap.
 */
export function itemSteps({ standings, moment, ...rest }: Question): ItemStep[] {
  const steps = standings
    .filter(({ leftOut }) => leftOut === null)
    .flatMap((standing) => {
      const { item } = standing;
      const { taken, next } = itemLevel({ item, today: moment.today, ...rest });
      return next ? [{ standing, taken, next }] : [];
    });
  const late = steps.some(({ standing }) => (standing.daysPastDue ?? 0) > 0);
  return late ? steps.filter(({ next }) => next.level.fromDaysPastDue >= 0) : steps;
}

export function isStepDue({ next }: ItemStep, moment: Moment): boolean {
  return next.dueOn <= moment.today;
}

/** Due before not yet due; among the due the furthest level leads, then the oldest (case 13). Smaller goes first. */
export function leadOrder({ standing, next }: ItemStep, procedure: DunningProcedure, moment: Moment): number {
  const late = standing.daysPastDue ?? 0;
  const level = levelIndex(procedure, next.level.id);
  const wait = Date.parse(next.dueOn) - Date.parse(moment.today);
  return wait > 0 ? 1e6 + wait : -(level * 1e5) - late;
}
