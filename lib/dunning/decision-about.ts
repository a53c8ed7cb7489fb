import type { Decision } from '../domain/activity.ts';
import type { DunningLevel } from '../domain/dunning-procedure.ts';
import { formatDay } from '../domain/format-day.ts';
import type { Id } from '../domain/id.ts';
import type { Reading } from './reading.ts';
import { type Reason, reason } from './reason.ts';

/**
 * The newest decision about this step and these invoices, since the last step was taken for them (P21, H4); `null`:
 * nobody has decided.
 */
export function decisionAbout(
  level: DunningLevel,
  itemIds: readonly Id[],
  { log, taken }: Reading,
): Decision | null {
  const since = Math.max(0, ...itemIds.map((itemId) => taken.get(itemId)?.last.at ?? 0));
  for (const activity of log) {
    if (activity.kind !== 'decision' || activity.levelId !== level.id || activity.at < since) continue;
    if (itemIds.every((itemId) => activity.itemIds.includes(itemId))) return activity;
  }
  return null;
}

/** "Decided by Bob Baker: Final notice from 1 December"; or not yet, and to be looked at again. */
export function decidedReason({ by, go, on }: Decision, level: DunningLevel, { moment }: Reading): Reason {
  const who = `Decided by ${by || 'you'}`;
  if (on <= moment.today) return reason('decided', `${who}: ${level.name.toLowerCase()}`);
  const day = formatDay(on, moment.locale, moment.today);
  return reason(
    'decided',
    go ? `${who}: ${level.name} from ${day}` : `${who}: not yet, to be looked at again on ${day}`,
  );
}
