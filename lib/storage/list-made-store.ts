import { type Instant, instantSchema } from '../domain/day.ts';
import type { PerOurCallDatabase } from './database.ts';

const LIST_MADE_AT = 'list-made-at';

/**
 * The moment as of which every line of the day's list was last made: what has come up since is not ranked yet. `null`: it
 * never was made whole, or that cannot be read.
 */
export async function readListMadeAt(database: PerOurCallDatabase): Promise<Instant | null> {
  const row = await database.settings.get(LIST_MADE_AT);
  return instantSchema.safeParse(row?.value).data ?? null;
}

export async function writeListMadeAt(database: PerOurCallDatabase, at: Instant): Promise<void> {
  await database.settings.put({ key: LIST_MADE_AT, value: at });
}

/** Two processes of one computer may disagree by that about what time it is. */
const CLOCKS_DIFFER_MS = 1000;

/** The list was made by a clock that has been set back since (case 23). */
export function isMadeAhead(madeAt: Instant, now: Instant): boolean {
  return madeAt > now + CLOCKS_DIFFER_MS;
}
