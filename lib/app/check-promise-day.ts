import { type Day, daysBetween } from '../domain/day.ts';
import { isFarDay } from '../domain/far-day.ts';
import { formatDay } from '../domain/format-day.ts';
import type { Moment } from '../dunning/facts.ts';
import { type Refusal, refusal } from '../shared/result.ts';

/** Case 35: much later than any notice gives is accepted knowingly, or not at all. */
export function checkFarDay(on: Day, lateAgreed: boolean, { today, locale }: Moment): Refusal | null {
  if (lateAgreed || !isFarDay(on, today)) return null;
  const day = formatDay(on, locale, today);
  return refusal(
    'promise-late',
    `${day} is ${daysBetween(today, on)} days from now. If that is agreed, tick it here.`,
  );
}
