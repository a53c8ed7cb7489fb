import { type DueList, dueList } from '../../lib/app/due-list.ts';
import { useSurface } from './surface.ts';
import { type Live, useLive } from './use-live.ts';

/** The day's list, live. */
export function useDueList(): Live<DueList> {
  const { program } = useSurface();
  return useLive(() => dueList(program), [program]);
}
