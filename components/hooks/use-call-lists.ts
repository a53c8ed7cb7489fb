import { type CallLists, saveCallLists } from '../../lib/app/call-lists.ts';
import { useSurface } from './surface.ts';
import { useCommand } from './use-command.ts';

/** Saves the user's own entries of the call card's lists. */
export function useSaveCallLists() {
  const { program } = useSurface();
  return useCommand((lists: CallLists) => saveCallLists(program, lists));
}
