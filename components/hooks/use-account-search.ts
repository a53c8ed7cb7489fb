import { useMemo } from 'react';
import type { Id } from '../../lib/domain/id.ts';
import { accountNames } from '../../lib/storage/account-names.ts';
import type { PerOurCallDatabase } from '../../lib/storage/database.ts';
import { findAccounts } from '../../lib/storage/search-store.ts';
import { useSurface } from './surface.ts';
import { type Live, useLive } from './use-live.ts';
import { useSearchTexts } from './use-search-texts.ts';

export interface AccountsToPick {
  /** What was searched for: while the next search runs, the last answer still stands. */
  readonly text: string;
  readonly accounts: readonly { readonly id: Id; readonly name: string }[];
  /** Nothing is called exactly that: these come close. */
  readonly slipped: boolean;
}

const MOST = 8;

/** Accounts for picking one by hand; empty text gives the first by name. */
export function useAccountSearch(text: string): Live<AccountsToPick> {
  const { program } = useSurface();
  const texts = useSearchTexts();
  // The first by name need no words, and wait for none.
  const book = text.trim() === '' ? NO_WORDS : texts.state === 'ready' ? texts.value : null;
  const answer = useLive(
    async () => (book === null ? null : await accountsToPick(program.database, book, text)),
    [program, book, text],
  );
  return useMemo(() => {
    if (book === null && texts.state === 'failed') return texts;
    if (answer.state !== 'ready') return answer;
    return answer.value === null ? { state: 'loading' } : { state: 'ready', value: answer.value };
  }, [texts, book, answer]);
}

const NO_WORDS: readonly string[] = [];

async function accountsToPick(
  database: PerOurCallDatabase,
  book: readonly string[],
  text: string,
): Promise<AccountsToPick> {
  const { ids, slipped } = await findAccounts(database, book, { text, limit: MOST });
  const names = await accountNames(database, ids);
  const accounts = ids.flatMap((id, index) => {
    const name = names[index];
    return name ? { id, name } : [];
  });
  return { text, accounts, slipped };
}
