import { accountNames } from '../../lib/storage/account-names.ts';
import { useSurface } from './surface.ts';
import { type Live, useLive } from './use-live.ts';

/** The names of these accounts, in the same order; an account that is gone has none. */
export function useAccountNames(ids: readonly string[]): Live<(string | null)[]> {
  const { program } = useSurface();
  return useLive(() => accountNames(program.database, ids), [program, ids.join()]);
}
