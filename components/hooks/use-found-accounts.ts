import type { DueContact } from '../../lib/domain/due-contact.ts';
import type { Id } from '../../lib/domain/id.ts';
import { readDueContact } from '../../lib/storage/due-store.ts';
import { searchAccounts } from '../../lib/storage/search-accounts.ts';
import { useSurface } from './surface.ts';
import { type Live, useLive } from './use-live.ts';

export interface FoundAccounts {
  /** What was searched for: while the next search runs, the last answer still stands. */
  readonly words: string;
  readonly accounts: readonly FoundAccount[];
}

interface FoundAccount {
  readonly id: Id;
  readonly name: string;
  /** Its line in the day's list; `null`: nothing is open. */
  readonly due: DueContact | null;
}

const MOST = 20;

/** Any account by name, due or not, with what comes next for it. No words find nothing. */
export function useFoundAccounts(words: string): Live<FoundAccounts> {
  const { program } = useSurface();
  return useLive(async () => {
    if (words === '') return { words, accounts: [] };
    const found = await searchAccounts(program.database, words, MOST);
    const accounts = await Promise.all(
      found.map(async ({ id, name }) => ({ id, name, due: await readDueContact(program.database, id) })),
    );
    return { words, accounts };
  }, [program, words]);
}
