import type { Activity } from '../domain/activity.ts';
import { addDays, type Day, dayIn, daysBetween } from '../domain/day.ts';
import { currencyDigits } from '../domain/money.ts';
import type { OpenItem } from '../domain/open-item.ts';
import { currentActivities } from './current-activities.ts';
import { type DunningLevel, type DunningProcedure, levelIndex } from './procedure.ts';

/** Where one invoice stands on the way: the level taken last and how often, and the next with its day. */
export interface ItemLevel {
  readonly taken: { readonly level: DunningLevel; readonly times: number; readonly lastOn: Day } | null;
  /** `null`: the last level has been taken as often as it may be. */
  readonly next: { readonly level: DunningLevel; readonly dueOn: Day } | null;
}

interface Question {
  readonly item: OpenItem;
  readonly activities: readonly Activity[];
  readonly procedure: DunningProcedure;
  readonly today: Day;
  /** The first day on which a contact may be made at all, today or later (C8). */
  readonly earliest: Day;
  /** The level at which an old invoice of a book without any history is taken over; `null`: start at the beginning. */
  readonly takeOver: DunningLevel | null;
}

/**
 * One level at a time, none skipped, however long nobody looked (cases 22, 26): an invoice 20 days late that was
 * never written about gets the friendly reminder; taken 14 days ago, the second notice.
 */
export function itemLevel(question: Question): ItemLevel {
  const taken = takenLevel(question);
  return { taken, next: taken ? following(question, taken) : first(question) };
}

function takenLevel({ item, activities, procedure }: Question): ItemLevel['taken'] {
  const takes = currentActivities(activities).flatMap((activity) =>
    activity.items
      .filter((covered) => covered.itemId === item.id && covered.levelId !== null)
      .map((covered) => ({
        index: levelIndex(procedure, covered.levelId),
        on: dayIn(activity.zone, activity.at),
      })),
  );
  const highest = Math.max(-1, ...takes.map(({ index }) => index));
  const level = procedure.levels[highest];
  if (!level) return null;
  const same = takes.filter(({ index }) => index === highest);
  return { level, times: same.length, lastOn: same[0]?.on ?? dayIn('UTC', 0) };
}

function first({ item, procedure, today, earliest, takeOver }: Question): ItemLevel['next'] {
  if (item.dueOn === null) return null;
  const { dueOn } = item;
  const isOld = daysBetween(dueOn, today) > procedure.takeOverFromDaysPastDue;
  if (takeOver && isOld) return { level: takeOver, dueOn: today };
  const level = procedure.levels.find(
    (one) => isWorthIt(one, item) && (one.fromDaysPastDue >= 0 || earliest <= dueOn),
  );
  return level ? { level, dueOn: addDays(dueOn, level.fromDaysPastDue) } : null;
}

function following({ item, procedure }: Question, taken: NonNullable<ItemLevel['taken']>): ItemLevel['next'] {
  if (item.dueOn === null) return null;
  const rested = addDays(taken.lastOn, taken.level.restDays);
  // Once more, though not before the day has passed: a due date may have been moved since (case 28).
  if (taken.times < taken.level.times)
    return { level: taken.level, dueOn: laterOf(addDays(item.dueOn, 1), rested) };
  const level = procedure.levels[levelIndex(procedure, taken.level.id) + 1];
  if (!level) return null;
  return { level, dueOn: laterOf(addDays(item.dueOn, level.fromDaysPastDue), rested) };
}

function laterOf(a: Day, b: Day): Day {
  return a > b ? a : b;
}

function isWorthIt(level: DunningLevel, item: OpenItem): boolean {
  if (level.onlyFromMajorUnits === null) return true;
  return item.open.amount >= level.onlyFromMajorUnits * 10 ** currencyDigits(item.open.currency);
}
