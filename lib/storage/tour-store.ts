import type { Instant } from '../domain/day.ts';
import type { PerOurCallDatabase } from './database.ts';

const TOUR_SEEN = 'tour-seen';

/** Whether the short tour was seen or left: it is not shown again by itself. A damaged mark counts as seen, for it was. */
export async function readTourSeen(database: PerOurCallDatabase): Promise<boolean> {
  return (await database.settings.get(TOUR_SEEN)) !== undefined;
}

export async function writeTourSeen(database: PerOurCallDatabase, at: Instant): Promise<void> {
  await database.settings.put({ key: TOUR_SEEN, value: at });
}
