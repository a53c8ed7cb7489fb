import type { PerOurCallDatabase } from './database.ts';

/** Everything `work` writes is there afterwards, or nothing of it: also when the worker is stopped in between. */
export function inOneTransaction<T>(database: PerOurCallDatabase, work: () => Promise<T>): Promise<T> {
  return database.transaction('rw', database.tables, work);
}

/** One look at the data as it stands: several questions cost one opening, and no write falls between them. */
export function inOneReading<T>(database: PerOurCallDatabase, questions: () => Promise<T>): Promise<T> {
  return database.transaction('r', database.tables, questions);
}
