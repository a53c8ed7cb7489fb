import { undoEntry } from '../../lib/app/undo-day-entry.ts';
import { useSurface } from './surface.ts';
import { useCommand } from './use-command.ts';

/** Takes back an entry of today, a contact or one that was left out. */
export function useUndoEntry() {
  const { program, bookChanged } = useSurface();
  return useCommand(async (entryId: string) => {
    const undone = await undoEntry(program, entryId);
    if (undone.ok) bookChanged();
    return undone;
  });
}
