import { addDays, dayIn, type Instant, instantAt } from '../domain/day.ts';
import type { Reading } from './reading.ts';

type Known = Pick<Reading, 'silence' | 'priorOn' | 'procedure' | 'moment'>;

/** Least days between two contacts: fewer once nobody answers, so that the frequency is stepped up (C3, C8, P19). */
export function gapDays({ silence, procedure }: Pick<Reading, 'silence' | 'procedure'>): number {
  return isSilent({ silence, procedure }) ? procedure.silentGapDays : procedure.minimumGapDays;
}

/** P1: so many tries in a row without an answer. */
export function isSilent({ silence, procedure }: Pick<Reading, 'silence' | 'procedure'>): boolean {
  return silence.unanswered.length >= procedure.silentAfterUnanswered;
}

/** The first moment at which the next contact may be made, on the seller's calendar; 0: there was none before. */
export function gapEnd(known: Known): Instant {
  const { silence, priorOn, moment } = known;
  const last = silence.lastContactAt === null ? priorOn : dayIn(moment.zone, silence.lastContactAt);
  if (last === null) return 0;
  // What was done before the book came here was a contact too (case 25).
  const newest = priorOn !== null && priorOn > last ? priorOn : last;
  return instantAt(moment.zone, addDays(newest, gapDays(known)), 0);
}
