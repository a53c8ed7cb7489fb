import type { BackupReminder } from '../../lib/app/backup-reminder.ts';

/** "No backup yet" or "Last backup 20 days ago". */
export function backupAge({ lastBackupAt, daysOld }: BackupReminder): string {
  return lastBackupAt === null ? 'No backup yet' : `Last backup ${daysOld} days ago`;
}
