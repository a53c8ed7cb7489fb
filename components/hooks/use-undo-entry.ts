import { useSurface } from './surface.ts';
import { useCommand } from './use-command.ts';

/** Takes back an entry of today, a contact or one that was left out. What it takes is loaded for the hand that asks for it. */
export function useUndoEntry() {
  const { program, bookChanged } = useSurface();
  return useCommand(async (entryId: string) => {
    const { undoEntry } = await import('../../lib/app/undo-day-entry.ts');
    const undone = await undoEntry(program, entryId);
    if (undone.ok) bookChanged();
    return undone;
  });
}
