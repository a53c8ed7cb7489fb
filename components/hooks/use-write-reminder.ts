import { type WrittenWay, writeReminder } from '../../lib/app/write-reminder.ts';
import { useSurface } from './surface.ts';
import { useCommand } from './use-command.ts';

/** Drafts the mail or the letter for the account's next step. */
export function useWriteReminder() {
  const { program } = useSurface();
  return useCommand((accountId: string, way: WrittenWay) => writeReminder(program, accountId, way));
}
