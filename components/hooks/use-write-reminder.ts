import { writeReminder } from '../../lib/app/write-reminder.ts';
import { useSurface } from './surface.ts';
import { useCommand } from './use-command.ts';

/** Drafts the mail for the account's next step. */
export function useWriteReminder() {
  const { program } = useSurface();
  return useCommand((accountId: string) => writeReminder(program, accountId));
}
