import { type Activity, activitySchema } from '../domain/activity.ts';
import type { Id } from '../domain/id.ts';
import type { PerOurCallDatabase } from './database.ts';

/** Few enough that reading and checking them is over within a frame or two. */
const AT_A_TIME = 500;

/**
 * The entries of the log from that id on, in the order they were written, a slice at a time. An entry that cannot be read
 * is passed over: it is still in the log, and in a backup.
 */
export async function* logSlices(database: PerOurCallDatabase, from: Id): AsyncGenerator<Activity[]> {
  let rows = await database.activities.where(':id').aboveOrEqual(from).limit(AT_A_TIME).toArray();
  while (rows.length > 0) {
    yield rows.flatMap((row) => activitySchema.safeParse(row).data ?? []);
    const last = rows.at(-1)?.id ?? '';
    rows =
      rows.length < AT_A_TIME
        ? []
        : await database.activities.where(':id').above(last).limit(AT_A_TIME).toArray();
  }
}
