import { addDays, type Day, dayIn, type Instant, instantAt, isWeekend } from '../../../../lib/domain/day.ts';
import { ZONE } from '../import-sample.ts';

/** The working days that follow today, at half past eleven: customers of whom nobody knows where they sit may be rung by then. */
export function workingMornings(count: number): Instant[] {
  const mornings: Instant[] = [];
  let on: Day = dayIn(ZONE, Date.now());
  while (mornings.length < count) {
    on = addDays(on, 1);
    if (!isWeekend(on)) mornings.push(instantAt(ZONE, on, 11, 30));
  }
  return mornings;
}
