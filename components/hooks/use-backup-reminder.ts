import { type BackupReminder, backupReminder, putOffBackup } from '../../lib/app/backup-reminder.ts';
import { success } from '../../lib/shared/result.ts';
import { useSurface } from './surface.ts';
import { useCommand } from './use-command.ts';
import { type Live, useLive } from './use-live.ts';

/** Whether to remind of a backup, and when the last one was made. */
export function useBackupReminder(): Live<BackupReminder> {
  const { program } = useSurface();
  return useLive(() => backupReminder(program), [program]);
}

export function usePutOffBackup() {
  const { program } = useSurface();
  return useCommand(async () => success(await putOffBackup(program)));
}
