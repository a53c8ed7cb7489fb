import type { Activity } from '../domain/activity.ts';
import type { Id } from '../domain/id.ts';

/** One entry of the log as it reads now, with what stood there before it was corrected (D13). */
export interface LogEntry {
  readonly activity: Activity;
  /** As it was noted before, newest first; the last is how it was first noted. */
  readonly before: readonly Activity[];
}

/** Every entry once, newest first, also those that say that something did not take place. */
export function logEntries(activities: readonly Activity[]): LogEntry[] {
  const byId = new Map(activities.map((activity) => [activity.id, activity]));
  const amended = new Set(activities.map(({ amendsId }) => amendsId));
  return activities
    .filter(({ id }) => !amended.has(id))
    .map((activity) => ({ activity, before: versionsBefore(activity, byId) }))
    .sort(({ activity: a }, { activity: b }) => b.at - a.at || (a.id < b.id ? 1 : -1));
}

/** It was noted otherwise before. Their mail that was read is the same entry, looked at: nothing in it was wrong. */
export function isCorrected({ activity, before }: LogEntry): boolean {
  return before.length > 0 && activity.notedAt !== undefined && !activity.struck;
}

/**
 * What a person has noted, or a page has shown. What was decided or looked up is decided or looked up anew, and what was
 * left out after all is left out anew.
 */
export function canBeCorrected({ kind, struck }: Activity): boolean {
  if (kind === 'skipped') return struck !== true;
  return ['call', 'mail', 'answer', 'payment', 'bounce', 'details'].includes(kind);
}

/** The ids an entry has had: its own and those of all it corrects. Agreements and mails name the one of their time. */
export function idsOfEntry(activity: Activity, activities: readonly Activity[]): ReadonlySet<Id> {
  const byId = new Map(activities.map((one) => [one.id, one]));
  return new Set([activity.id, ...versionsBefore(activity, byId).map(({ id }) => id)]);
}

/**
 * An entry and all that correct it, the newest last: a mail that confirms the corrected call confirms what the call still
 * says. What was agreed otherwise stands on record under the correction, and was not confirmed by mails before it.
 */
export function withCorrections(id: Id, activities: readonly Activity[]): Id[] {
  const ids = [id];
  // A correction is written after what it corrects, but a log is not handed over in that order.
  for (let found = true; found; ) {
    const last = ids.at(-1);
    const next = activities.find(({ amendsId }) => amendsId === last);
    found = next !== undefined && !ids.includes(next.id);
    if (next && found) ids.push(next.id);
  }
  return ids;
}

/** A correction that is corrected leads to the first entry in the end; damaged rows that lead in a circle do not hang. */
function versionsBefore({ id, amendsId }: Activity, byId: ReadonlyMap<Id, Activity>): Activity[] {
  const found: Activity[] = [];
  const met = new Set([id]);
  let next = amendsId;
  while (next !== null && !met.has(next)) {
    met.add(next);
    const one = byId.get(next);
    if (!one) break;
    found.push(one);
    next = one.amendsId;
  }
  return found;
}
