import type { Activity } from '../domain/activity.ts';

/** The log as it counts: entries that a later one corrects, and what did not take place, are left out (D13), newest first. */
export function currentActivities(activities: readonly Activity[]): readonly Activity[] {
  const amended = new Set<string>();
  let before = Number.NaN;
  let [isNewestFirst, isOldestFirst] = [true, true];
  for (const { id, at, amendsId, struck } of activities) {
    if (amendsId !== null) amended.add(amendsId);
    if (struck) amended.add(id);
    if (at >= before) isNewestFirst = false;
    if (at <= before) isOldestFirst = false;
    before = at;
  }
  const current = amended.size > 0 ? activities.filter(({ id }) => !amended.has(id)) : activities;
  // Storage hands them over in the order they were written: sorting thousands for every look would be the dearest part.
  if (isNewestFirst) return current;
  return isOldestFirst ? current.toReversed() : current.toSorted(newestFirst);
}

function newestFirst(a: Activity, b: Activity): number {
  if (a.at !== b.at) return b.at - a.at;
  return a.id < b.id ? 1 : -1;
}
