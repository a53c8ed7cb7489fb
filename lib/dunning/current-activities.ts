import type { Activity } from '../domain/activity.ts';

/** The log as it counts: entries that a later one corrects are left out, newest first. */
export function currentActivities(activities: readonly Activity[]): Activity[] {
  const amended = new Set(activities.flatMap((activity) => activity.amendsId ?? []));
  return activities
    .filter((activity) => !amended.has(activity.id))
    .sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1));
}
