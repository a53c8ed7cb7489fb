import { useBackupReminder, usePutOffBackup } from '../hooks/use-backup-reminder.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { backupAge } from './backup-words.ts';

/** On the page where a backup is made: that one is due; nothing otherwise. */
export function BackupNote() {
  const reminder = useBackupReminder();
  const { run, busy } = usePutOffBackup();
  if (reminder.state !== 'ready' || !reminder.value.isDue) return null;
  return (
    <Callout
      title={backupAge(reminder.value)}
      data-testid="backup-note"
      actions={
        <Button size="sm" busy={busy} data-testid="backup-later" onClick={() => void run()}>
          Remind me in a week
        </Button>
      }
    >
      Your customers and the log are only in this browser. A file kept elsewhere brings them back: see “Back
      up” below.
    </Callout>
  );
}
