import type { PlanFields } from '../domain/call-form.ts';
import { addDays, addMonths, type Day, isWeekend } from '../domain/day.ts';
import { type HolidayCalendar, isWorkingDay, nextWorkingDay } from '../domain/holiday-calendar.ts';
import type { Money } from '../domain/money.ts';
import { type Instalment, splitEvenly } from '../domain/payment-plan.ts';

export type PlanRhythm = PlanFields['every'];

/** The most a plan is laid out in: ten years of months. */
export const MOST_PARTS = 120;

export interface BuiltInstalment extends Instalment {
  /** The day that was meant, when banks do not work on it; `null`: it stands as it was meant. */
  readonly movedFrom: Day | null;
  /** Why it was moved: a holiday's name or "weekend"; empty: it was not. */
  readonly because: string;
}

interface EvenPlan {
  readonly total: Money;
  readonly parts: number;
  readonly firstOn: Day;
  readonly every: PlanRhythm;
  /** Days on which money moves: the seller's. */
  readonly calendar: HolidayCalendar;
}

/**
 * Even parts, the last with the cents, on days on which banks work (P16, case 38). 1,000.00 in three months from Sunday,
 * 31 January 2027: 333.33 on 1 February, 333.33 on 1 March (28 February is a Sunday), 333.34 on 31 March. Each day is
 * counted from the first, so that what was moved once does not move the rest. Empty when a part would be nothing.
 */
export function evenInstalments({ total, parts, firstOn, every, calendar }: EvenPlan): BuiltInstalment[] {
  if (!Number.isInteger(parts) || parts < 1 || parts > MOST_PARTS || total.amount < parts) return [];
  const amounts = splitEvenly(total, parts);
  const meant = amounts.map((amount, index) => ({ amount, dueOn: STEPS[every](firstOn, index) }));
  return onBankDays(meant, calendar);
}

const STEPS: Record<PlanRhythm, (first: Day, index: number) => Day> = {
  week: (first, index) => addDays(first, 7 * index),
  'two-weeks': (first, index) => addDays(first, 14 * index),
  // The 31st stays the end of the month: counted from the first day, not from the one before.
  month: addMonths,
};

/** Each on the day that was meant or the next on which banks work, and after the one before it. */
export function onBankDays(meant: readonly Instalment[], calendar: HolidayCalendar): BuiltInstalment[] {
  const built: BuiltInstalment[] = [];
  for (const { amount, dueOn } of meant) {
    const before = built.at(-1)?.dueOn;
    const wanted = before !== undefined && dueOn <= before ? addDays(before, 1) : dueOn;
    const on = nextWorkingDay(wanted, calendar);
    const isMoved = on !== dueOn;
    built.push({
      amount,
      dueOn: on,
      movedFrom: isMoved ? dueOn : null,
      because: isMoved ? whyMoved(dueOn, calendar) : '',
    });
  }
  return built;
}

function whyMoved(day: Day, calendar: HolidayCalendar): string {
  if (isWorkingDay(day, calendar)) return 'the instalment before falls on it';
  return calendar.nameOf(day) ?? (isWeekend(day) ? 'weekend' : 'holiday');
}
