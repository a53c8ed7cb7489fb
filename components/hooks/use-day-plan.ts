import { type DayPlan, dayPlan, movedLines } from '../../lib/app/day-plan.ts';
import type { Day } from '../../lib/domain/day.ts';
import type { DueContact } from '../../lib/domain/due-contact.ts';
import { useSurface } from './surface.ts';
import { type Live, useLive } from './use-live.ts';

/** The plan of the day with so many of its lines, live. */
export function useDayPlan(most: number): Live<DayPlan> {
  const { program } = useSurface();
  return useLive(() => dayPlan(program, most), [program, most]);
}

/** The first of those that the limit moves to that day, live. */
export function useMovedLines(on: Day, most: number): Live<readonly DueContact[]> {
  const { program } = useSurface();
  return useLive(() => movedLines(program, on, most), [program, on, most]);
}
