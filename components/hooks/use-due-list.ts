import { type DueList, dueList } from '../../lib/app/due-list.ts';
import { useSurface } from './surface.ts';
import { type Live, useLive } from './use-live.ts';

/** The day's list, live: at most so many lines of each of its parts. */
export function useDueList(most: number): Live<DueList> {
  const { program } = useSurface();
  return useLive(() => dueList(program, most), [program, most]);
}
