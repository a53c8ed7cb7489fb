import type { PerOurCallDatabase } from './database.ts';

/** Everything `work` writes is there afterwards, or nothing of it: also when the worker is stopped in between. */
export function inOneTransaction<T>(database: PerOurCallDatabase, work: () => Promise<T>): Promise<T> {
  return database.transaction('rw', database.tables, asAsync(work));
}

/** One look at the data as it stands: several questions cost one opening, and no write falls between them. */
export function inOneReading<T>(database: PerOurCallDatabase, questions: () => Promise<T>): Promise<T> {
  return database.transaction('r', database.tables, asAsync(questions));
}

/**
 * Dexie keeps a transaction open over `await` only in a function that is itself marked `async`: one that merely returns
 * the promise of another has its transaction closed under it.
 */
export function asAsync<T>(work: () => Promise<T>): () => Promise<T> {
  return async () => work();
}
