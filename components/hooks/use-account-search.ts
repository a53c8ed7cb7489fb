import type { Id } from '../../lib/domain/id.ts';
import { accountNames } from '../../lib/storage/account-names.ts';
import { findAccountIds } from '../../lib/storage/search-store.ts';
import { useSurface } from './surface.ts';
import { type Live, useLive } from './use-live.ts';

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
  return useLive(async () => {
    const { ids, slipped } = await findAccountIds(program.database, text, MOST);
    const names = await accountNames(program.database, ids);
    const accounts = ids.flatMap((id, index) => {
      const name = names[index];
      return name ? { id, name } : [];
    });
    return { text, accounts, slipped };
  }, [program, text]);
}
