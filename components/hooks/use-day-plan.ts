import { type DayPlan, dayPlan } from '../../lib/app/day-plan.ts';
import { useSurface } from './surface.ts';
import { type Live, useLive } from './use-live.ts';

/** The whole plan of the day, live. */
export function useDayPlan(): Live<DayPlan> {
  const { program } = useSurface();
  return useLive(() => dayPlan(program), [program]);
}
