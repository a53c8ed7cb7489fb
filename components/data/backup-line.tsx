import { useBackupReminder, usePutOffBackup } from '../hooks/use-backup-reminder.ts';
import { Button } from '../ui/button.tsx';
import styles from './backup-line.module.css';
import { backupAge } from './backup-words.ts';

/** One calm line when a backup is due, where there is little room; nothing otherwise. */
export function BackupLine({ onBackUp }: { readonly onBackUp: () => void }) {
  const reminder = useBackupReminder();
  const { run, busy } = usePutOffBackup();
  if (reminder.state !== 'ready' || !reminder.value.isDue) return null;
  return (
    <div className={styles.line} data-testid="backup-note">
      <span className={styles.text}>{backupAge(reminder.value)}</span>
      <Button size="sm" data-testid="backup-now" onClick={onBackUp}>
        Back up now
      </Button>
      <Button size="sm" variant="quiet" busy={busy} data-testid="backup-later" onClick={() => void run()}>
        Later
      </Button>
    </div>
  );
}
