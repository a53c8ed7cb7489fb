import type { Instant } from '../../lib/domain/day.ts';
import { nextDueAfter } from '../../lib/storage/due-store.ts';
import { useSurface } from './surface.ts';
import { type Live, useLive } from './use-live.ts';

/** When the next contact comes up by itself; `null`: none does. */
export function useNextDue(): Live<Instant | null> {
  const { program } = useSurface();
  return useLive(() => nextDueAfter(program.database, program.now()), [program]);
}
