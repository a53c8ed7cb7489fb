import { useMemo } from 'react';
import type { DueContact } from '../../lib/domain/due-contact.ts';
import { foundBy } from '../../lib/domain/found-by.ts';
import type { Id } from '../../lib/domain/id.ts';
import type { PerOurCallDatabase } from '../../lib/storage/database.ts';
import { readDueContacts } from '../../lib/storage/due-store.ts';
import { readSearchedRecords } from '../../lib/storage/read-searched-records.ts';
import { findAccounts } from '../../lib/storage/search-store.ts';
import { useSurface } from './surface.ts';
import { type Live, useLive } from './use-live.ts';
import { useSearchTexts } from './use-search-texts.ts';

export interface FoundAccounts {
  /** What was searched for: while the next search runs, the last answer still stands. */
  readonly words: string;
  readonly accounts: readonly FoundAccount[];
  /** Nothing is called exactly that: these come close. */
  readonly slipped: boolean;
}

interface FoundAccount {
  readonly id: Id;
  readonly name: string;
  /** What it was found by: "Invoice INV-1042"; `null`: its name. */
  readonly by: string | null;
  /** Its line in the day's list; `null`: nothing is open. */
  readonly due: DueContact | null;
}

const MOST = 20;

/**
 * Any account of the book, due or not, with what comes next for it. No words find nothing.
 */
export function useFoundAccounts(words: string): Live<FoundAccounts> {
  const { program } = useSurface();
  const texts = useSearchTexts();
  const book = texts.state === 'ready' ? texts.value : null;
  const accounts = useLive(async () => {
    if (book === null) return null;
    return { words, ...(await accountsFound(program.database, book, words)) };
  }, [program, book, words]);
  // The same answer stays the same object: who watches it is not woken at each rendering.
  return useMemo(() => {
    if (texts.state === 'failed') return texts;
    if (accounts.state !== 'ready') return accounts;
    return accounts.value === null ? { state: 'loading' } : { state: 'ready', value: accounts.value };
  }, [texts, accounts]);
}

async function accountsFound(database: PerOurCallDatabase, book: readonly string[], text: string) {
  if (text === '') return { accounts: [], slipped: false };
  const found = await findAccounts(database, book, { text, limit: MOST });
  const [records, due] = await Promise.all([
    readSearchedRecords(database, found.ids),
    readDueContacts(database, found.ids),
  ]);
  const accounts = records.map((one) => ({
    id: one.account.id,
    name: one.account.name,
    by: foundBy(one, found.words),
    due: due.get(one.account.id) ?? null,
  }));
  return { accounts, slipped: found.slipped };
}
