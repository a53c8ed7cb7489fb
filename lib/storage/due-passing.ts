import type { Instant } from '../domain/day.ts';
import type { Id } from '../domain/id.ts';
import { unique } from '../shared/list.ts';
import type { PerOurCallDatabase } from './database.ts';

/**
 * The two moments at which a line says something else by itself: it comes up, and its hours close. Also of one that was
 * made when it had come up: another page's clock may be a moment ahead, and the badge counts it by ours.
 */
const PASSING = ['dueAt', 'until'] as const;

/** The next such moment after `after`, of any line; `null`: none passes by itself. By the indexes alone. */
export async function nextPassingAfter(
  database: PerOurCallDatabase,
  after: Instant,
): Promise<Instant | null> {
  const firsts = await Promise.all(
    PASSING.map((name) => database.due.where(name).above(after).limit(1).keys()),
  );
  const moments = firsts.flat().filter((key) => typeof key === 'number');
  return moments.length === 0 ? null : Math.min(...moments);
}

/**
 * Whose line such a moment has passed of, after `after` and not after `until`, and was not made since: one that was made
 * when it had come up is ranked.
 */
export async function passedBetween(
  database: PerOurCallDatabase,
  after: Instant,
  until: Instant,
): Promise<Id[]> {
  const passed = await Promise.all(
    ['unrankedAt', 'until'].map((name) =>
      database.due.where(name).between(after, until, false, true).primaryKeys(),
    ),
  );
  return unique(passed.flat());
}
