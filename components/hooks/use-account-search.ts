import { searchAccounts } from '../../lib/storage/search-accounts.ts';
import { useSurface } from './surface.ts';
import { type Live, useLive } from './use-live.ts';

/** Accounts by name, for picking one by hand; empty text gives the first by name. */
export function useAccountSearch(text: string): Live<{ id: string; name: string }[]> {
  const { program } = useSurface();
  return useLive(() => searchAccounts(program.database, text, 8), [program, text]);
}
