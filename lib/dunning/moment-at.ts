import { dayIn, type Instant } from '../domain/day.ts';
import type { Moment } from './facts.ts';

export function momentAt(now: Instant, zone: string, locale: string): Moment {
  return { now, zone, today: dayIn(zone, now), locale };
}
