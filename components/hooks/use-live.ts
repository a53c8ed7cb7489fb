import { useLiveQuery } from 'dexie-react-hooks';
import { isNewerDatabaseError, NewerDatabaseError } from '../../lib/storage/newer-database-error.ts';
import { useNow } from './use-now.ts';

export type Live<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'failed'; readonly error: Error };

/** What a query gives, again after every write it depends on (in whatever page) and every half minute. */
export function useLive<T>(query: () => Promise<T>, dependencies: readonly unknown[]): Live<T> {
  const now = useNow();
  const answer = useLiveQuery<Live<T>>(async () => {
    try {
      return { state: 'ready', value: await query() };
    } catch (error) {
      return { state: 'failed', error: plainError(error) };
    }
  }, [...dependencies, now]);
  return answer ?? LOADING;
}

// The same object: who watches an answer is not woken by none.
const LOADING: Live<never> = { state: 'loading' };

/** Said by name, not wrapped: the pages have a sentence of its own for a database that is too new. */
export function plainError(error: unknown): Error {
  if (isNewerDatabaseError(error)) return new NewerDatabaseError();
  return error instanceof Error ? error : new Error(String(error));
}
