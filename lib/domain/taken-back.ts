import type { Activity } from './activity.ts';
import type { Id } from './id.ts';

/**
 * What corrections of the log have taken back: promises, plans and disputes that were noted wrongly. A correction that is
 * corrected itself has still taken back what it says: what was agreed after all stands on record anew.
 */
export function takenBackBy(activities: readonly Pick<Activity, 'takesBack'>[]): ReadonlySet<Id> {
  const ids = new Set<Id>();
  for (const { takesBack } of activities) for (const id of takesBack ?? []) ids.add(id);
  return ids;
}
