import type { Activity } from '../domain/activity.ts';
import { type Hold, isHolding, stopsOneWay } from '../domain/hold.ts';

/** The way that was stopped, or all of them, where nothing has confirmed it to them since (US4). */
export function stopToConfirm(
  holds: readonly Hold[],
  activities: readonly Activity[],
  now: number,
): Hold | null {
  const stop = holds.findLast(
    (hold) => (hold.kind === 'stop' || stopsOneWay(hold.kind)) && isHolding(hold, now),
  );
  if (!stop) return null;
  return activities.some((one) => one.at >= stop.since && confirmsStop(one)) ? null : stop;
}

/** In any form, in any language, and in the user's own words too. */
function confirmsStop(activity: Activity): boolean {
  return activity.kind === 'mail' && activity.builtInId?.startsWith('stop-confirmation') === true;
}
