import { countAccountsAsking } from '../../lib/storage/due-store.ts';
import { useSurface } from './surface.ts';
import { type Live, useLive } from './use-live.ts';

/** How many customers wait for an answer to that question. */
export function useAccountsAsking(question: string): Live<number> {
  const { program } = useSurface();
  return useLive(() => countAccountsAsking(program.database, question), [program, question]);
}
