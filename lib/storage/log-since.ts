import { type Activity, activitySchema } from '../domain/activity.ts';
import type { Id } from '../domain/id.ts';
import type { PerOurCallDatabase } from './database.ts';

/**
 * The entries of all accounts that were written down since an id would have been made, oldest first: ids sort by the
 * moment they were made. One that cannot be read is passed over: a list of the day does not fail for it.
 */
export async function entriesSince(database: PerOurCallDatabase, from: Id): Promise<Activity[]> {
  const rows = await database.activities.where('id').aboveOrEqual(from).toArray();
  return rows.flatMap((row) => activitySchema.safeParse(row).data ?? []);
}
